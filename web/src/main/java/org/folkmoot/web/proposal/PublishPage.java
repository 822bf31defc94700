package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.draft.DraftDesk;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.motion.MyCommittees;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** The whole text of the next version: written together, and published as the home decided it. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(name = "shape")
    private String shape;
    @Inject
    private ProposalRows proposals;
    @Inject
    private MyCommittees committees;
    @Inject
    private PeopleRows people;
    @Inject
    private Visitor visitor;
    @Inject
    private Asked asked;
    @Inject
    private Doing doing;
    @Inject
    private DraftDesk desk;
    private String home;
    private String homeName;
    private int number;
    private String title;
    private boolean recorder;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        ProposalRow proposal = proposals.proposal(id);
        home = proposal.home();
        decision.setCommittee(committees.only(home, "PUBLISH"));
        homeName = proposal.homeName();
        title = proposal.title();
        number = proposal.newest() + 1;
        // Who was signed out keeps the fields that they filled in.
        recorder = visitor.getPerson() == null || committees.may(home, "PUBLISH") || people.offices(visitor.getPerson()).stream()
                .anyMatch(office -> office.assembly().equals(home) && office.office().equals("RECORDER"));
        desk.open(Desk.ofProposal(id), beginning(proposal), shape, asked.number("again"));
    }

    private DraftText beginning(ProposalRow proposal) {
        return new DraftText(proposal.language(), proposal.title(), proposal.newest() == 0 ? proposed()
                : proposals.clauses(id, proposal.newest()).stream().map(row -> new Passage(row.id(), row.heading(), row.text())).toList());
    }

    private List<Passage> proposed() {
        JsonObject draft = proposals.draft(id);
        return draft.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .map(clause -> new Passage(clause.getString("id"), clause.getString("heading"), clause.getString("body"))).toList();
    }

    /** Saves it first: a text that another one forestalled is not published unseen. */
    public void publish() {
        desk.save();
        if (desk.isSettled()) {
            doing.perform(decision.addTo(Json.createObjectBuilder().add("do", "publish").add("proposal", id)
                    .add("version", number).add("title", desk.getTitle() == null ? "" : desk.getTitle())
                    .add("clauses", desk.getText().toJson())).build(), "/proposal/" + id);
        }
    }

    public String getId() {
        return id;
    }

    public String getHome() {
        return home;
    }

    public String getHomeName() {
        return homeName;
    }

    public int getNumber() {
        return number;
    }

    /** The number that the version was to have when the page was made. */
    public void setNumber(int number) {
        this.number = number;
    }

    /** What the proposal is called now. */
    public String getTitle() {
        return title;
    }

    /** Whether the visitor may enter the home's decision, or its drafting committee's act. */
    public boolean isRecorder() {
        return recorder;
    }

    public DraftDesk getDesk() {
        return desk;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
