package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.motion.MyCommittees;
import org.omnifaces.cdi.Param;

/** The whole text of the next version, as the home decided it. */
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
    private Doing doing;
    private String home;
    private String homeName;
    private int number;
    private String title;
    private ClauseList text;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        ProposalRow proposal = proposals.proposal(id);
        home = proposal.home();
        decision.setCommittee(committees.only(home, "PUBLISH"));
        homeName = proposal.homeName();
        title = proposal.title();
        number = proposal.newest() + 1;
        text = ClauseList.of(shape).orElseGet(() -> written(proposal));
    }

    private ClauseList written(ProposalRow proposal) {
        return new ClauseList(proposal.newest() == 0 ? draft() : proposals.clauses(id, proposal.newest()).stream()
                .map(clause -> new ClauseForm(clause.id(), clause.heading(), clause.text())).toList());
    }

    public void publish() {
        doing.perform(decision.addTo(Json.createObjectBuilder().add("do", "publish").add("proposal", id)
                .add("version", number).add("title", title == null ? "" : title).add("clauses", text.toJson())).build(),
                "/proposal/" + id);
    }

    private List<ClauseForm> draft() {
        JsonObject draft = proposals.draft(id);
        return draft == null ? List.of() : draft.getJsonArray("clauses").getValuesAs(JsonObject.class).stream()
                .map(clause -> new ClauseForm(clause.getString("id"), clause.getString("heading", ""),
                        clause.getString("body", clause.getString("text", "")))).toList();
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ClauseList getText() {
        return text;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
