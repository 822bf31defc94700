package org.folkmoot.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.text.Digest;

/**
 * Lets one person make an account and ask an assembly for membership; used once, within 30 days, unless it is taken back. What
 * it knows of somebody is erased when it is over.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** How long it can be used. */
    public static final Duration VALID = Duration.ofDays(30);

    @Id
    private String id;
    private String assembly;
    private String person;
    private String name;
    private String mail;
    private String salt;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Invitation() {
    }

    /** What becomes of one. */
    public enum State {
        OPEN, USED, TAKEN_BACK, EXPIRED
    }

    /**
     * @param invitee somebody known, or somebody new
     * @param mail    where it is mailed to, or null
     * @param salt    32 random hex digits
     * @param madeBy  the officer who invites
     */
    public Invitation(String id, Assembly assembly, Invitee invitee, String mail, String salt, String madeBy, Instant at) {
        this.id = id;
        this.assembly = assembly.id();
        this.person = invitee.person();
        this.name = invitee.name();
        this.mail = mail;
        this.salt = salt;
        this.madeBy = madeBy;
        this.madeAt = at;
        this.expiresAt = at.plus(VALID);
    }

    /**
     * Who is invited.
     *
     * @param person the id of somebody known, or null
     * @param name   of somebody new, or null
     */
    public record Invitee(String person, String name) {
        public Invitee {
            if ((person == null) == (name == null)) {
                throw new IllegalArgumentException("names somebody known, or somebody new");
            }
        }
    }

    /** What the record holds in place of name and address: SHA-256 of salt and both (R21). */
    public String inviteeHash() {
        return Digest.sha256Hex(salt + id + "/" + (person == null ? name : person) + "/" + (mail == null ? "" : mail));
    }

    public State state(Instant now) {
        return usedAt != null ? State.USED : takenBackAt != null ? State.TAKEN_BACK : now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    /** Refuses where it is over, and says in which way. */
    public void requireOpen(Instant now) {
        State state = state(now);
        if (state != State.OPEN) {
            throw new Conflict("refusal.invitation-" + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), assembly);
        }
    }

    /** Ends it unused. */
    public void takeBack(Instant at) {
        requireOpen(at);
        takenBackAt = at;
        forget();
    }

    /** Ends it as used, by whom it now knows. */
    public void use(String by, Instant at) {
        requireOpen(at);
        usedAt = at;
        person = by;
        forget();
    }

    private void forget() {
        name = null;
        mail = null;
    }

    public String id() {
        return id;
    }

    public String assembly() {
        return assembly;
    }

    /** Somebody known who is invited, or who used it; null for somebody new. */
    public String person() {
        return person;
    }
}
