package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AskedRow;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.motion.DecisionForm;
import org.omnifaces.cdi.Param;

/** An open request that its author takes back: a person their own, a recorder that of the assembly. */
@Named
@RequestScoped
public class WithdrawAmendmentPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Requests requests;
    @Inject
    private Doing doing;
    private ProposalRow proposal;
    private RequestView request;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        request = requests.one(id);
        proposal = proposals.proposal(request.amendment().proposal());
    }

    public void withdraw() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "withdraw-amendment").add("amendment", id);
        doing.perform((row().byAssembly() ? decision.addTo(act) : act).build(), "/proposal/" + row().proposal() + "/requests");
    }

    /** Why the visitor cannot take it back; null where they can. */
    public String getHindrance() {
        if (!requests.isMine(row())) {
            return Words.say("amendment.back.seat", request.by());
        }
        return row().state().equals("OPEN") ? null : Words.say("amendment.back.over", Words.say("amendment.state", row().state()));
    }

    /** The answers that asked for it, which stay as they are. */
    public List<AskedRow> getAskedBy() {
        return amendments.askedBy(id);
    }

    private AmendmentRow row() {
        return request.amendment();
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public RequestView getRequest() {
        return request;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
