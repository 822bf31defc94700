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
 * @param assembly whose chain; empty: the server's
 */
public record EntryRow(String id, String assembly, long seq, String prev, String hash, Instant depositedAt,
        LocalDate decidedOn, String act, String by, JsonObject data, boolean imported) {

    static final String COLUMNS =
            "uid, assembly, seq, prev, hash, deposited_at, decided_on, act, actor, data, imported";

    static EntryRow read(Row row) {
        return new EntryRow(row.text("uid"), row.text("assembly"), row.number("seq"), row.text("prev"),
                row.text("hash"), row.instant("deposited_at"), row.day("decided_on"), row.text("act"),
                row.text("actor"), Stored.object(row.text("data")), row.flag("imported"));
    }
}
