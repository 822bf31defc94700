package org.folkmoot.ejb.record;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Stored;

/**
 * An entry of a record. Its hash is the SHA-256 of the canonical JSON of {@code v, assembly, seq, prev, depositedAt,
 * decidedOn, act, by, data}.
 *
 * @param id       public id
 * @param assembly whose chain; null: the server's
 */
public record EntryRow(String id, int v, String assembly, long seq, String prev, Instant depositedAt,
        LocalDate decidedOn, String act, String by, JsonObject data, String hash, boolean imported) {

    static final String COLUMNS =
            "uid, assembly, seq, prev, hash, deposited_at, decided_on, act, actor, data, imported";

    private static final int FORM = 1;

    static EntryRow read(Row row) {
        String assembly = row.text("assembly");
        return new EntryRow(row.text("uid"), FORM, assembly.isEmpty() ? null : assembly, row.number("seq"),
                row.text("prev"), row.instant("deposited_at"), row.day("decided_on"), row.text("act"),
                row.text("actor"), Stored.object(row.text("data")), row.text("hash"), row.flag("imported"));
    }
}
