package org.folkmoot.ejb.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.NoSeat;

/** Reads invitations, for the officers of their assembly only (R21). */
@Stateless
public class InvitationRows {

    private static final String ALL = """
            SELECT i.id, i.person, COALESCE(p.name, i.name) AS name, i.made_at, i.expires_at, i.mail, o.id AS mailed, o.sent_at, o.next_try_at, o.failure,
              EXISTS (SELECT 1 FROM invitation_code c WHERE c.invitation = i.id) AS lettered,
              CASE WHEN i.used_at IS NOT NULL THEN 'USED' WHEN i.taken_back_at IS NOT NULL THEN 'TAKEN_BACK'
                WHEN i.expires_at > ? THEN 'OPEN' ELSE 'EXPIRED' END AS state
            FROM invitation i LEFT JOIN person p ON p.id = i.person LEFT JOIN outbox o ON o.invitation = i.id
            WHERE i.assembly = ? AND (? = '' OR i.id < ?) ORDER BY i.id DESC LIMIT ?""";
    private static final String WITHOUT_ACCOUNT = """
            FROM membership m LEFT JOIN account a ON a.person = m.person WHERE m.assembly = ? AND m.open = 1 AND a.person IS NULL
              AND NOT EXISTS (SELECT 1 FROM invitation i WHERE i.person = m.person AND i.assembly = m.assembly AND i.used_at IS NULL
                AND i.taken_back_at IS NULL AND i.expires_at > ?)""";

    @Inject
    private Sql sql;

    /** All of an assembly's, by their ids, the last first: those that pages make begin with their time. */
    public Page<InvitationRow> of(Caller reader, String assembly, Slice slice) {
        requireOfficer(reader, assembly);
        return Page.of(sql.list(ALL, InvitationRows::row, Instant.now(), assembly, slice.after(), slice.after(), slice.oneMore()), slice.limit(), InvitationRow::id);
    }

    /** Open ones that nobody has got: not mailed, or given up, and never printed; in the order in which they were made. */
    public List<String> toPrint(Caller reader, String assembly, int most) {
        requireOfficer(reader, assembly);
        return sql.list("""
                SELECT i.id FROM invitation i LEFT JOIN outbox o ON o.invitation = i.id
                WHERE i.assembly = ? AND i.used_at IS NULL AND i.taken_back_at IS NULL AND i.expires_at > ?
                  AND (o.id IS NULL AND NOT EXISTS (SELECT 1 FROM invitation_code c WHERE c.invitation = i.id)
                       OR o.sent_at IS NULL AND o.next_try_at IS NULL)
                ORDER BY i.made_at, i.id LIMIT ?""", row -> row.text("id"), assembly, Instant.now(), most);
    }

    /** Members known by name who have no account and no invitation, in the order of their ids. */
    public List<String> membersWithoutAccount(Caller reader, String assembly, int most) {
        requireOfficer(reader, assembly);
        return sql.list("SELECT m.person " + WITHOUT_ACCOUNT + " ORDER BY m.person LIMIT ?", row -> row.text("person"), assembly, Instant.now(), most);
    }

    /** Of these, those who have an account. */
    public List<String> withAccount(Caller reader, String assembly, List<String> people) {
        requireOfficer(reader, assembly);
        return sql.list("SELECT person FROM account WHERE person IN (?*)", row -> row.text("person"), people);
    }

    private void requireOfficer(Caller reader, String assembly) {
        if (sql.count("SELECT COUNT(*) FROM office WHERE assembly = ? AND person = ? AND open = 1", assembly, reader.requirePerson()) == 0) {
            throw new NoSeat("OFFICER", assembly);
        }
    }

    private static InvitationRow row(Row row) {
        String mailed = row.text("mailed") == null ? null
                : row.instant("sent_at") != null ? "SENT" : row.instant("next_try_at") != null ? "WAITING" : "FAILED";
        return new InvitationRow(row.text("id"), row.text("person"), row.text("name"), row.instant("made_at"), row.instant("expires_at"),
                row.text("state"), row.text("mail"), mailed, row.text("failure"), row.instant("next_try_at"), row.flag("lettered"));
    }
}
