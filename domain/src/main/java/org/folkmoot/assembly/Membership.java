package org.folkmoot.assembly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's seat in a local assembly or a circle: a finding of fact. One member, one vote, no weights (R5). */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String assembly;
    private String person;
    private Instant since;
    private Instant until;
    @Enumerated(EnumType.STRING)
    private Basis basis;
    private String enterprise;
    @Column(name = "affirmed_at")
    private Instant affirmedAt;
    private boolean counts;

    protected Membership() {
    }

    /** A founder's; founding is an affirmation of the shared values. */
    public Membership(Assembly assembly, String person, Instant since) {
        this(assembly, person, since, null, null, since);
    }

    /**
     * @param basis      null: no more was said than that the person belongs
     * @param enterprise where the person works, or null
     * @param affirmedAt when the person affirmed the shared values
     */
    public Membership(Assembly assembly, String person, Instant since, Basis basis, String enterprise, Instant affirmedAt) {
        if (assembly instanceof NonLocalAssembly) {
            throw new IllegalArgumentException("Nobody is a member of a non-local assembly: seats there rest on mandates");
        }
        this.assembly = assembly.id();
        this.person = person;
        this.since = since;
        this.basis = basis;
        this.enterprise = enterprise;
        this.affirmedAt = affirmedAt;
        this.counts = true;
    }

    /** In thresholds a person counts in one place: where they reside. */
    public void countHere(boolean here) {
        counts = here;
    }

    /** Whether the person counts here in thresholds. */
    public boolean counts() {
        return counts;
    }

    public boolean isResident() {
        return basis == Basis.RESIDENT;
    }

    public String assembly() {
        return assembly;
    }

    public String person() {
        return person;
    }

    public void end(Instant at) {
        until = at;
    }
}
