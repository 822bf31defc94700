package org.folkmoot.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.refusal.Conflict;

/** A decision that an assembly's recorder entered, waiting for a second officer; or an act of its drafting committee, waiting for more of them. */
@Entity
@Table(name = "awaiting")
public class Awaiting {

    @Id
    private long entry;
    private String assembly;
    private String act;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;
    private Integer agree;

    protected Awaiting() {
    }

    /**
     * @param entry    the entry that shows it in the record
     * @param assembly whose decision it is; {@link Entry#SERVER}: of people who are no assembly yet
     * @param act      the act as entered, JSON
     */
    public Awaiting(Entry entry, String assembly, String act, String enteredBy) {
        this.entry = entry.id();
        this.assembly = assembly;
        this.act = act;
        this.enteredBy = enteredBy;
        this.enteredAt = entry.depositedAt();
    }

    /**
     * It is the act of the assembly's drafting committee.
     *
     * @param number how many of the committee must stand behind it
     */
    public Awaiting ofCommittee(int number) {
        agree = number;
        return this;
    }

    /** Whether it takes more of the drafting committee, and not a second officer. */
    public boolean isOfCommittee() {
        return agree != null;
    }

    /** How many of the drafting committee must stand behind it. */
    public int agree() {
        return agree;
    }

    /** Refuses what a second officer has signed already. */
    public void requireUnsigned() {
        if (signedBy != null) {
            throw new Conflict("refusal.already-countersigned", signedBy);
        }
    }

    /**
     * The second officer's signature, once.
     *
     * @param act what is kept of the act from now on: it may have held secrets while it waited
     */
    public void sign(String by, Instant at, String act) {
        requireUnsigned();
        signedBy = by;
        signedAt = at;
        this.act = act;
    }

    /** The entry that shows it in the record. */
    public long entry() {
        return entry;
    }

    public String assembly() {
        return assembly;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** The act as entered, JSON. */
    public String act() {
        return act;
    }
}
