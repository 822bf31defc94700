package org.folkmoot.web.assembly;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.MembershipRows;
import org.folkmoot.ejb.assembly.RequestRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** One's own belonging to an assembly: asking for it, taking the request back, leaving. */
@Named
@RequestScoped
public class MembershipPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private MembershipRows memberships;
    @Inject
    private MandateRows mandates;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private AssemblyRow assembly;
    private boolean member;
    private RequestRow asked;
    private MembershipRows.Answered answer;
    private String basis = "RESIDENT";
    private String enterprise;
    private boolean affirms;

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        if (assembly.isNonLocal()) {
            throw new NotFound("membership", id);
        }
        member = assemblies.isMember(id, visitor.getPerson());
        if (visitor.getPerson() != null) {
            asked = memberships.own(visitor.caller(), id).orElse(null);
            answer = memberships.answer(visitor.caller(), id).filter(one -> one.answer().equals("REFUSED")).orElse(null);
        }
    }

    public void ask() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "ask-membership").add("assembly", id).add("basis", basis)
                .add("affirms", affirms);
        if (enterprise != null && basis.equals("WORKS_HERE")) {
            act.add("enterprise", enterprise);
        }
        doing.perform(act.build(), "/membership/" + id);
    }

    public void leave() {
        doing.perform(Json.createObjectBuilder().add("do", "end-membership").add("assembly", id)
                .add("person", visitor.caller().requirePerson()).build(), "/membership/" + id);
    }

    /** The mandates that this membership holds up, all by itself or with others. */
    public List<MandateRow> getGiven() {
        return mandates.ofPerson(visitor.getPerson()).stream().filter(one -> one.from().equals(id)).toList();
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public boolean isMember() {
        return member;
    }

    public RequestRow getAsked() {
        return asked;
    }

    /** The refusal of the last request, if it was refused. */
    public MembershipRows.Answered getAnswer() {
        return answer;
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

    public boolean isAffirms() {
        return affirms;
    }

    public void setAffirms(boolean affirms) {
        this.affirms = affirms;
    }
}
