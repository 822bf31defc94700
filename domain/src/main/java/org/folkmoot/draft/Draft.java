package org.folkmoot.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.refusal.Conflict;

/**
 * Work on a text: the next version of a proposal, or the first of a new one, shared by those who have a seat in its home; or a
 * person's own amendment. Each save is a numbered revision, and nothing is rewritten. One of them stands; a save that knew
 * another is kept on the side, and its writer decides what becomes of it.
 */
@Entity
@Table(name = "draft")
public class Draft {

    /** Saves of one author within so long after the first of them are told as one. */
    public static final Duration FOLD = Duration.ofMinutes(5);

    @Id
    private String id;
    private String home;
    private String proposal;
    private String person;
    private int version;
    private int current;
    private int newest;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Draft() {
    }

    /**
     * @param home     the assembly whose text it is
     * @param proposal null for a new one
     * @param person   whose own it is; empty if it is shared
     * @param version  that its changes are of; 0 if it is a whole text
     */
    public Draft(String id, String home, String proposal, String person, int version, Instant madeAt) {
        this.id = id;
        this.home = home;
        this.proposal = proposal;
        this.person = person;
        this.version = version;
        this.madeAt = madeAt;
    }

    /** Whether somebody who read that revision has read the one that stands. */
    public boolean isKnownTo(int read) {
        return read == current;
    }

    /**
     * Makes room for a revision that from now on stands.
     *
     * @return its number
     */
    public int advance() {
        current = ++newest;
        return current;
    }

    /**
     * Makes room for one on the side.
     *
     * @return its number
     */
    public int putAside() {
        return ++newest;
    }

    /** From now on it is the draft of what was proposed with it; told twice, it is once. */
    public void became(String proposed) {
        if (proposal != null && !proposal.equals(proposed)) {
            throw new Conflict("refusal.draft-used", id, proposal);
        }
        proposal = proposed;
    }

    /** Whether a save is told with the one before: by the same author, soon after the first of them, and neither on the side. */
    public static boolean folds(String author, Instant at, String authorBefore, Instant beganBefore) {
        return author.equals(authorBefore) && at.isBefore(beganBefore.plus(FOLD));
    }

    public String id() {
        return id;
    }

    public String home() {
        return home;
    }

    /** Null while it is that of a new one. */
    public String proposal() {
        return proposal;
    }

    /** Whose own it is; empty if it is shared. */
    public String person() {
        return person;
    }

    /** The number of the revision that stands; 0 before the first save. */
    public int current() {
        return current;
    }
}
