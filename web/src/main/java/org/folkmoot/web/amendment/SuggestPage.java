package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.ProposedRow;
import org.folkmoot.ejb.amendment.ProposedRows;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** A delegate of the home proposes what it should answer to a request, seconds what others propose, or takes that back. */
@Named
@ViewScoped
public class SuggestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private ProposalRows proposals;
    @Inject
    private ProposedRows proposing;
    @Inject
    private PeopleRows people;
    @Inject
    private Requests requests;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private final String made = UUID.randomUUID().toString();
    private final List<WordingForm> wording = new ArrayList<>();
    private String proposal;
    private String home;
    private String homeName;
    private String answer = "ACCEPT";
    private String reason;

    @PostConstruct
    void load() {
        AmendmentRow amendment = amendments.amendment(id);
        proposal = amendment.proposal();
        ProposalRow of = proposals.proposal(proposal);
        home = of.home();
        homeName = of.homeName();
        wording.addAll(WordingForm.ofAsked(amendments.changes(id), proposals.clauses(proposal, amendment.version())));
    }

    public void propose() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "propose-answer").add("id", made).add("amendment", id)
                .add("answer", answer == null ? "" : answer).add("reason", reason == null ? "" : reason);
        if ("ACCEPT_MODIFIED".equals(answer)) {
            JsonArrayBuilder changes = Json.createArrayBuilder();
            wording.forEach(form -> changes.add(form.toJson()));
            act.add("changes", changes);
        }
        doing.perform(act.build(), "/request/" + id);
    }

    public void second(String proposed) {
        doing.perform(Json.createObjectBuilder().add("do", "second-answer").add("proposed", proposed).build(), "/request/" + id);
    }

    public void withdraw(String proposed) {
        doing.perform(Json.createObjectBuilder().add("do", "withdraw-answer").add("proposed", proposed).build(), "/request/" + id);
    }

    /** What is asked for, as everyone sees it. */
    public RequestView getRequest() {
        return requests.views(List.of(amendments.amendment(id))).get(0);
    }

    /** What delegates propose. */
    public List<ProposedRow> getProposed() {
        return proposing.of(List.of(id)).getOrDefault(id, List.of());
    }

    /** Whether the visitor stands behind it. */
    public boolean isMine(ProposedRow row) {
        return ProposedView.of(row, null).isOf(visitor.getPerson());
    }

    /** Whether the visitor proposes something already; then they take that back first. */
    public boolean isProposing() {
        return getProposed().stream().anyMatch(row -> row.person().equals(visitor.getPerson()));
    }

    /** Why the visitor cannot propose or second anything; null where they can. */
    public String getHindrance() {
        if (!amendments.amendment(id).state().equals("OPEN")) {
            return Words.say("amendment.proposed.decided");
        }
        return people.seats(visitor.getPerson()).stream().anyMatch(seat -> seat.assembly().equals(home)) ? null
                : Words.say("amendment.proposed.seat", homeName);
    }

    public String getId() {
        return id;
    }

    public String getProposal() {
        return proposal;
    }

    public String getHomeName() {
        return homeName;
    }

    public List<WordingForm> getWording() {
        return wording;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
