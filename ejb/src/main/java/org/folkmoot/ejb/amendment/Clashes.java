package org.folkmoot.ejb.amendment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.text.Conflict;
import org.folkmoot.text.Rebase;
import org.folkmoot.text.Rebased;

/** Tells where an amendment that needs rewording clashes with the text that came: the words of both. */
@Stateless
public class Clashes {

    @Inject
    private Amendments amendments;
    @Inject
    private Proposals proposals;

    /** Empty of an amendment that needs none. */
    public List<Conflict> of(AmendmentRow amendment) {
        if (amendment.movedTo() == null) {
            return List.of();
        }
        Rebased rebased = Rebase.of(proposals.text(amendment.proposal(), amendment.version()),
                amendments.changesOn(amendment.id(), amendment.version()), proposals.text(amendment.proposal(), amendment.movedTo()));
        return rebased instanceof Rebased.NeedsRewording needs ? needs.conflicts() : List.of();
    }
}
