package org.folkmoot.web.assembly;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.MembershipRows;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.assembly.RequestRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.people.SeatRow;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** One's own belonging to an assembly: asking for it, taking the request back, leaving, moving here. */
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
    private PeopleRows people;
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
    private String from;

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
        // Asked for first: where that is refused, nothing is left.
        doing.performAll(from == null ? List.of(act.build()) : List.of(act.build(), leaving(from)), "/membership/" + id);
    }

    public void leave() {
        doing.perform(leaving(id), "/membership/" + id);
    }

    private JsonObject leaving(String left) {
        return Json.createObjectBuilder().add("do", "end-membership").add("assembly", left).add("person", visitor.caller().requirePerson()).build();
    }

    /** The mandates that fall if this membership ends: those that it holds up, at every level (R6, R7). */
    public List<MandateRow> getFalling() {
        return mandates.fallingWithout(visitor.getPerson(), id);
    }

    /** The offices that end with it. */
    public List<OfficeRow> getOffices() {
        return people.offices(visitor.getPerson()).stream().filter(one -> one.assembly().equals(id)).toList();
    }

    /** Where one may move here from, and what one would lose there: each local assembly that one is a member of. */
    public List<Leaving> getElsewhere() {
        return visitor.getPerson() == null || !"LOCAL".equals(assembly.kind()) ? List.of() : memberships.elsewhere(visitor.caller(), id).stream()
                .map(one -> new Leaving(one, mandates.fallingWithout(visitor.getPerson(), one.assembly()))).toList();
    }

    /** A membership that ends when one moves, and the mandates that fall with it. */
    public record Leaving(SeatRow seat, List<MandateRow> falling) {
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

    /** The assembly that one moves away from; null where one stays. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isAffirms() {
        return affirms;
    }

    public void setAffirms(boolean affirms) {
        this.affirms = affirms;
    }
}
