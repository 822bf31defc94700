package org.folkmoot.ejb.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.ejb.record.Export;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Digest;
import org.folkmoot.text.VersionText;

/** Reads what is verified from a database, in one snapshot. */
final class DatabaseMaterial {

    private static final String ENTRIES = "SELECT id, uid, assembly, seq, prev, hash, deposited_at, decided_on, act, actor, data FROM entry "
            + "ORDER BY id";
    private static final String CLAUSES = "SELECT v.proposal, v.number, v.language, v.title, v.digest, c.id, c.heading, c.body "
            + "FROM proposal_version v JOIN clause c ON c.proposal = v.proposal AND c.number = v.number "
            + "ORDER BY v.proposal, v.number, c.position";
    private static final String OFFERS = "SELECT o.id, o.proposal, o.round, o.state, o.suspended, o.reached_on FROM offer o ORDER BY o.id";
    private static final String IN_SCOPE = "SELECT offer, assembly, consent IS NOT NULL AS consents FROM offer_body WHERE in_scope = 1";
    private static final String BELOWS = "SELECT a.id, SUM(b.bodies) bodies, SUM(b.members) members FROM assembly a "
            + "LEFT JOIN below b ON b.assembly = a.id WHERE a.kind = 'NON_LOCAL' GROUP BY a.id";
    private static final String WRONG_SUMS = "SELECT o.proposal, o.round FROM offer o JOIN offer_tally t ON t.offer = o.id AND t.grp = '' "
            + "JOIN (SELECT b.offer, SUM(b.in_scope = 1 AND b.consent IS NOT NULL) consenting, "
            + "SUM(IF(b.in_scope = 1 AND b.consent IS NOT NULL, b.members, 0)) members_consenting, "
            + "SUM(b.in_scope = 1 AND (o.first_reached IS NULL OR b.late = 0 OR b.consent IS NOT NULL)) counted, "
            + "SUM(IF(b.in_scope = 1 AND (o.first_reached IS NULL OR b.late = 0 OR b.consent IS NOT NULL), b.members, 0)) members_counted "
            + "FROM offer_body b JOIN offer o ON o.id = b.offer GROUP BY b.offer) s ON s.offer = o.id "
            + "WHERE (s.consenting, s.members_consenting, s.counted, s.members_counted) "
            + "<> (t.consenting, t.members_consenting, t.counted, t.members_counted)";

    private static final String CONDUCTS = "SELECT c.mandate, CONCAT(c.did, ' ', c.proposal, ' ', COALESCE(c.amendment, '-'), ' ', "
            + "COALESCE(c.wording_of, '-'), IF(c.concession = 1, ' concession', ''), COALESCE((SELECT GROUP_CONCAT(' ', v.instruction, ' ', "
            + "v.verdict ORDER BY v.instruction SEPARATOR '') FROM conduct_verdict v WHERE v.mandate = c.mandate AND v.entry = c.entry), '')) "
            + "told FROM conduct c ORDER BY c.mandate, c.entry";

    /** What the record cannot tell, since it does not say who is a member (R21). */
    private static final String WITHOUT_GROUND = "SELECT m.id FROM mandate m JOIN assembly s ON s.id = m.sender AND s.kind <> 'NON_LOCAL' "
            + "WHERE m.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM membership b WHERE b.assembly = m.sender AND b.person = m.person "
            + "AND b.until IS NULL)";
    private static final String WITHOUT_SEAT = "SELECT c.assembly FROM committee_seat c WHERE c.ended_at IS NULL AND NOT EXISTS "
            + "(SELECT 1 FROM membership b WHERE b.assembly = c.assembly AND b.person = c.person AND b.until IS NULL) AND NOT EXISTS "
            + "(SELECT 1 FROM mandate m WHERE m.receiver = c.assembly AND m.person = c.person AND m.ended_at IS NULL)";
    private static final String NOT_CARRIED = "SELECT m.id FROM mandate m JOIN assembly a ON a.id = m.sender AND a.kind <> 'NON_LOCAL' "
            + "WHERE m.ended_at IS NULL AND a.members < 2 * (SELECT COUNT(*) FROM recall_signature s JOIN membership b "
            + "ON b.person = s.person AND b.assembly = m.sender AND b.until IS NULL WHERE s.mandate = m.id)";
    private static final String WRONG_ROLLS = "SELECT a.id FROM assembly a WHERE a.listed = 1 AND (a.members, a.counted) <> "
            + "(SELECT COUNT(*), COALESCE(SUM(m.counts), 0) FROM membership m WHERE m.assembly = a.id AND m.until IS NULL)";

    private static final String INVITATIONS = "SELECT id, assembly, made_at, CONCAT(salt, id, '/', COALESCE(person, name), '/', COALESCE(mail, '')) made_of, "
            + "CASE WHEN used_at IS NOT NULL THEN 'USED' WHEN taken_back_at IS NOT NULL THEN 'TAKEN_BACK' ELSE 'OPEN' END state FROM invitation";

