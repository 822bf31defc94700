package org.folkmoot.web.offer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.motion.MyCommittees;
import org.omnifaces.cdi.Param;

/** Offering the newest version, with a threshold that says in words what it will ask. */
@Named
@ViewScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WEIGHTS = 20;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(name = "conditions")
    private Integer conditions;
    @Inject
    @Param(name = "weighing")
    private Integer weighing;
    @Inject
    private ProposalRows proposals;
    @Inject
    private NestingRows nesting;
    @Inject
    private MyCommittees committees;
    @Inject
    private Doing doing;
    private String title;
    private String home;
    private String homeName;
    private int version;
    private BodyNames bodies;
    private ThresholdList threshold;
    private final List<WeightForm> weights = new ArrayList<>();
    private final TermsForm terms = new TermsForm();
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        ProposalRow proposal = proposals.proposal(id);
        title = proposal.title();
        home = proposal.home();
        decision.setCommittee(committees.only(home, "OFFER"));
        homeName = proposal.homeName();
        version = proposal.newest();
        bodies = new BodyNames(nesting.bodiesBelow(home));
        threshold = new ThresholdList(bodies, conditions);
        for (int i = 0; weighing != null && i < Math.min(weighing, MOST_WEIGHTS); i++) {
            addWeight();
        }
    }

    public void offer() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "offer").add("proposal", id).add("version", version)
                .add("threshold", threshold.toJson());
        Map<String, JsonValue> weighed = new LinkedHashMap<>();
        weights.stream().filter(weight -> !weight.isEmpty()).forEach(weight -> weight.addTo(weighed));
        if (!weighed.isEmpty()) {
            JsonObjectBuilder all = Json.createObjectBuilder();
            weighed.forEach(all::add);
            act.add("weights", all);
        }
        doing.perform(decision.addTo(terms.addTo(act)).build(), "/proposal/" + id + "/answers");
    }

    public void addWeight() {
        if (weights.size() < MOST_WEIGHTS) {
            weights.add(new WeightForm(bodies));
        }
    }

    public void removeWeight(int index) {
        weights.remove(index);
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getHome() {
        return home;
    }

    public String getHomeName() {
        return homeName;
    }

    public int getVersion() {
        return version;
    }

    /** The version that was the newest when the page was made. */
    public void setVersion(int version) {
        this.version = version;
    }

    public ThresholdList getThreshold() {
        return threshold;
    }

    public List<WeightForm> getWeights() {
        return weights;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
