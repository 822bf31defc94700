package org.folkmoot.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.refusal.Conflict;

/**
 * A set of changes to the clauses of one version. What was asked for stays as it was said (R16): when the text moves, it gets
 * one more form, against the newer version. Its state is its fate at the home.
 */
@Entity
@Table(name = "amendment")
public class Amendment {

    @Id
    private String id;
    private String proposal;
    private int base;
    private String assembly;
    private String person;
    private String seat;
    private boolean named;
    @Enumerated(EnumType.STRING)
    private AmendmentState state = AmendmentState.OPEN;
    @Column(name = "in_version")
    private Integer inVersion;
    private String reason;
    @Column(name = "made_at")
    private Instant madeAt;
    private long entry;
    private int form = 1;
    private Integer wording;
    @Column(name = "into_id")
    private String into;
    @Column(name = "of_id")
    private String of;
    @Column(name = "same_key")
    private String sameKey;
    @Column(name = "moved_to")
    private Integer movedTo;

    protected Amendment() {
    }

    /**
     * @param base     number of the version it amends
     * @param assembly the author, or null if that is
     * @param person   a person
     * @param of       the amendment that it amends, or null
     * @param sameKey  the digest of its changes, by which identical ones are known
     */
    public Amendment(String id, String proposal, int base, String assembly, String person, String of, String sameKey,
            String reason, Instant madeAt, long entry) {
        this.id = id;
        this.proposal = proposal;
        this.base = base;
        this.assembly = assembly;
        this.person = person;
        this.of = of;
        this.sameKey = sameKey;
        this.reason = reason;
        this.madeAt = madeAt;
        this.entry = entry;
    }

    /**
     * Of a person's: where they speak from.
     *
     * @param assembly in which they have the seat
     * @param byName   whether everyone may know who it is, because they speak as delegate or officer (R21)
     */
    public void spokenFrom(String assembly, boolean byName) {
        seat = assembly;
        named = byName;
    }

    /** Whether a person asks for it who is named to members only (R21). */
    public boolean isUnnamed() {
        return person != null && !named;
    }

    /** Takes it back, as its author can while it is open. */
    public void withdraw() {
        state = state.to(AmendmentState.WITHDRAWN);
    }

    /** The home says yes to it as it is. */
    public void accept() {
        state = state.to(AmendmentState.ACCEPTED);
    }

    /**
     * The home says yes to it in words of its own.
     *
     * @param form the form that holds them
     */
    public void acceptModified(int form) {
        state = state.to(AmendmentState.ACCEPTED_MODIFIED);
        wording = form;
    }

    public void reject() {
        state = state.to(AmendmentState.REJECTED);
    }

    /** From now on another amendment stands for it. */
    public void consolidate(String other) {
        state = state.to(AmendmentState.CONSOLIDATED);
        into = other;
    }

    /** Stands before the home again, in the words of its author. */
    public void reopen() {
        if (inVersion != null) {
            throw new Conflict("refusal.amendment-in-version", id, inVersion);
        }
        state = state.to(AmendmentState.OPEN);
        wording = null;
        into = null;
    }

    /** A version has merged it. */
    public void mergedInto(int version) {
        if (!state.isAccepted() || inVersion != null) {
            throw new Conflict("refusal.amendment-not-accepted", id);
        }
        inVersion = version;
    }

    /** A version that did not merge it says it all the same. */
    public void saidBy(int version) {
        state = state.to(AmendmentState.TAKEN_UP);
        inVersion = version;
    }

    /** It does not fit onto that version: its author has the word (R18). */
    public void needsRewording(int version) {
        state = state.to(AmendmentState.NEEDS_REWORDING);
        movedTo = version;
    }

    /**
     * The text has moved and it still fits, word for word.
     *
     * @param form    its new form
     * @param version the version that this one amends
     */
    public void carriedOnto(int form, int version, String sameKey) {
        this.form = form;
        this.base = version;
        this.sameKey = sameKey;
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

    /** Number of the version that it amends as it stands. */
    public int base() {
        return base;
    }

    /** The newest form in the words of its author. */
    public int form() {
        return form;
    }

    /** The form in which the home accepted it as modified; null otherwise. */
    public Integer wording() {
        return wording;
    }

    /** The form that is merged: the home's wording if there is one. */
    public int formToMerge() {
        return wording == null ? form : wording;
    }

    /** The version that contains it; null until one does. */
    public Integer inVersion() {
        return inVersion;
    }

    /** The amendment that stands for it, or null. */
    public String into() {
        return into;
    }

    /** The amendment that it amends, or null. */
    public String of() {
        return of;
    }

    /** Equal of two amendments that ask for identical changes of one version. */
    public String sameKey() {
        return sameKey;
    }

    /** The authoring assembly, or null if a person is the author. */
    public String assembly() {
        return assembly;
    }

    /** Of a person's, the assembly in which they had the seat that they spoke from; null of an assembly's. */
    public String seat() {
        return seat;
    }

    public String person() {
        return person;
    }
}
