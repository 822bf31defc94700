package org.folkmoot.ejb.draft;

import java.time.Instant;

/**
 * A draft in a list.
 *
 * @param proposal null while it is that of a new one
 * @param own      whether it is the reader's own, and nobody else sees it
 * @param version  that an amendment is of; 0 for a whole text
 * @param revision the one that stands
 * @param savedBy  null, like the name, where they have left an assembly whose members are not public (R21)
 */
public record DraftRow(String id, String home, String proposal, boolean own, int version, int revision, String title, String savedBy,
        String savedByName, Instant savedAt) {

    DraftRow unnamed() {
        return new DraftRow(id, home, proposal, own, version, revision, title, null, null, savedAt);
    }
}
