package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.record.DeedView;
import org.omnifaces.cdi.Param;

/** All that happened to the proposal, at every level, in the order of deposit. */
@Named
@RequestScoped
public class ThreadTab {

    @Inject
    @Param
    private String after;
    @Inject
    private ProposalPage page;
    @Inject
    private ProposalRows proposals;
    private Page<DeedView> read;

    public List<DeedView> getDeeds() {
        return read().rows();
    }

    public String getNext() {
        return read().next();
    }

    private Page<DeedView> read() {
        if (read == null) {
            read = proposals.thread(page.getProposal().id(), null, new Slice(after, Slice.USUAL)).map(DeedView::of);
        }
        return read;
    }
}
