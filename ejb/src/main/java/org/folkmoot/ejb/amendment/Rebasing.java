package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;

/** Carries amendments onto newer versions (R18). */
@ApplicationScoped
public class Rebasing {

    /** Lets it stand before the home again, on the newest version. */
    void reopen(Amendment amendment, Proposal proposal, Entry entry) {
        amendment.reopen();
    }
}
