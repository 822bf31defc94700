package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Constituency;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.people.People;
import org.folkmoot.mandate.Instruction;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** {@code mandate}: an assembly sends one of its own as delegate to a non-local assembly of which it is a constituent (R6). */
@ApplicationScoped
public class MandateAct implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private People people;
    @Inject
    private Seats seats;
    @Inject
    private Mandates mandates;
    @Inject
    private InstructionFields instructionFields;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "mandate";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String person = people.get(fields.id("person")).id();
        Assembly from = assemblies.get(fields.id("from"));
        NonLocalAssembly to = assemblies.getNonLocal(fields.id("to"), "to");
        Optional<LocalDate> until = fields.optionalDay("until");
        List<Instruction> instructions = instructionFields.read(fields);
        assemblies.lockFederation(to.federation());
        mandates.lockAround(List.of(person), List.of(to.id()));
        seats.requireRecorder(deposit, from);
        seats.requireReach(deposit, to);
        requireChain(person, from, to);
        if (mandates.find(id).isPresent()) {
            throw new Conflict("refusal.id-taken", id);
        }
        if (mandates.given(person, from.id()).stream().anyMatch(given -> given.receiver().equals(to.id()))) {
            throw new Conflict("refusal.already-sent", person, from.id(), to.id());
        }
        if (until.isPresent() && until.get().isBefore(deposit.today(from.zone()))) {
            throw new BadRequest("until", "is over already");
        }
        Decision decision = decisions.readOf(deposit, from, fields, "delegates");
        return Deed.in(from.id(), fields.read(), entry -> {
            Mandate mandate = new Mandate(id, person, from, to, deposit.now().at(), entry.id());
            until.ifPresent(day -> mandate.until(day, from, deposit.importId()));
            assemblies.add(mandate);
            instructionFields.write(id, instructions);
            // Whoever has signed for a recall there as the delegate of one constituent now speaks for another, too.
            mandates.settle(List.of(to.id()), deposit.now().at());
        }).by(from.id()).decided(decision);
    }

    private void requireChain(String person, Assembly from, NonLocalAssembly to) {
        if (!seats.hasSeat(person, from)) {
            throw new BrokenRule(Rule.R6, "refusal.R6.nothing-under-it", person, from.name());
        }
        if (assemblies.link(from.id(), to.id()).filter(Constituency::isLive).isEmpty()) {
            throw new BrokenRule(Rule.R6, "refusal.R6.no-constituent", from.name(), to.name());
        }
    }
}
