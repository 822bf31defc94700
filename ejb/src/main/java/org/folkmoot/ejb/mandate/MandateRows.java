package org.folkmoot.ejb.mandate;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.mandate.Chains;
import org.folkmoot.refusal.NotFound;

/** Reads mandates that hold, unless it says otherwise. Three statements each: the mandates, their instructions, and what was done under them. */
@Stateless
public class MandateRows {

    private static final String SELECT = """
            SELECT m.id, m.person, p.name, m.sender, s.name sender_name, m.receiver, r.name receiver_name, m.since, m.until_day, m.ended_at, m.ending,
                   IF(s.kind = 'NON_LOCAL', (SELECT COUNT(*) FROM constituency c WHERE c.parent = s.id AND c.open = 1 AND c.since IS NOT NULL),
                     s.members) voices,
                   CASE WHEN NOT EXISTS (SELECT 1 FROM recall_signature g WHERE g.mandate = m.id) THEN 0
                     WHEN s.kind = 'NON_LOCAL' THEN (SELECT COUNT(DISTINCT d.sender) FROM mandate d WHERE d.receiver = s.id AND d.open = 1
                       AND 2 * (SELECT COUNT(*) FROM mandate e JOIN recall_signature g ON g.mandate = m.id AND g.person = e.person
                         WHERE e.receiver = s.id AND e.sender = d.sender AND e.open = 1)
                       > (SELECT COUNT(*) FROM mandate e WHERE e.receiver = s.id AND e.sender = d.sender AND e.open = 1))
                     ELSE (SELECT COUNT(*) FROM recall_signature g WHERE g.mandate = m.id) END signatures
            FROM mandate m JOIN person p ON p.id = m.person JOIN assembly s ON s.id = m.sender JOIN assembly r ON r.id = m.receiver
            """;
    private static final int MOST = 500;

    @Inject
    private Sql sql;
    @Inject
    private ConductRows conducts;

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

    /** The mandate of that id, if it holds; else a refusal. */
    public MandateRow one(String id) {
        return whole(sql.list(SELECT + "WHERE m.id = ? AND m.open = 1", MandateRows::read, Ids.existing("mandate", id))).stream()
                .findFirst().orElseThrow(() -> new NotFound("mandate", id));
    }

    /** The mandate of that id, also one that has ended; else a refusal. */
    public MandateRow any(String id) {
        return whole(sql.list(SELECT + "WHERE m.id = ?", MandateRows::read, Ids.existing("mandate", id))).stream()
                .findFirst().orElseThrow(() -> new NotFound("mandate", id));
    }

    /** What would fall with a mandate if it ended now: that person's mandates which would then rest on nothing. Four statements. */
    public List<MandateRow> fallingWith(MandateRow mandate) {
        return falling(mandate.person(), "", ofPerson(mandate.person()).stream().filter(one -> !one.id().equals(mandate.id())).toList());
    }

    /** What would fall if a person were no member of an assembly any more: the mandates that would then rest on nothing. Four statements. */
    public List<MandateRow> fallingWithout(String person, String assembly) {
        return falling(person, assembly, ofPerson(person));
    }

    private List<MandateRow> falling(String person, String without, List<MandateRow> left) {
        Set<String> ground = new HashSet<>(sql.list("SELECT assembly FROM membership WHERE person = ? AND open = 1 AND assembly <> ?",
                row -> row.text("assembly"), person, without));
        Set<String> linked = new HashSet<>(sql.list("""
                SELECT m.id FROM mandate m JOIN constituency c ON c.parent = m.receiver AND c.child = m.sender AND c.open = 1
                AND c.since IS NOT NULL WHERE m.person = ? AND m.open = 1""", row -> row.text("id"), person));
        Set<String> standing = Chains.standing(left.stream().map(one -> new Chains.Link(one.id(), one.from(), one.to())).toList(),
                ground::contains, link -> linked.contains(link.id()));
        return left.stream().filter(one -> !standing.contains(one.id())).toList();
    }

    /** Whether this person is one of the sender's voices: a member there, or a delegate in it. */
    public boolean isVoice(String person, String sender) {
        return person != null && sql.count("""
                SELECT COUNT(*) FROM (SELECT person FROM membership WHERE assembly = ? AND person = ? AND open = 1
                UNION ALL SELECT person FROM mandate WHERE receiver = ? AND person = ? AND open = 1) v""", sender, person, sender, person) > 0;
    }

    /** Whether this person has signed for the recall of that mandate. */
    public boolean hasSigned(String person, String mandate) {
        return person != null && sql.count("SELECT COUNT(*) FROM recall_signature WHERE mandate = ? AND person = ?", mandate, person) > 0;
    }

    /** Those whom an assembly may send: its members, for its members' eyes only (R21), or the delegates in it; 500 at most. */
    public List<NamedRow> sendable(String sender) {
        return sql.list("""
                SELECT DISTINCT p.id, p.name FROM (SELECT person FROM membership WHERE assembly = ? AND open = 1
                UNION ALL SELECT person FROM mandate WHERE receiver = ? AND open = 1) v JOIN person p ON p.id = v.person
                ORDER BY p.name, p.id LIMIT 500""", row -> new NamedRow(row.text("id"), row.text("name")), sender, sender);
    }

    private List<MandateRow> whole(List<MandateRow> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<Said>> said = sql.list("SELECT mandate, strength, proposal, clause, direction, text FROM instruction "
                + "WHERE mandate IN (?*) ORDER BY mandate, position", row -> new Said(row.text("mandate"), new InstructionRow(
                row.text("strength"), row.text("proposal"), row.text("clause"), row.text("direction"), row.text("text"))),
                bare.stream().map(MandateRow::id).toList()).stream().collect(Collectors.groupingBy(Said::mandate));
        Map<String, List<ConductRow>> done = conducts.remarkable(bare.stream().map(MandateRow::id).toList()).stream()
                .collect(Collectors.groupingBy(ConductRow::mandate));
        return bare.stream().map(row -> row.told(said.getOrDefault(row.id(), List.of()).stream().map(Said::instruction).toList(),
                done.getOrDefault(row.id(), List.of()))).toList();
    }

    private record Said(String mandate, InstructionRow instruction) {
    }

    private static MandateRow read(Row row) {
        return new MandateRow(row.text("id"), row.text("person"), row.text("name"), row.text("sender"), row.text("sender_name"),
                row.text("receiver"), row.text("receiver_name"), row.instant("since"), row.day("until_day"), row.number("signatures"), row.number("voices"),
                List.of(), List.of(), List.of(), row.instant("ended_at"), row.text("ending"));
    }
}
