package org.folkmoot.ejb.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.ejb.sql.Stored;

/** Reads the record. One statement each. */
@Stateless
public class RecordRows {

    private static final String WAITING = """
            SELECT w.entry, e.uid, w.assembly, a.name, w.act, w.entered_by, w.entered_at, w.agree,
                   (SELECT GROUP_CONCAT(s.person ORDER BY s.signed_at, s.person SEPARATOR ' ') FROM committee_signature s
                    JOIN committee_seat c ON c.person = s.person AND c.assembly = w.assembly AND c.open = 1
                    WHERE s.entry = w.entry) signers
            FROM awaiting w JOIN entry e ON e.id = w.entry LEFT JOIN assembly a ON a.id = w.assembly
            WHERE w.signed_at IS NULL\s""";

    @Inject
    private Sql sql;

    /** One chain, by number. */
    public Page<EntryRow> entries(String assembly, Slice slice) {
        return Page.of(sql.list("SELECT " + EntryRow.COLUMNS + """
                 \sFROM entry WHERE assembly = ? AND seq > ? ORDER BY seq LIMIT ?""", EntryRow::read,
                assembly, slice.number(), slice.oneMore()), slice.limit(), entry -> String.valueOf(entry.seq()));
    }

    /** The newest entries of one chain, the latest first. */
    public List<EntryRow> latest(String assembly, int limit) {
        return sql.list("SELECT " + EntryRow.COLUMNS + " FROM entry WHERE assembly = ? ORDER BY seq DESC LIMIT ?",
                EntryRow::read, assembly, limit);
    }

    /** By which entries an assembly gave itself standing rules, the latest first; what waits for a signature is not among them; 50 at most. */
    public List<EntryRow> adoptions(String assembly) {
        return sql.list("SELECT " + EntryRow.COLUMNS + """
                \sFROM entry WHERE assembly = ? AND (act = 'standing-rules' OR act = 'countersign' AND JSON_VALUE(data, '$.act') = 'standing-rules')
                AND NOT JSON_EXISTS(data, '$.awaits') ORDER BY seq DESC LIMIT 50""", EntryRow::read, assembly);
    }

    /** The entry with that public id. */
    public Optional<EntryRow> entry(String id) {
        return !Ids.isId(id) ? Optional.empty()
                : sql.one("SELECT " + EntryRow.COLUMNS + " FROM entry WHERE uid = ?", EntryRow::read, id);
    }

    /** The heads of all chains, by assembly; the server's own comes first. */
    public Page<HeadRow> heads(Slice slice) {
        boolean first = slice.after().isEmpty();
        if (first && slice.limit() == 1) {
            // The server's chain has no name, and so cannot be the key of a page's end.
            return heads(new Slice("", 2));
        }
        return Page.of(sql.list("SELECT assembly, seq, hash FROM record_head WHERE assembly " + (first ? ">=" : ">")
                + " ? ORDER BY assembly LIMIT ?",
                RecordRows::head,
                slice.after(), slice.oneMore()), slice.limit(), HeadRow::assembly);
    }

    /**
     * What waits for a countersignature by this person: in assemblies where they are an officer or in the drafting committee, and
     * foundings that elected them recorder; not what they entered or have signed; 50 at most.
     */
    public List<AwaitingRow> awaiting(String person) {
        return sql.list("SELECT * FROM (" + WAITING + """
                AND w.agree IS NULL AND w.assembly IN (SELECT o.assembly FROM office o WHERE o.person = ? AND o.ended_at IS NULL)
                UNION ALL\s""" + WAITING + """
                AND w.agree IS NOT NULL AND w.assembly IN (SELECT c.assembly FROM committee_seat c WHERE c.person = ? AND c.open = 1)
                AND NOT EXISTS (SELECT 1 FROM committee_signature s WHERE s.entry = w.entry AND s.person = ?) UNION ALL\s"""
                + WAITING + """
                AND w.assembly = '' AND JSON_CONTAINS(w.act, JSON_QUOTE(?), '$.recorders')) all_kinds
                WHERE entered_by <> ? ORDER BY entry LIMIT 50""", RecordRows::awaiting, person, person, person, person, person);
    }

    /** What this person entered and nobody has countersigned yet; 50 at most. */
    public List<AwaitingRow> enteredBy(String person) {
        return sql.list(WAITING + """
                AND (w.agree IS NULL AND w.assembly IN (SELECT o.assembly FROM office o WHERE o.person = ? UNION SELECT '')
                  OR w.agree IS NOT NULL AND w.assembly IN (SELECT c.assembly FROM committee_seat c WHERE c.person = ? AND c.open = 1))
                AND w.entered_by = ? ORDER BY w.entry LIMIT 50""", RecordRows::awaiting, person, person, person);
    }

    /** What waits under that entry; nothing, if it was signed, or taken back, or never waited. */
    public Optional<AwaitingRow> waiting(String entry) {
        return sql.one(WAITING + "AND e.uid = ?", RecordRows::awaiting, entry);
    }

    /** What waits for a countersignature in one assembly; 50 at most. */
    public List<AwaitingRow> awaitingIn(String assembly) {
        return sql.list(WAITING + "AND w.assembly = ? ORDER BY w.entry LIMIT 50", RecordRows::awaiting, assembly);
    }

    static HeadRow head(Row row) {
        return new HeadRow(row.text("assembly"), row.number("seq"), row.text("hash"));
    }

    private static AwaitingRow awaiting(Row row) {
        JsonObject act = Stored.object(row.text("act"));
        boolean founding = row.text("assembly").isEmpty();
        return new AwaitingRow(row.text("uid"), founding ? act.getString("id") : row.text("assembly"),
                founding ? act.getString("name") : row.text("name"), founding ? withoutSecrets(act) : act, row.text("entered_by"),
                row.instant("entered_at"), row.integerOrNull("agree"),
                row.text("signers") == null ? List.of() : List.of(row.text("signers").split(" ")));
    }

    private static JsonObject withoutSecrets(JsonObject founding) {
        if (!founding.containsKey("people")) {
            return founding;
        }
        JsonArrayBuilder people = Json.createArrayBuilder();
        founding.getJsonArray("people").getValuesAs(JsonObject.class).forEach(one -> people.add(Json.createObjectBuilder()
                .add("id", one.get("id")).add("name", one.get("name"))));
        return Json.createObjectBuilder(founding).add("people", people).build();
    }
}
