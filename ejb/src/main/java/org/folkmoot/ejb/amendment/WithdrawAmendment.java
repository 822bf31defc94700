package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.rule.Decision;

/** {@code withdraw-amendment}: its author takes it back while it is open; it stays on record. */
@ApplicationScoped
public class WithdrawAmendment implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private Rebasing rebasing;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "withdraw-amendment";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("amendment");
        Proposal proposal = proposals.hold(amendments.proposalOf(id));
        Amendment amendment = amendments.lock(id);
        List<Amendment> stoodFor = amendments.lock(amendments.standingFor(id));
        Deed deed;
        if (amendment.assembly() != null) {
            Assembly author = assemblies.get(amendment.assembly());
            seats.requireRecorder(deposit, author);
            Optional<Decision> decision = decisions.readIfTold(deposit, author, fields);
            deed = Deed.in(author.id(), fields.read(), entry -> withdraw(amendment, stoodFor, proposal, entry)).by(author.id())
                    .decided(decision);
        } else {
            requireAuthor(deposit, amendment, assemblies.get(proposal.home()));
            deed = Deed.in(proposal.home(), fields.read(), entry -> withdraw(amendment, stoodFor, proposal, entry));
            if (amendment.isUnnamed()) {
                deed.unnamed();
            }
        }
        amendment.state().to(AmendmentState.WITHDRAWN);
        return deed.about(amendment.proposal());
    }

    /** Who asked for it as a delegate takes it back as one (R7); a member, with any voice on what the home deliberates. */
    private void requireAuthor(Deposit deposit, Amendment amendment, Assembly home) {
        seats.requireReach(deposit, home);
        seats.requireOneself(deposit, amendment.person());
        Optional<Assembly> seat = Optional.ofNullable(amendment.seat()).map(assemblies::get).filter(NonLocalAssembly.class::isInstance);
        if (seat.isPresent()) {
            seats.requireSeat(amendment.person(), seat.get());
        } else {
            seats.requireVoice(amendment.person(), home);
        }
    }

    /** What it stood for stands before the home again: taking a common wording back takes back nobody else's request (R3). */
    private void withdraw(Amendment amendment, List<Amendment> stoodFor, Proposal proposal, Entry entry) {
        amendment.withdraw();
        stoodFor.forEach(each -> rebasing.reopen(each, proposal, entry));
    }
}
