package org.folkmoot.ejb.invitation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.people.Attempts;
import org.folkmoot.ejb.people.Passwords;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.invitation.Code;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Refusal;

/**
 * The codes of invitations: made for a letter or a mail, kept as their hashes, and used once. Trying codes is throttled by
 * address; hashing a password takes its time, and no transaction waits for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Invitations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FOUND = """
            SELECT i.id, i.assembly, a.name AS assembly_name, i.person, COALESCE(p.name, i.name) AS name, i.used_at, i.taken_back_at, i.expires_at
            FROM invitation_code c JOIN invitation i ON i.id = c.invitation JOIN assembly a ON a.id = i.assembly
            LEFT JOIN person p ON p.id = i.person WHERE c.hash = ?""";

    @Inject
    private Sql sql;
    @Inject
    private Attempts attempts;
    @Inject
    private Passwords passwords;
    @Inject
    private Acts acts;

    /**
     * What a code that can be used opens.
     *
     * @param person the id of somebody known; null for somebody new
     * @param name   whom the invitation names
     */
    public record Found(String assembly, String assemblyName, String person, String name) {
    }

    /** One letter to be printed; the only time that its code is seen. */
    public record Letter(String invitation, String name, String code, Instant until) {
    }

    private record Stored(Found found, Instant used, Instant takenBack, Instant until) {
    }

    /** The hash of what somebody typed; of what cannot be a code, one that none has. */
    static String hash(String typed) {
        return Code.typed(typed).map(Code::hash).orElse("");
    }

    /**
     * What the code opens.
     *
     * @param address where it is tried from
     * @throws CodeUnknown if no letter has it; where one has, the refusal says why it is of no use any more
     */
    public Found look(String code, String address) {
        attempts.checkCode(address);
        Optional<Stored> stored = sql.one(FOUND, row -> new Stored(new Found(row.text("assembly"), row.text("assembly_name"), row.text("person"),
                row.text("name")), row.instant("used_at"), row.instant("taken_back_at"), row.instant("expires_at")), hash(code));
        if (stored.isEmpty()) {
            attempts.failedCode(address);
            throw new CodeUnknown();
        }
        Stored one = stored.get();
        String over = one.used() != null ? "used" : one.takenBack() != null ? "taken-back" : Instant.now().isBefore(one.until()) ? null : "expired";
        if (over != null) {
            throw new Conflict("refusal.invitation-" + over, one.found().assemblyName());
        }
        return one.found();
    }

    /** The same for a page that is built anew; empty where the code is of no use. Counts what is tried as {@link #look} does. */
    public Optional<Found> find(String code, String address) {
        try {
            return Optional.of(look(code, address));
        } catch (Refusal told) {
            // The form's own act says it, where it can be mended.
            return Optional.empty();
        }
    }

    /**
     * Makes the account that an invitation is for, and asks for membership.
     *
     * @param act {@code code}, {@code password}, {@code basis}, {@code enterprise}?, {@code affirms}, and for somebody new
     *            {@code id}, the name to sign in with, and {@code name}
     * @return the id to sign in with, and the assembly
     */
    public JsonObject redeem(JsonObject act, String address) {
        Found found = look(text(act, "code"), address);
        if (act.containsKey(RedeemInvitation.HASH)) {
            throw new BadRequest(RedeemInvitation.HASH, "is not known here");
        }
        JsonObject hashed = Json.createObjectBuilder(act).remove("password").add("do", RedeemInvitation.NAME)
                .add(RedeemInvitation.HASH, passwords.hash("password", text(act, "password"))).build();
        acts.redeem(hashed);
        return Json.createObjectBuilder().add("id", found.person() == null ? act.getString("id") : found.person())
                .add("assembly", found.assembly()).build();
    }

    private static String text(JsonObject act, String field) {
        if (act.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw new BadRequest(field, act.containsKey(field) && !act.isNull(field) ? "must be a text" : "is missing");
    }

    /**
     * A new code for each of these invitations that is open, to be printed; codes made before stay of use. For a recorder of
     * their assembly.
     */
    public List<Letter> letters(Caller caller, String assembly, Collection<String> invitations) {
        requireRecorder(caller, assembly);
        List<Letter> open = sql.list("""
                SELECT i.id, COALESCE(p.name, i.name) AS name, i.expires_at FROM invitation i LEFT JOIN person p ON p.id = i.person
                WHERE i.assembly = ? AND i.id IN (?*) AND i.used_at IS NULL AND i.taken_back_at IS NULL AND i.expires_at > ?
                ORDER BY i.made_at, i.id""", row -> new Letter(row.text("id"), row.text("name"), null, row.instant("expires_at")),
                assembly, invitations, Instant.now());
        List<Letter> letters = new ArrayList<>();
        open.forEach(one -> letters.add(new Letter(one.invitation(), one.name(), makeCode(one.invitation()).written(), one.until())));
        return letters;
    }

    /** The same of one invitation. */
    public Letter letter(Caller caller, String invitation) {
        String assembly = sql.one("SELECT assembly FROM invitation WHERE id = ?", row -> row.text("assembly"), Ids.existing("invitation", invitation))
                .orElseThrow(() -> new NotFound("invitation", invitation));
        return letters(caller, assembly, List.of(invitation)).stream().findFirst()
                .orElseThrow(() -> new Conflict("refusal.invitation-over", invitation));
    }

    /** A new code for an invitation; whoever asks has seen to it that it may be made. */
    public Code makeCode(String invitation) {
        byte[] random = new byte[Code.BYTES];
        RANDOM.nextBytes(random);
        Code code = Code.of(random);
        sql.change("INSERT INTO invitation_code (hash, invitation, made_at) VALUES (?, ?, ?)", code.hash(), invitation, Instant.now());
        return code;
    }

    private void requireRecorder(Caller caller, String assembly) {
        if (sql.count("SELECT COUNT(*) FROM office WHERE assembly = ? AND person = ? AND office = 'RECORDER' AND open = 1", assembly,
                caller.requirePerson()) == 0) {
            throw new NoSeat("RECORDER", assembly);
        }
    }
}
