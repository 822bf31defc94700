package org.folkmoot.web.offer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.motion.MyCommittees;
import org.folkmoot.web.people.MyOffices;
import org.omnifaces.cdi.Param;

/** The home takes back its newest offer, as its recorder enters it. */
@Named
@RequestScoped
public class WithdrawPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private ProposalRows proposals;
    @Inject
    private MyOffices offices;
    @Inject
    private MyCommittees committees;
    @Inject
    private Doing doing;
    private ProposalRow proposal;
    private String reason;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        proposal = proposals.proposal(id);
        if (proposal.offer() == null) {
            throw new NotFound("offer", id);
        }
        decision.setCommittee(committees.only(proposal.home(), "WITHDRAW"));
    }

    public void withdraw() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "withdraw").add("proposal", id);
        if (reason != null && !reason.isBlank()) {
            act.add("reason", reason);
        }
        doing.perform(decision.addTo(act).build(), "/proposal/" + id + "/answers");
    }

    /** Why the visitor cannot withdraw it; null where they can. */
    public String getHindrance() {
        return offices.recorder(proposal.home()) || committees.may(proposal.home(), "WITHDRAW") ? hindrance(proposal.offer())
                : Words.say("offer.withdrawal.seat", proposal.homeName());
    }

    /** Why nobody can withdraw an offer; null where its home can. */
    public static String hindrance(OfferRow offer) {
        if (offer.state().equals("ON_OFFER") && !offer.suspended()) {
            return null;
        }
        boolean reached = offer.suspended() || offer.state().equals("REACHED") || offer.state().equals("IN_EFFECT");
        return Words.say(reached ? "offer.withdrawal.reached" : "offer.withdrawal.over", offer.round());
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
