package org.folkmoot.ejb.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.draft.DraftText;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;

/** The texts that drafts begin with. */
@ApplicationScoped
class Beginnings {

    @Inject
    private Proposals proposals;

    /** The newest version that there is to write on; 0 if there is none. */
    int newest(Desk desk) {
        return desk.isOwn() ? desk.version() : desk.isNew() ? 0 : proposals.get(desk.proposal()).newest();
    }

    /**
     * What one begins with: a version, the text as it was proposed where there is none yet, or nothing.
     *
     * @param base 0 if there was no version
     */
    DraftText text(Desk desk, int base) {
        if (desk.isNew() || desk.isOwn()) {
            return DraftText.blank("en");
        }
        Proposal proposal = proposals.get(desk.proposal());
        if (base > 0) {
            return DraftText.of(proposals.text(proposal.id(), base));
        }
        // Of what was proposed before there was a version, only that version is kept.
        return DraftText.of(proposal.draft() != null ? proposals.before(proposal) : proposals.text(proposal.id(), 1));
    }
}
