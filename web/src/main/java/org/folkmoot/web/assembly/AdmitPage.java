package org.folkmoot.web.assembly;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.MembershipRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** One person's membership, as its recorder enters what was found: admitted, or not, and then why. */
@Named
@RequestScoped
public class AdmitPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(pathIndex = 1)
    private String asking;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private MembershipRows memberships;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private String name;
    private String who;
    private String person;
    private String basis = "RESIDENT";
    private String enterprise;
    private String reason;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        name = assemblies.assembly(id).name();
        if (asking != null && visitor.getPerson() != null) {
            memberships.requests(visitor.caller(), id).stream().filter(one -> one.person().equals(asking)).findFirst().ifPresent(one -> {
                who = one.name();
                person = asking;
                basis = one.basis();
                enterprise = one.enterprise();
            });
        }
    }

    public void admit() {
        JsonObjectBuilder act = act("admit").add("basis", basis);
        if (enterprise != null && basis.equals("WORKS_HERE")) {
            act.add("enterprise", enterprise);
        }
        doing.perform(decision.addTo(act).build(), "/members/" + id);
    }

    public void refuse() {
        doing.perform(decision.addTo(act("refuse-membership").add("reason", reason == null ? "" : reason)).build(), "/members/" + id);
    }

    private JsonObjectBuilder act(String what) {
        return Json.createObjectBuilder().add("do", what).add("assembly", id).add("person", person == null ? "" : person);
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The name of the one who asked; null where nobody did. */
    public String getWho() {
        return who;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
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
