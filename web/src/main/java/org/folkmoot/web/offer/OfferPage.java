package org.folkmoot.web.offer;

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
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.motion.DecisionForm;
import org.omnifaces.cdi.Param;

/** Offering the newest version, with a threshold that says in words what it will ask. */
@Named
@ViewScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Doing doing;
    private String title;
    private String home;
    private String homeName;
    private int version;
    private final List<ThresholdForm> parts = new ArrayList<>(List.of(new ThresholdForm()));
    private String join = "all";
    private final TermsForm terms = new TermsForm();
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        ProposalRow proposal = proposals.proposal(id);
        title = proposal.title();
        home = proposal.home();
        homeName = proposal.homeName();
        version = proposal.newest();
    }

    public void offer() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "offer").add("proposal", id).add("version", version)
                .add("threshold", threshold());
        doing.perform(decision.addTo(terms.addTo(act)).build(), "/proposal/" + id + "/answers");
    }

    public void add() {
        parts.add(new ThresholdForm());
    }

    public void remove(int index) {
        if (parts.size() > 1) {
            parts.remove(index);
        }
    }

    /** What the offer will ask, as a sentence. */
    public String getSays() {
        List<String> asked = parts.stream().map(ThresholdForm::getSays).toList();
        return Words.say("offer.asks", String.join(Words.say("offer.form.join." + join), asked));
    }

    private JsonObjectBuilder threshold() {
        if (parts.size() == 1) {
            return parts.get(0).toJson();
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        parts.forEach(part -> all.add(part.toJson()));
        return Json.createObjectBuilder().add(join.equals("any") ? "any" : "all", all);
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

    public List<ThresholdForm> getParts() {
        return parts;
    }

    public String getJoin() {
        return join;
    }

    public void setJoin(String join) {
        this.join = join;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
