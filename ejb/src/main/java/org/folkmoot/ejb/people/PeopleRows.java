package org.folkmoot.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.NotFound;

/** Reads people, as far as the reader may (R21). One statement each. */
@Stateless
public class PeopleRows {

    @Inject
    private Sql sql;

    /** The person of that id, or a refusal; the name is there for everyone. Who shows it must see to R21. */
    public PersonRow person(String id) {
        return sql.one("SELECT id, name FROM person WHERE id = ?",
                row -> new PersonRow(row.text("id"), row.text("name")), Ids.existing("person", id))
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** The offices that a person holds, which are public; 500 at most. */
    public List<OfficeRow> offices(String person) {
        return sql.list("""
                SELECT o.assembly, o.person, a.name, o.office, o.since, o.until_day
                FROM office o JOIN assembly a ON a.id = o.assembly
                WHERE o.person = ? AND o.ended_at IS NULL ORDER BY o.assembly, o.office LIMIT 500""",
                PeopleRows::office, person);
    }

    /** All seats of a person, for that person's own eyes: memberships, and those that mandates give; 500 at most. */
    public List<SeatRow> seats(String person) {
        return sql.list("""
                SELECT a.id assembly, a.name, MIN(s.since) since FROM (
                  SELECT assembly, since FROM membership WHERE person = ? AND until IS NULL
                  UNION ALL SELECT receiver, since FROM mandate WHERE person = ? AND open = 1) s
                JOIN assembly a ON a.id = s.assembly GROUP BY a.id, a.name ORDER BY a.id LIMIT 500""", PeopleRows::seat, person, person);
    }

    /** Where a person is an officer or a member, for that person's own eyes; 500 at most. */
    public List<PlaceRow> places(String person) {
        return sql.list("""
                SELECT a.id assembly, a.name, p.office FROM (
                  SELECT assembly, office FROM office WHERE person = ? AND ended_at IS NULL
                  UNION SELECT assembly, NULL FROM membership WHERE person = ? AND until IS NULL) p
                JOIN assembly a ON a.id = p.assembly ORDER BY a.id, p.office LIMIT 500""",
                row -> new PlaceRow(row.text("assembly"), row.text("name"), row.text("office")), person, person);
    }

    /**
     * The seats of a person that this reader may see. Those that mandates give are public; memberships are their own, those
     * that they share, and for the server's owner those in assemblies of an import that is not sealed, since the owner is
     * entering them; 500 at most.
     */
    public List<SeatRow> seats(String person, Caller reader) {
        if (person.equals(reader.person())) {
            return seats(person);
        }
        return sql.list("""
                SELECT a.id assembly, a.name, MIN(s.since) since FROM (
                  SELECT m.assembly, m.since FROM membership m JOIN assembly a ON a.id = m.assembly
                  LEFT JOIN import i ON i.id = a.import_id AND i.sealed_at IS NULL
                  WHERE m.person = ? AND m.until IS NULL
                    AND ((? AND i.id IS NOT NULL) OR EXISTS (SELECT 1 FROM membership f
                         WHERE f.assembly = m.assembly AND f.person = ? AND f.open = 1))
                  UNION ALL SELECT receiver, since FROM mandate WHERE person = ? AND open = 1) s
                JOIN assembly a ON a.id = s.assembly GROUP BY a.id, a.name ORDER BY a.id LIMIT 500""",
                PeopleRows::seat, person, reader.owner(), reader.person(), person);
    }

    /** The tokens of a person that are in use, the newest first; 100 at most. */
    public List<TokenRow> tokens(String person) {
        return sql.list("""
                SELECT id, label, made_at FROM token WHERE person = ? AND ended_at IS NULL
                ORDER BY made_at DESC, id LIMIT 100""",
                row -> new TokenRow(row.text("id"), row.text("label"), row.instant("made_at")), person);
    }

    private static OfficeRow office(Row row) {
        return new OfficeRow(row.text("assembly"), row.text("person"), row.text("name"), row.text("office"),
                row.instant("since"), row.day("until_day"));
    }

    private static SeatRow seat(Row row) {
        return new SeatRow(row.text("assembly"), row.text("name"), row.instant("since"));
    }
}
