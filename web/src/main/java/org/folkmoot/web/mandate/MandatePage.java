package org.folkmoot.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** Sending a delegate: whom, where, until when, with which instructions. */
@Named
@ViewScoped
public class MandatePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private NestingRows nesting;
    @Inject
    private MandateRows mandates;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private String name;
    private boolean recorder;
    private String person;
    private String to;
    private String until;
    private final List<InstructionForm> instructions = new ArrayList<>();
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        AssemblyRow assembly = assemblies.assembly(id);
        name = assembly.name();
        // Who may be sent is for those to know who may send (R21).
        recorder = visitor.getPerson() != null && assemblies.officers(id).stream()
                .anyMatch(one -> one.person().equals(visitor.getPerson()) && one.office().equals("RECORDER"));
    }

    public void add() {
        instructions.add(new InstructionForm());
    }

    public void remove(int index) {
        instructions.remove(index);
    }

    public void send() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "mandate").add("id", UUID.randomUUID().toString())
                .add("person", person == null ? "" : person).add("from", id).add("to", to == null ? "" : to);
        if (until != null) {
            act.add("until", until);
        }
        JsonArrayBuilder said = Json.createArrayBuilder();
        instructions.forEach(one -> said.add(one.toJson()));
        act.add("instructions", said);
        doing.perform(decision.addTo(act).build(), "/delegates/" + id);
    }

    public List<SelectItem> getPeople() {
        return recorder ? mandates.sendable(id).stream().map(one -> new SelectItem(one.id(), one.name())).toList() : List.of();
    }

    public List<SelectItem> getReceivers() {
        return nesting.parents(id).stream().map(one -> new SelectItem(one.id(), one.name())).toList();
    }

    public List<SelectItem> getProposals() {
        return proposals.proposals(new ProposalFilter(null, null, id, null), new Slice("", Slice.USUAL)).rows().stream()
                .map(one -> new SelectItem(one.id(), one.title())).toList();
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public List<InstructionForm> getInstructions() {
        return instructions;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
