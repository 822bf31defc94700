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
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.motion.MyCommittees;
import org.omnifaces.cdi.Param;

/** Making the next version of accepted requests, with a look at it before. */
@Named
@ViewScoped
public class MergeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Desk desk;
    @Inject
    private MyCommittees committees;
    @Inject
    private Doing doing;
    private String home;
    private int newest;
    private int number;
    private final List<MergeChoice> choices = new ArrayList<>();
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        ProposalRow proposal = proposals.proposal(id);
        home = proposal.home();
        decision.setCommittee(committees.only(home, "PUBLISH"));
        newest = proposal.newest();
        number = newest + 1;
    }

    public void publish() {
        JsonArrayBuilder merge = Json.createArrayBuilder();
        JsonObjectBuilder omitted = Json.createObjectBuilder();
        for (MergeChoice choice : getChoices()) {
            for (String amendment : choice.ids()) {
                if (choice.isIn()) {
                    merge.add(amendment);
                } else {
                    omitted.add(amendment, choice.getReason() == null ? "" : choice.getReason());
                }
            }
        }
        doing.perform(decision.addTo(Json.createObjectBuilder().add("do", "publish").add("proposal", id).add("version", number)
                .add("merge", merge).add("omitted", omitted)).build(), "/proposal/" + id);
    }

    /** One for each accepted request. What is accepted while somebody chooses joins them at the end. */
    public List<MergeChoice> getChoices() {
        for (DeskRequest request : desk().accepted()) {
            choices.stream().filter(choice -> choice.getKey().equals(request.key())).findFirst()
                    .ifPresentOrElse(choice -> choice.standsFor(request.ids()), () -> choices.add(new MergeChoice(request)));
        }
        return choices;
    }

    /** The request that a choice is about; null once it is no longer accepted. */
    public DeskRequest request(MergeChoice choice) {
        return desk().accepted().stream().filter(request -> request.key().equals(choice.getKey())).findFirst().orElse(null);
    }

    /** What the chosen ones would make of the newest version. */
    public PreviewView getPreview() {
        return desk().preview(getChoices().stream().filter(MergeChoice::isIn).map(MergeChoice::getKey).toList());
    }

    /** Whether what is chosen fits together; where it does not, a person decides before anything is published (R18). */
    public boolean isPublishable() {
        return getPreview().clashes().isEmpty();
    }

    private Desk desk() {
        return desk.lay(id, newest);
    }

    public String getHome() {
        return home;
    }

    public int getNumber() {
        return number;
    }

    /** The number that the version was to have when the page was made. */
    public void setNumber(int number) {
        this.number = number;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
