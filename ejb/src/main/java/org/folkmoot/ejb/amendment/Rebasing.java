package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.amendment.Amendments.FormKind;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.text.Amended;
import org.folkmoot.text.Rebase;
import org.folkmoot.text.Rebased;
import org.folkmoot.text.VersionText;

/**
 * Carries open amendments onto newer versions: word for word where they still fit, and otherwise back to their authors; none is
 * lost, and none is changed without a word (R18). What was asked for first stays beside it as its first form.
 */
@ApplicationScoped
public class Rebasing {

    @Inject
    private Amendments amendments;
    @Inject
    private Proposals proposals;

    /** An amendment, and what becomes of it when the text moves on. */
    public record Carried(Amendment amendment, Rebased rebased) {
    }

    /**
     * What becomes of all open amendments under the next version; nothing is changed yet.
     *
     * @param returned accepted ones that are open again with that version
     * @param merged   ids of those that it merges, and with them of those that they amend
     */
    public List<Carried> onto(Proposal proposal, VersionText next, Collection<Amendment> returned, Collection<String> merged) {
        List<Amendment> open = new ArrayList<>(amendments.lock(amendments.waiting(proposal.id(), List.of(AmendmentState.OPEN.name()))));
        open.addAll(returned);
        Map<Integer, VersionText> texts = new HashMap<>();
        return open.stream().map(each -> new Carried(each, merged.contains(each.id()) ? new Rebased.TakenUp()
                : of(each, texts.computeIfAbsent(each.base(), base -> proposals.text(proposal.id(), base)), next))).toList();
    }

    /** What becomes of one amendment, in the words of its author. */
    private Rebased of(Amendment amendment, VersionText base, VersionText next) {
        return Rebase.of(base, amendments.changes(amendment.id(), amendment.form()), next);
    }

    /** What becomes of an accepted one, in the words in which it was accepted. */
    public Rebased ofAccepted(Amendment amendment, VersionText base, VersionText next) {
        return Rebase.of(base, amendments.changes(amendment.id(), amendment.formToMerge()), next);
    }

    /** Lets it become so, with that version. */
    public void carryOut(Carried carried, int version, VersionText next, Entry entry) {
        Amendment amendment = carried.amendment();
        if (carried.rebased() instanceof Rebased.StillFits fits) {
            int form = amendments.addForm(amendment, version, FormKind.REBASED, fits.changes(), entry);
            amendment.carriedOnto(form, version, Amended.apply(next, fits.changes()).digest());
        } else if (carried.rebased() instanceof Rebased.TakenUp) {
            amendment.saidBy(version);
        } else {
            amendment.needsRewording(version);
        }
    }

    /** Lets it stand before the home again, on the newest version. */
    void reopen(Amendment amendment, Proposal proposal, Entry entry) {
        amendment.reopen();
        ontoNewest(amendment, proposal, entry);
    }

    /** Carries an open one that was made against an older version onto the newest. */
    void ontoNewest(Amendment amendment, Proposal proposal, Entry entry) {
        if (amendment.base() < proposal.newest()) {
            VersionText next = proposals.text(proposal.id(), proposal.newest());
            Rebased rebased = of(amendment, proposals.text(proposal.id(), amendment.base()), next);
            carryOut(new Carried(amendment, rebased), proposal.newest(), next, entry);
        }
    }
}
