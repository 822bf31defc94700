package org.folkmoot.web.motion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.mandate.NamedRow;
import org.folkmoot.ejb.meeting.CommitteeRow;
import org.folkmoot.ejb.meeting.CommitteeRows;
import org.folkmoot.meeting.Committee;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.MyOffices;
import org.omnifaces.cdi.Param;

/** The drafting committee of an assembly: named, changed or dismissed by its standing rules, whose other parts stay as they are. */
@Named
@RequestScoped
public class CommitteePage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private MandateRows mandates;
    @Inject
    private CommitteeRows committees;
    @Inject
    private MyOffices offices;
    @Inject
    private Doing doing;
    private AssemblyRow assembly;
    private List<String> members = new ArrayList<>();
    private List<String> may = new ArrayList<>();
    private Long agree;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        members = new ArrayList<>(committees.in(id).stream().map(CommitteeRow::person).toList());
        may = new ArrayList<>(getPowers());
        CommitteeRows.named(rules().toString()).ifPresent(named -> {
            may = new ArrayList<>(named.may().stream().sorted().map(Committee.Power::name).toList());
            agree = (long) named.agree();
        });
    }

    public void enter() {
        JsonObjectBuilder rules = Json.createObjectBuilder(rules()).remove("committee");
        if (!members.isEmpty()) {
            JsonObjectBuilder committee = Json.createObjectBuilder().add("members", Json.createArrayBuilder(members))
                    .add("may", Json.createArrayBuilder(may));
            rules.add("committee", agree == null ? committee : committee.add("agree", agree));
        }
        doing.perform(decision.addTo(Json.createObjectBuilder().add("do", "standing-rules").add("assembly", id).add("rules", rules)).build(),
                "/assembly/" + id);
    }

    private JsonObject rules() {
        return assembly.rules() == null ? JsonValue.EMPTY_JSON_OBJECT : assembly.rules();
    }

    /** Why the visitor cannot enter it; null where they can. */
    public String getHindrance() {
        return offices.recorder(id) ? null : Words.say("motion.committee.seat", assembly.name());
    }

    /** Who may be named: whoever has a seat here. Names of members are for members, and its recorder is one (R21). */
    public List<NamedRow> getCandidates() {
        return offices.recorder(id) ? mandates.sendable(id) : List.of();
    }

    public List<String> getPowers() {
        return List.of(Committee.Power.values()).stream().map(Committee.Power::name).toList();
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return assembly.name();
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public List<String> getMay() {
        return may;
    }

    public void setMay(List<String> may) {
        this.may = may;
    }

    public Long getAgree() {
        return agree;
    }

    public void setAgree(Long agree) {
        this.agree = agree;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
