package org.folkmoot.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.refusal.Conflict;

/** A decision that an assembly's recorder entered, waiting for a second officer. */
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
