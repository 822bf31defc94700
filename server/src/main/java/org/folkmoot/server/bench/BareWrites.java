package org.folkmoot.server.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The rows that an answer writes, written by nothing but JDBC into the same tables: two transactions, for what is entered and what
 * is signed. Nobody is asked, nothing is looked up, and no request is read.
 */
final class BareWrites {

    private static final String ENTRY = "INSERT INTO entry (uid, assembly, seq, prev, hash, deposited_at, decided_on, act, actor, data, imported, proposal) "
            + "VALUES (?, ?, ?, REPEAT('0', 64), REPEAT('0', 64), ?, ?, 'respond', 'nobody', ?, 0, ?)";
    private static final String DATA = "{" + "\"of\":\"as many letters as a real one has\",".repeat(12) + "\"bare\":true}";

    private final Connection connection;
    private final Federation federation;
    private final long offer;
    private final List<String> groups = new ArrayList<>();
    private int written;

    /** @param proposal one that nobody answers otherwise */
    BareWrites(Connection connection, Federation federation, String proposal) throws SQLException {
        this.connection = connection;
        this.federation = federation;
        try (PreparedStatement select = connection.prepareStatement("SELECT o.id, t.grp FROM offer o JOIN offer_tally t ON t.offer = o.id WHERE o.proposal = ?")) {
            select.setString(1, proposal);
            long found = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found = rows.getLong(1);
                    groups.add(rows.getString(2));
                }
            }
            this.offer = found;
        }
    }

    /** Nanoseconds that one answer's rows took. */
    long write() throws SQLException {
        String body = federation.id() + "-b" + (1 + written % federation.bodies());
        String chain = "bare-" + federation.id() + "-" + written++;
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        connection.setAutoCommit(false);
        long before = System.nanoTime();
        long entered = enter(chain, now);
        sign(chain, body, entered, now);
        long nanos = System.nanoTime() - before;
        connection.setAutoCommit(true);
        return nanos;
    }

    private long enter(String chain, LocalDateTime now) throws SQLException {
        String key = keyed(now);
        long entry = entry(chain, 1, now);
        change("INSERT INTO record_head (assembly, seq, hash) VALUES (?, 1, REPEAT('0', 64))", chain);
        change("INSERT INTO awaiting (entry, assembly, act, entered_by, entered_at) VALUES (?, ?, ?, 'nobody', ?)", entry, chain, DATA, now);
        answered(key);
        connection.commit();
        return entry;
    }

    private void sign(String chain, String body, long entered, LocalDateTime now) throws SQLException {
        String key = keyed(now);
        long entry = entry(chain, 2, now);
        change("UPDATE record_head SET seq = 2 WHERE assembly = ?", chain);
        change("UPDATE awaiting SET signed_by = 'somebody', signed_at = ? WHERE entry = ?", now, entered);
        long response = change("INSERT INTO response (offer, assembly, response, number, digest, terms_digest, reason, yes, no, basis, needed, decided_on, "
                + "deposited_at, deposited_day, entry) VALUES (?, ?, 'RATIFY', 1, REPEAT('0', 64), REPEAT('0', 64), '', 60, 10, 70, 36, ?, ?, ?, ?)",
                offer, body, now.toLocalDate(), now, now.toLocalDate(), entry);
        change("UPDATE offer_body SET answer = ?, consent = ? WHERE offer = ? AND assembly = ?", response, response, offer, body);
        String group = groups.get(1 + written % (groups.size() - 1));
        for (String sum : List.of("", group)) {
            change("UPDATE offer_tally SET consenting = consenting + 1, members_consenting = members_consenting + 100 WHERE offer = ? AND grp = ?", offer, sum);
        }
        answered(key);
        connection.commit();
    }

    private String keyed(LocalDateTime now) throws SQLException {
        String key = UUID.randomUUID().toString();
        change("INSERT IGNORE INTO idempotency (actor, idem_key, body_hash, answer, made_at) VALUES ('nobody', ?, REPEAT('0', 64), '', ?)", key, now);
        return key;
    }

    private void answered(String key) throws SQLException {
        change("UPDATE idempotency SET answer = ? WHERE actor = 'nobody' AND idem_key = ?", DATA, key);
    }

    private long entry(String chain, int seq, LocalDateTime now) throws SQLException {
        return change(ENTRY, UUID.randomUUID().toString(), chain, seq, now, now.toLocalDate(), DATA, federation.proposal(0));
    }

    /** The key that was made, if one was. */
    private long change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }
}
