package org.folkmoot.web.offer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.amendment.AmendmentFilter;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.omnifaces.cdi.Param;

/** What a body decided on an offer, entered by its recorder. */
@Named
@RequestScoped
public class AnswerPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(pathIndex = 1)
    private String body;
    @Inject
    private ProposalRows proposals;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private Standings standings;
    @Inject
    private Doing doing;
    private ProposalRow proposal;
    private AssemblyRow assembly;
    private Standing standing;
    private Seen seen;
    private String response;
    private String reason;
    private boolean any;
    private List<String> asked = new ArrayList<>();
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        proposal = proposals.proposal(id);
        assembly = assemblies.assembly(body);
        if (proposal.offer() == null) {
            throw new NotFound("offer", id);
        }
        standing = standings.of(proposal.offer());
        seen = new Seen(proposal.offer());
    }

    public void enter() {
        boolean rescinds = "RESCIND".equals(response);
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", rescinds ? "rescind" : "respond")
                .add("proposal", id).add("assembly", body).add("version", seen.getVersion())
                .add("round", seen.getRound()).add("digest", seen.getDigest());
        if (reason != null && !reason.isBlank()) {
            act.add("reason", reason);
        }
        if (!rescinds) {
            act.add("response", response == null ? "" : response).add("amendments", Json.createArrayBuilder(asked == null ? List.of() : asked));
            if ("RETURN".equals(response)) {
                act.add("any", any);
            }
        }
        doing.perform(decision.addTo(act).build(), "/proposal/" + id + "/answers");
    }

    /** What this body asks for and an answer can carry as conditions or wishes: open requests to the version on offer. */
    public List<AmendmentRow> getRequests() {
        return amendments.amendments(id, new AmendmentFilter("OPEN", null, body, null, null, null, null), new Slice("", Slice.MOST)).rows()
                .stream().filter(row -> row.version() == proposal.offer().version()).toList();
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public Standing getStanding() {
        return standing;
    }

    public Seen getSeen() {
        return seen;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isAny() {
        return any;
    }

    public void setAny(boolean any) {
        this.any = any;
    }

    public List<String> getAsked() {
        return asked;
    }

    public void setAsked(List<String> asked) {
        this.asked = asked;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
