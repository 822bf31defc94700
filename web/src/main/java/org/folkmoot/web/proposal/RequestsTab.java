package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.amendment.RequestView;
import org.folkmoot.web.amendment.Requests;
import org.omnifaces.cdi.Param;

/** What was asked for, in the order in which it came. */
@Named
@RequestScoped
public class RequestsTab {

    @Inject
    @Param
    private String after;
    @Inject
    private ProposalPage page;
    @Inject
    private Requests requests;
    private Page<RequestView> read;

    public List<RequestView> getRequests() {
        return read().rows();
    }

    public String getNext() {
        return read().next();
    }

    /** Whether the visitor may take this request back now. */
    public boolean mayTakeBack(RequestView request) {
        return request.amendment().state().equals("OPEN") && requests.isMine(request.amendment());
    }

    private Page<RequestView> read() {
        if (read == null) {
            read = requests.of(page.getProposal().id(), new Slice(after, Slice.USUAL));
        }
        return read;
    }
}
