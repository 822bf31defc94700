package org.folkmoot.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Where one ratifying body stands under one offer: in its scope or not, consenting or not, counted or not. */
@Entity
@Table(name = "offer_body")
@IdClass(Standing.Key.class)
public class Standing {

    @Id
    private long offer;
    @Id
    private String assembly;
    @Column(name = "in_scope")
    private boolean inScope;
    private boolean late;
    private long members;
    private String grps;
    private Long answer;
    private Long consent;

    protected Standing() {
    }

    /** A body that was never in the scope of that offer. */
    public Standing(Offer offer, String assembly, long members) {
        this.offer = offer.id();
        this.assembly = assembly;
        this.members = members;
        this.late = offer.wasReached();
        this.grps = "";
    }

    /**
     * Comes into the scope, leaves it, or is reached by other ways than before.
     *
     * @param reached whether the offer was ever reached
     * @param groups  the direct constituents of the home that it is now below; empty: out of scope
     */
    public void place(List<String> groups, boolean reached) {
        boolean in = !groups.isEmpty();
        if (in && !inScope && !reached) {
            late = false;
        } else if (!in && inScope && !reached) {
            // Whoever is outside when the offer is first reached is late when it comes back.
            late = true;
        }
        inScope = in;
        grps = String.join(" ", groups);
    }

    /**
     * Takes note of an answer.
     *
     * @param consents whether it is, or repeats, a consent; else it ends none, for only a rescission does (R16)
     */
    public void answer(Response response, boolean consents) {
        answer = response.id();
        if (consents && consent == null) {
            consent = response.id();
        }
    }

    /** Ends its consent. */
    public void rescind(Response rescission) {
        answer = rescission.id();
        consent = null;
    }

    /** Whether it is in the denominator. */
    public boolean counts(boolean reached) {
        return inScope && (!reached || !late || consents());
    }

    /** Whether its consent is one that counts. */
    public boolean supports() {
        return inScope && consents();
    }

    /** Its latest response or rescission, or null. */
    public Long answerId() {
        return answer;
    }

    /** Whether it consents, in scope or not. */
    public boolean consents() {
        return consent != null;
    }

    public boolean isInScope() {
        return inScope;
    }

    public String assembly() {
        return assembly;
    }

    /** The number of members that counts in this offer. */
    public long members() {
        return members;
    }

    public List<String> groups() {
        return grps.isEmpty() ? List.of() : Arrays.asList(grps.split(" "));
    }

    /** Offer and assembly. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long offer;
        private String assembly;

        public Key() {
        }

        public Key(long offer, String assembly) {
            this.offer = offer;
            this.assembly = assembly;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.offer == offer && key.assembly.equals(assembly);
        }

        @Override
        public int hashCode() {
            return Objects.hash(offer, assembly);
        }
    }
}
