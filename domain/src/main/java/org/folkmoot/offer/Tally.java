package org.folkmoot.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.folkmoot.rule.Count;

/**
 * The sums over an offer's {@link Standing}s, for the whole scope or for one direct constituent of the home. Kept in the same
 * transaction as what they count, under the lock of the offer, so that an answer costs the same among 20 bodies as among
 * 200,000.
 */
@Entity
@Table(name = "offer_tally")
@IdClass(Tally.Key.class)
public class Tally {

    /** The group that stands for the whole scope. */
    public static final String WHOLE = "";

    @Id
    private long offer;
    @Id
    private String grp;
    private long counted;
    private long consenting;
    @Column(name = "members_counted")
    private long membersCounted;
    @Column(name = "members_consenting")
    private long membersConsenting;

    protected Tally() {
    }

    public Tally(long offer, String group) {
        this.offer = offer;
        this.grp = group;
    }

    /**
     * Adds what a body contributes, or takes it away again.
     *
     * @param sign 1 or -1
     */
    public void add(Standing body, boolean reached, int sign) {
        if (body.counts(reached)) {
            counted += sign;
            membersCounted += sign * body.members();
        }
        if (body.supports()) {
            consenting += sign;
            membersConsenting += sign * body.members();
        }
    }

    public String group() {
        return grp;
    }

    public Count assemblies() {
        return new Count(consenting, counted);
    }

    public Count members() {
        return new Count(membersConsenting, membersCounted);
    }

    /** Offer and group. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long offer;
        private String grp;

        public Key() {
        }

        public Key(long offer, String grp) {
            this.offer = offer;
            this.grp = grp;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.offer == offer && key.grp.equals(grp);
        }

        @Override
        public int hashCode() {
            return Objects.hash(offer, grp);
        }
    }
}
