package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.amendment.Step;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.text.Amended;
import org.folkmoot.text.Change;
import org.folkmoot.text.VersionText;

/**
 * Putting several amendments into one new one, in an assembly's own wording, with links to every source. By the home it stands
 * for them at once; by an assembly on the way only for those whose askers say yes to it (R3).
 */
@ApplicationScoped
class Consolidating {

    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private Askers askers;
    @Inject
    private Settling settling;

    /** @param first the amendment that the act names; its sources may name more */
    Deed prepare(Deposit deposit, Fields fields, Amendment first, Assembly by, Proposal proposal, String reason) {
        String into = fields.id("into");
        Set<String> ids = new TreeSet<>(fields.ids("sources"));
        ids.add(first.id());
        boolean home = by.id().equals(proposal.home());
        for (String id : ids) {
            requireSource(amendments.get(id), by, proposal, home);
        }
        List<Amendment> sources = amendments.lock(ids);
        VersionText text = proposals.text(proposal.id(), first.base());
        List<Change> changes = settling.settled(fields, ChangeFields.read(fields), proposal, text);
        Optional<Amendment> before = amendments.find(into);
        boolean said = before.isPresent() && isSaid(before.get(), by, ids, changes);
        if (!said) {
            requireNew(before, into, sources, first);
        }
        return Deed.in(by.id(), fields.read(), entry -> {
            if (!said) {
                carryOut(new Amendment(into, proposal.id(), first.base(), by.id(), null, null, Amended.apply(text, changes).digest(),
                        reason, deposit.now().at(), entry.id()), changes, sources, home, reason, entry);
            }
        }).with("sources", List.copyOf(ids)).with("changes", ChangeFields.written(changes)).with("version", (long) first.base());
    }

    private void requireSource(Amendment source, Assembly by, Proposal proposal, boolean home) {
        if (!source.proposal().equals(proposal.id())) {
            throw new BadRequest("sources", source.id() + " amends another proposal");
        }
        if (!home && !askers.isOnTheWay(by.id(), source, proposal.home())) {
            throw new OutOfScope("refusal.not-on-the-way", by.name(), source.id());
        }
    }

    private boolean isSaid(Amendment into, Assembly by, Set<String> sources, List<Change> changes) {
        return by.id().equals(into.assembly()) && Set.copyOf(amendments.sources(into.id())).equals(sources)
                && amendments.changes(into.id(), 1).equals(changes);
    }

    private static void requireNew(Optional<Amendment> before, String into, List<Amendment> sources, Amendment first) {
        if (before.isPresent()) {
            throw new Conflict("refusal.id-taken", into);
        }
        for (Amendment source : sources) {
            source.state().to(AmendmentState.CONSOLIDATED);
            if (source.base() != first.base()) {
                throw new BadRequest("sources", source.id() + " amends version " + source.base() + ", not " + first.base());
            }
        }
    }

    private void carryOut(Amendment into, List<Change> changes, List<Amendment> sources, boolean home, String reason, Entry entry) {
        amendments.add(into, changes, entry);
        for (Amendment source : sources) {
            amendments.addSource(into.id(), source.id());
            amendments.took(source.id(), into.assembly(), Step.CONSOLIDATED, into.id(), reason, entry);
            if (home) {
                source.consolidate(into.id());
            }
        }
    }
}
