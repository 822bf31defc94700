package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentAnswer;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.amendment.Amendments.FormKind;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Makers;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.meeting.Committee;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.refusal.Rule;
import org.folkmoot.text.Change;

/**
 * {@code answer-amendment}: the home decides its fate, assemblies on the way say what they make of it, a body takes up a
 * sibling's as its own. Nothing but the home's answer takes it from before the home (R3).
 */
@ApplicationScoped
public class AnswerAmendment implements ActKind {

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
    private Consolidating consolidating;
    @Inject
    private Settling settling;
    @Inject
    private Makers makers;

    /** What was read of the act. */
    private record Asked(Amendment amendment, AmendmentAnswer answer, Assembly by, Proposal proposal, String reason) {

        boolean byHome() {
            return by.id().equals(proposal.home());
        }
    }

    @Override
    public String name() {
        return "answer-amendment";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("amendment");
        AmendmentAnswer answer = fields.choice("answer", AmendmentAnswer.class);
        String reason = fields.text("reason", Fields.PASSAGE);
        boolean toAll = fields.flag("toAll");
        requireFieldsOf(answer, fields, toAll);
        String proposalId = amendments.proposalOf(id);
        Assembly by = assemblies.get(fields.id("by"));
        Makers.Maker maker = makers.require(deposit, by, fields, Committee.Power.ANSWER);
        seats.requireReach(deposit, assemblies.get(proposals.get(proposalId).home()));
        Proposal proposal = proposals.hold(proposalId);
        Asked asked = new Asked(amendments.get(id), answer, by, proposal, reason);
        if (maker.isCommittee() && !asked.byHome()) {
            throw Makers.notTheirs(by);
        }
        requireRight(asked);
        Deed deed = answer == AmendmentAnswer.CONSOLIDATE
                ? consolidating.prepare(deposit, fields, asked.amendment(), by, proposal, reason) : prepare(asked, fields, toAll);
        return makers.made(maker, deposit, fields, deed).about(proposal.id());
    }

    private static void requireFieldsOf(AmendmentAnswer answer, Fields fields, boolean toAll) {
        boolean hasWords = answer == AmendmentAnswer.ACCEPT_MODIFIED || answer == AmendmentAnswer.CONSOLIDATE;
        if (fields.has("changes") != hasWords) {
            throw new BadRequest("changes", hasWords ? "is missing: the wording that is put in its place" : "belongs to another answer");
        }
        if (answer != AmendmentAnswer.CONSOLIDATE && (fields.has("into") || fields.has("sources"))) {
            throw new BadRequest(fields.has("into") ? "into" : "sources", "belongs to CONSOLIDATE");
        }
        if (toAll && (answer == AmendmentAnswer.CONSOLIDATE || answer == AmendmentAnswer.TAKE_UP)) {
            throw new BadRequest("toAll", "belongs to another answer");
        }
    }

    /** Its fate is the home's (R3), and a view on the way that of an assembly which stands there. */
    private void requireRight(Asked asked) {
        if (asked.answer().isOfHome()) {
            if (!asked.byHome()) {
                throw new BrokenRule(Rule.R3, "refusal.R3.not-the-home", asked.by().name(), asked.answer());
            }
        } else if (asked.answer() == AmendmentAnswer.TAKE_UP) {
            requireSibling(asked);
        } else if (asked.byHome()) {
            if (asked.answer() != AmendmentAnswer.CONSOLIDATE) {
                throw new BadRequest("answer", "is given on the way; the home accepts, accepts as modified, rejects or consolidates");
            }
        } else if (!(asked.by() instanceof NonLocalAssembly)
                || !askers.isOnTheWay(asked.by().id(), asked.amendment(), asked.proposal().home())) {
            throw new OutOfScope("refusal.not-on-the-way", asked.by().name(), asked.amendment().id());
        }
    }

    private void requireSibling(Asked asked) {
        if (asked.byHome()) {
            throw new BadRequest("by", "is the home, which accepts it or not");
        }
        if (!askers.isBelow(asked.by().id(), asked.proposal().home())) {
            throw new OutOfScope("refusal.out-of-scope", asked.by().name(), asked.proposal().id());
        }
        if (asked.by().id().equals(asked.amendment().assembly())) {
            throw new BadRequest("by", "asked for it itself");
        }
    }

    private Deed prepare(Asked asked, Fields fields, boolean toAll) {
        Amendment first = asked.amendment();
        List<String> ids = toAll && first.state() == AmendmentState.OPEN ? amendments.identical(first) : List.of(first.id());
        List<Amendment> all = amendments.lock(ids);
        List<Change> wording = asked.answer() == AmendmentAnswer.ACCEPT_MODIFIED
                ? settling.settled(fields, asked.proposal(), first.base()) : List.of();
        boolean said = all.stream().allMatch(each -> isSaid(asked, each, wording));
        if (!said) {
            all.forEach(each -> requireOpen(asked.answer(), each));
        }
        Deed deed = Deed.in(asked.by().id(), fields.read(), entry -> {
            if (!said) {
                all.forEach(each -> carryOut(asked, each, wording, entry));
            }
        });
        if (toAll) {
            deed.with("answered", ids);
        }
        return wording.isEmpty() ? deed : deed.with("changes", ChangeFields.written(wording));
    }

    /** Whether the home has said exactly this already, which is no error and changes nothing. */
    private boolean isSaid(Asked asked, Amendment amendment, List<Change> wording) {
        return asked.answer().isOfHome() && switch (asked.answer()) {
            case ACCEPT -> amendment.state() == AmendmentState.ACCEPTED;
            case REJECT -> amendment.state() == AmendmentState.REJECTED;
            default -> amendment.state() == AmendmentState.ACCEPTED_MODIFIED
                    && amendments.changes(amendment.id(), amendment.wording()).equals(wording);
        };
    }

    private static void requireOpen(AmendmentAnswer answer, Amendment amendment) {
        switch (answer) {
            case ACCEPT -> amendment.state().to(AmendmentState.ACCEPTED);
            case ACCEPT_MODIFIED -> amendment.state().to(AmendmentState.ACCEPTED_MODIFIED);
            case REJECT -> amendment.state().to(AmendmentState.REJECTED);
            default -> {
                if (amendment.state() != AmendmentState.OPEN) {
                    throw new Conflict("refusal.amendment-not-open", amendment.id(), amendment.state());
                }
            }
        }
    }

    private void carryOut(Asked asked, Amendment amendment, List<Change> wording, Entry entry) {
        switch (asked.answer()) {
            case ACCEPT -> amendment.accept();
            case ACCEPT_MODIFIED -> amendment.acceptModified(
                    amendments.addForm(amendment, amendment.base(), FormKind.MODIFIED, wording, entry));
            case REJECT -> amendment.reject();
            default -> { }
        }
        amendments.took(amendment.id(), asked.by().id(), asked.answer().step(), null, asked.reason(), entry);
    }
}
