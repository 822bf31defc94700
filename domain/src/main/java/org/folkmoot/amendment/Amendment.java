package org.folkmoot.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A set of changes to the clauses of one version. Its changes never change (R16); its state does. */
@Entity
@Table(name = "amendment")
public class Amendment {

    @Id
    private String id;
    private String proposal;
    private int base;
    private String assembly;
    private String person;
    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.OPEN;
    private String reason;
    @Column(name = "made_at")
    private Instant madeAt;
    private long entry;

    protected Amendment() {
    }

    /**
     * @param base     number of the version it amends
     * @param assembly the author, or null if that is
     * @param person   a person
     */
    public Amendment(String id, String proposal, int base, String assembly, String person, String reason, Instant madeAt,
            long entry) {
        this.id = id;
        this.proposal = proposal;
        this.base = base;
        this.assembly = assembly;
        this.person = person;
        this.reason = reason;
        this.madeAt = madeAt;
        this.entry = entry;
    }

    /** Takes it back, as its author can while it is open. */
    public void withdraw() {
        state = state.to(AmendmentState.WITHDRAWN);
    }

    public String id() {
        return id;
    }

    public String proposal() {
        return proposal;
    }

    public AmendmentState state() {
        return state;
    }

    /** The authoring assembly, or null if a person is the author. */
    public String assembly() {
        return assembly;
    }

    public String person() {
        return person;
    }
}