    private DatabaseMaterial() {
    }

    static Verification.Material read(Connection connection) throws SQLException {
        boolean auto = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            List<Line> lines = lines(connection);
            List<String> faults = faults(connection);
            faults.addAll(wordings(connection, lines));
            faults.addAll(titles(connection, lines));
            faults.addAll(RetoldInvitations.faults(lines, invitations(connection)));
            return new Verification.Material(lines, heads(connection), versions(connection), offers(connection),
                    amendments(connection), belows(connection), mandates(connection), conducts(connection), offices(connection),
                    committees(connection), proposed(connection), faults);
        } finally {
            connection.rollback();
            connection.setAutoCommit(auto);
            connection.setTransactionIsolation(isolation);
        }
    }

    /** Reads one row. */
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private static List<Line> lines(Connection connection) throws SQLException {
        List<Line> lines = new ArrayList<>();
        each(connection, ENTRIES, row -> lines.add(new Line(row.getLong("id"), row.getString("uid"), row.getString("assembly"), row.getLong("seq"),
                row.getString("prev"), row.getString("hash"), instant(row, "deposited_at"), day(row, "decided_on"),
                row.getString("act"), row.getString("actor"), Json.toMap(Json.read(row.getString("data"))))));
        return lines;
    }

    private static Map<String, String> heads(Connection connection) throws SQLException {
        Map<String, String> heads = new TreeMap<>();
        each(connection, "SELECT assembly, hash FROM record_head", row -> heads.put(row.getString("assembly"), row.getString("hash")));
        return heads;
    }

    private static List<Verification.Hashed> versions(Connection connection) throws SQLException {
        Map<List<Object>, List<Clause>> clauses = new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        Map<List<Object>, String[]> heads = new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        each(connection, CLAUSES, row -> {
            List<Object> version = List.of(row.getString("proposal"), row.getInt("number"));
            heads.put(version, new String[] {row.getString("language"), row.getString("title"), row.getString("digest")});
            clauses.computeIfAbsent(version, one -> new ArrayList<>())
                    .add(new Clause(row.getString("id"), row.getString("heading"), row.getString("body")));
        });
        List<Verification.Hashed> versions = new ArrayList<>();
        clauses.forEach((version, text) -> {
            String[] head = heads.get(version);
            versions.add(new Verification.Hashed((String) version.get(0), (Integer) version.get(1), head[2],
                    new VersionText(head[0], head[1], text).digest()));
        });
        return versions;
    }

    private static List<Verification.Told> offers(Connection connection) throws SQLException {
        Map<Long, Set<String>> consenting = new TreeMap<>();
        Map<Long, Set<String>> scopes = new TreeMap<>();
        each(connection, IN_SCOPE, row -> {
            scopes.computeIfAbsent(row.getLong("offer"), one -> new HashSet<>()).add(row.getString("assembly"));
            if (row.getBoolean("consents")) {
                consenting.computeIfAbsent(row.getLong("offer"), one -> new HashSet<>()).add(row.getString("assembly"));
            }
        });
        List<Verification.Told> offers = new ArrayList<>();
        each(connection, OFFERS, row -> {
            offers.add(new Verification.Told(row.getString("proposal"), row.getInt("round"), row.getString("state"),
                    row.getBoolean("suspended"), String.valueOf(day(row, "reached_on")),
                    scopes.getOrDefault(row.getLong("id"), Set.of()), consenting.getOrDefault(row.getLong("id"), Set.of())));
        });
        return offers;
    }

    private static List<Verification.Fate> amendments(Connection connection) throws SQLException {
        List<Verification.Fate> amendments = new ArrayList<>();
        each(connection, "SELECT id, base, state, in_version, into_id FROM amendment ORDER BY id", row -> amendments.add(
                new Verification.Fate(row.getString("id"), row.getInt("base"), row.getString("state"),
                        row.getObject("in_version", Integer.class), row.getString("into_id"))));
        return amendments;
    }

    private static Map<String, String> mandates(Connection connection) throws SQLException {
        Map<String, String> mandates = new TreeMap<>();
        each(connection, "SELECT id, COALESCE(ending, 'open') ending FROM mandate",
                row -> mandates.put(row.getString("id"), row.getString("ending")));
        return mandates;
    }

    private static Map<String, List<String>> conducts(Connection connection) throws SQLException {
        Map<String, List<String>> conducts = new TreeMap<>();
        each(connection, CONDUCTS, row -> conducts.computeIfAbsent(row.getString("mandate"), one -> new ArrayList<>())
                .add(row.getString("told")));
        return conducts;
    }

    private static Map<String, Set<String>> committees(Connection connection) throws SQLException {
        Map<String, Set<String>> committees = new TreeMap<>();
        each(connection, "SELECT assembly, person FROM committee_seat WHERE ended_at IS NULL", row -> committees
                .computeIfAbsent(row.getString("assembly"), one -> new TreeSet<>()).add(row.getString("person")));
        return committees;
    }

    private static Map<String, Set<String>> proposed(Connection connection) throws SQLException {
        Map<String, Set<String>> proposed = new TreeMap<>();
        each(connection, Export.BEHIND_ANSWERS, row -> proposed
                .computeIfAbsent(row.getString("id"), one -> new TreeSet<>()).add(row.getString("person")));
        return proposed;
    }

    private static Map<String, RetoldOffices.Held> offices(Connection connection) throws SQLException {
        Map<String, RetoldOffices.Held> offices = new TreeMap<>();
        each(connection, "SELECT assembly, person, office, COUNT(*) given, SUM(ended_at IS NULL) now FROM office GROUP BY assembly, person, office",
                row -> offices.put(RetoldOffices.key(row.getString("assembly"), row.getString("person"), row.getString("office")),
                        new RetoldOffices.Held(row.getInt("given"), row.getInt("now") == 1)));
        return offices;
    }

    private static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        each(connection, WITHOUT_GROUND, row -> faults.add("mandate " + row.getString("id") + " rests on no membership (R6)"));
        each(connection, WITHOUT_SEAT, row -> faults.add("somebody is in the drafting committee of " + row.getString("assembly")
                + " without a seat there (R7)"));
        each(connection, NOT_CARRIED, row -> faults.add("a majority has signed for the recall of " + row.getString("id")
                + ", which is open (R7)"));
        each(connection, WRONG_ROLLS, row -> faults.add("the number of members of " + row.getString("id") + " is not that of its memberships"));
        each(connection, WRONG_SUMS, row -> faults.add("the sums kept for round " + row.getInt("round") + " of "
                + row.getString("proposal") + " are not those of its bodies"));
        return faults;
    }

    /** Every wording of a comment that is kept is the one that the record holds a hash of; an erased one is not missed (R21). */
    private static List<String> wordings(Connection connection, List<Line> lines) throws SQLException {
        Map<String, List<String>> recorded = new TreeMap<>();
        lines.stream().filter(line -> line.data().containsKey("textHash")).forEach(line -> recorded
                .computeIfAbsent(line.text(line.data().containsKey("comment") ? "comment" : "id"), one -> new ArrayList<>())
                .add(line.text("textHash")));
        List<String> faults = new ArrayList<>();
        each(connection, "SELECT comment, number, text, salt FROM comment_text ORDER BY comment, number", row -> {
            List<String> hashes = recorded.getOrDefault(row.getString("comment"), List.of());
            int number = row.getInt("number");
            if (number > hashes.size() || !hashes.get(number - 1).equals(Digest.sha256Hex(row.getString("salt") + row.getString("text")))) {
                faults.add("wording " + number + " of comment " + row.getString("comment") + " is not the one that the record names");
            }
        });
        return faults;
    }

    /** A report's title is the one that the record holds a hash of, with the salt of its first wording. */
    private static List<String> titles(Connection connection, List<Line> lines) throws SQLException {
        Map<String, String> recorded = new TreeMap<>();
        lines.stream().filter(line -> line.data().containsKey("titleHash")).forEach(line -> recorded.put(line.text("id"), line.text("titleHash")));
        List<String> faults = new ArrayList<>();
        each(connection, "SELECT c.id, c.title, t.salt FROM comment c JOIN comment_text t ON t.comment = c.id AND t.number = 1 "
                + "WHERE c.mandate IS NOT NULL", row -> {
            if (!Digest.sha256Hex(row.getString("salt") + row.getString("title")).equals(recorded.get(row.getString("id")))) {
                faults.add("the title of report " + row.getString("id") + " is not the one that the record names");
            }
        });
        return faults;
    }

    private static Map<String, RetoldInvitations.Told> invitations(Connection connection) throws SQLException {
        Map<String, RetoldInvitations.Told> invitations = new TreeMap<>();
        each(connection, INVITATIONS, row -> invitations.put(row.getString("id"), new RetoldInvitations.Told(row.getString("assembly"),
                instant(row, "made_at"), row.getString("state"), row.getString("state").equals("OPEN") ? Digest.sha256Hex(row.getString("made_of")) : null)));
        return invitations;
    }

    /** What is kept of each non-local assembly; nothing is kept of one that never had anything below it. */
    private static Map<String, Below> belows(Connection connection) throws SQLException {
        Map<String, Below> belows = new TreeMap<>();
        each(connection, BELOWS, row -> belows.put(row.getString("id"),
                new Below(row.getString("id"), row.getLong("bodies"), row.getLong("members"))));
        return belows;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
