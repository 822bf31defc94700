package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.mandate.Conducts;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.mandate.Conduct;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.rule.Decision;

/**
 * {@code meets-condition}: a body that asks for an amendment says whether the words that now stand in its place meet its
 * condition. Nobody else can say that for it (R3).
 */
@ApplicationScoped
public class MeetsCondition implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private Askers askers;
    @Inject
    private Conditions conditions;
    @Inject
    private Decisions decisions;
    @Inject
    private Conducts conducts;

    @Override
    public String name() {
        return "meets-condition";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("amendment");
        boolean yes = yes(fields);
        String comment = fields.optionalText("comment", Fields.PASSAGE).orElse("");
        String proposalId = amendments.proposalOf(id);
        Assembly by = assemblies.get(fields.id("by"));
        Optional<String> delegate = delegate(deposit, by);
        if (delegate.isEmpty()) {
            seats.requireRecorder(deposit, by);
        }
        if (!askers.ever(id).contains(by.id())) {
            throw new OutOfScope("refusal.not-asked-for", by.name(), id);
        }
        // Who asks for it must not change while it is counted who says yes: answers to offers hold the proposal, too.
        Proposal proposal = proposals.lock(proposalId);
        Amendment amendment = amendments.lock(id);
        if (amendment.state() == AmendmentState.WITHDRAWN) {
            throw new Conflict("refusal.amendment-withdrawn");
        }
        if (delegate.isPresent()) {
            return provisional(delegate.get(), amendment, by, proposal, yes, comment, fields);
        }
        Decision decision = decisions.read(deposit, by, fields);
        return Deed.in(by.id(), fields.read(), entry -> {
            Conditions.Wording wording = conditions.wordingFor(amendment);
            conditions.keep(amendment, by.id(), null, yes, comment, wording, proposal, entry);
            conditions.follow(amendment, yes, wording, proposal, entry);
        }).about(proposalId).by(by.id()).decided(decision);
    }

    /** Who speaks provisionally for the body: a delegate of it who does not enter its own answer. */
    private Optional<String> delegate(Deposit deposit, Assembly by) {
        seats.requireReach(deposit, by);
        Optional<String> person = deposit.person();
        if (person.isEmpty() || deposit.isCountersigned() || !deposit.isImported() && seats.isRecorder(deposit, by)) {
            return Optional.empty();
        }
        seats.requireDelegateOf(person.get(), by);
        return person;
    }

    /** What its delegate says for the time being: nothing follows from it, and the body's own answer replaces it. */
    private Deed provisional(String delegate, Amendment amendment, Assembly by, Proposal proposal, boolean yes, String comment,
            Fields fields) {
        return Deed.in(by.id(), fields.read(), entry -> {
            Conditions.Wording wording = conditions.wordingFor(amendment);
            conditions.keep(amendment, by.id(), delegate, yes, comment, wording, proposal, entry);
            boolean other = wording.of() != amendment || wording.form() != null;
            conducts.answered(delegate, by.id(), amendment.id(), wording.of().id(), proposal.id(), yes,
                    other ? Optional.of(Conduct.wanting(proposal.id(), conditions.changes(wording))) : Optional.empty(), entry);
        }).about(proposal.id()).with("provisional", true);
    }

    private static boolean yes(Fields fields) {
        String answer = fields.string("answer").toUpperCase(Locale.ROOT);
        if (!answer.equals("YES") && !answer.equals("NO")) {
            throw fields.refused("answer", "must be yes or no");
        }
        fields.keep("answer", answer.toLowerCase(Locale.ROOT));
        return answer.equals("YES");
    }
}
