package org.folkmoot.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** Ending a mandate: by the sender's decision, by one's signature, or by the delegate. What falls with it is said before. */
@Named
@RequestScoped
public class RecallPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private MandateRows mandates;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private PeopleRows people;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private MandateRow mandate;
    private List<MandateRow> falling;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        mandate = mandates.one(id);
        falling = mandates.fallingWith(mandate);
    }

    public void recall() {
        doing.perform(decision.addTo(act("recall")).build(), "/delegates/" + mandate.from());
    }

    public void sign() {
        doing.perform(act("sign-recall").build(), "/delegates/" + mandate.from());
    }

    public void resign() {
        doing.perform(act("resign").build(), "/delegates/" + mandate.from());
    }

    private JsonObjectBuilder act(String what) {
        return Json.createObjectBuilder().add("do", what).add("mandate", id);
    }

    public MandateRow getMandate() {
        return mandate;
    }

    /** What rests on it and on nothing else. */
    public List<MandateRow> getFalling() {
        return falling;
    }

    /** The offices that end with those seats: where no other mandate of the person leads. */
    public List<OfficeRow> getOffices() {
        List<String> left = mandates.ofPerson(mandate.person()).stream().filter(one -> !one.id().equals(id))
                .filter(one -> falling.stream().noneMatch(falls -> falls.id().equals(one.id()))).map(MandateRow::to).toList();
        List<String> lost = Stream.concat(Stream.of(mandate), falling.stream()).map(MandateRow::to).toList();
        return people.offices(mandate.person()).stream()
                .filter(office -> lost.contains(office.assembly()) && !left.contains(office.assembly())).toList();
    }

    public boolean isRecorder() {
        return assemblies.officers(mandate.from()).stream()
                .anyMatch(one -> one.person().equals(visitor.getPerson()) && one.office().equals("RECORDER"));
    }

    public boolean isVoice() {
        return mandates.isVoice(visitor.getPerson(), mandate.from());
    }

    public boolean isSigned() {
        return mandates.hasSigned(visitor.getPerson(), id);
    }

    /** Whether a signature names its signer: delegates are public, members are not (R21). */
    public boolean isSignedByName() {
        return assemblies.assembly(mandate.from()).isNonLocal();
    }

    public boolean isDelegate() {
        return mandate.person().equals(visitor.getPerson());
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
