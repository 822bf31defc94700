package org.folkmoot.ejb.draft;

import java.io.Serializable;

/**
 * Where something is written: the shared draft of a proposal's next version, that of a new proposal, or one's own of an
 * amendment.
 *
 * @param proposal null for a new one
 * @param home     of a new proposal; else null
 * @param draft    the id of the draft of a new proposal; else null
 * @param version  that the amendment is of; 0 for a whole text
 */
public record Desk(String proposal, String home, String draft, int version) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The next version of a proposal. */
    public static Desk ofProposal(String proposal) {
        return new Desk(proposal, null, null, 0);
    }

    /** A proposal that is none yet. */
    public static Desk ofNew(String home, String draft) {
        return new Desk(null, home, draft, 0);
    }

    /** The caller's own amendment of a version. */
    public static Desk ofAmendment(String proposal, int version) {
        return new Desk(proposal, null, null, version);
    }

    public boolean isNew() {
        return proposal == null;
    }

    /** Whether nobody but its writer sees it. */
    public boolean isOwn() {
        return version > 0;
    }
}
