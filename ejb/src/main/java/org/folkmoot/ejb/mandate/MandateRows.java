package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;

/** Reads mandates that hold. Two statements each: the mandates, and their instructions. */
@Stateless
public class MandateRows {

    private static final String SELECT = """
            SELECT m.id, m.person, p.name, m.sender, s.name sender_name, m.receiver, r.name receiver_name, m.since, m.until_day,
                   (SELECT COUNT(*) FROM recall_signature g WHERE g.mandate = m.id) signatures
            FROM mandate m JOIN person p ON p.id = m.person JOIN assembly s ON s.id = m.sender JOIN assembly r ON r.id = m.receiver
            """;
    private static final int MOST = 500;

    @Inject
    private Sql sql;

    /** Those that an assembly gave or received, by id. */
    public Page<MandateRow> of(String assembly, Slice slice) {
        return Page.of(whole(sql.list(SELECT + """
                WHERE m.id IN (SELECT id FROM mandate WHERE sender = ? AND open = 1 UNION SELECT id FROM mandate WHERE receiver = ? AND open = 1)
                AND m.id > ? ORDER BY m.id LIMIT ?""", MandateRows::read, assembly, assembly, slice.after(), slice.oneMore())),
                slice.limit(), MandateRow::id);
    }

    /** Those that a person has, by receiver; 500 at most. */
    public List<MandateRow> ofPerson(String person) {
        return ofPeople(List.of(person));
    }

    /** Those that some people have, by receiver; 500 at most. */
    public List<MandateRow> ofPeople(Collection<String> people) {
        return whole(sql.list(SELECT + "WHERE m.person IN (?*) AND m.open = 1 ORDER BY m.receiver, m.sender, m.person LIMIT " + MOST,
                MandateRows::read, people));
    }

    private List<MandateRow> whole(List<MandateRow> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<Said>> said = sql.list("SELECT mandate, strength, proposal, clause, direction, text FROM instruction "
                + "WHERE mandate IN (?*) ORDER BY mandate, position", row -> new Said(row.text("mandate"), new InstructionRow(
                row.text("strength"), row.text("proposal"), row.text("clause"), row.text("direction"), row.text("text"))),
                bare.stream().map(MandateRow::id).toList()).stream().collect(Collectors.groupingBy(Said::mandate));
        return bare.stream().map(row -> new MandateRow(row.id(), row.person(), row.name(), row.from(), row.fromName(), row.to(),
                row.toName(), row.since(), row.until(), row.signatures(),
                said.getOrDefault(row.id(), List.of()).stream().map(Said::instruction).toList(), row.against())).toList();
    }

    private record Said(String mandate, InstructionRow instruction) {
    }

    private static MandateRow read(Row row) {
        return new MandateRow(row.text("id"), row.text("person"), row.text("name"), row.text("sender"), row.text("sender_name"),
                row.text("receiver"), row.text("receiver_name"), row.instant("since"), row.day("until_day"), row.number("signatures"),
                List.of(), List.of());
    }
}
