package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.Step;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.amendment.Amendments;
import org.folkmoot.ejb.amendment.MergeDesk;
import org.folkmoot.ejb.amendment.Rebasing;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.meeting.Makers;
import org.folkmoot.meeting.Committee;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Merged;
import org.folkmoot.text.Rebased;
import org.folkmoot.text.VersionText;

/**
 * {@code publish}: the home makes a whole text, or what accepted amendments make of the last version together, the next
 * version. What it changed is listed with it: a whole-text publication is the home's own amendment (R19). Every other amendment
 * that is open is carried onto it (R18).
 */
@ApplicationScoped
public class Publish implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Makers makers;
    @Inject
    private Proposals proposals;
    @Inject
    private Amendments amendments;
    @Inject
    private MergeDesk desk;
    @Inject
    private Rebasing rebasing;

    /**
     * What is to become the next version.
     *
     * @param contained accepted amendments that are in it
     * @param shaped    by clause the amendments that shaped it; under the empty key those of the title
     */
    private record Next(VersionText text, List<Amendment> contained, Map<String, Set<String>> shaped) {
    }

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposal");
        int number = (int) fields.whole("version", 1, Integer.MAX_VALUE);
        Assembly home = assemblies.get(proposals.get(id).home());
        Makers.Maker maker = makers.require(deposit, home, fields, Committee.Power.PUBLISH);
        Proposal proposal = proposals.lock(id);
        proposal.expect(number);
        VersionText before = proposals.before(proposal);
        Map<String, Amendment> accepted = desk.accepted(proposal);
        Next next = fields.has("merge") ? merged(fields, proposal, before, accepted) : whole(fields, proposal, before, accepted);
        Map<String, String> omitted = desk.omitted(fields, accepted, next.contained().stream().map(Amendment::id).toList());
        List<Map<String, Object>> changes = changes(proposal, before, next);
        List<Amendment> returned = omitted.keySet().stream().map(accepted::get).toList();
        List<Rebasing.Carried> carried = rebasing.onto(proposal, next.text(), returned, alongside(next.contained()));
        Deed deed = makers.made(maker, deposit, fields, Deed.in(home.id(), fields.read(), entry -> {
            proposal.publish(number, next.text());
            proposals.write(proposal, next.text(), changes, entry);
            next.contained().forEach(each -> each.mergedInto(number));
            returned.forEach(each -> giveBack(each, home, omitted.get(each.id()), entry));
            carried.forEach(each -> rebasing.carryOut(each, number, next.text(), entry));
        })).about(id).with("digest", next.text().digest());
        return told(deed, next, carried);
    }

    private Next merged(Fields fields, Proposal proposal, VersionText before, Map<String, Amendment> accepted) {
        if (fields.has("clauses") || fields.has("title")) {
            throw new BadRequest("merge", "makes the next version of the last one; a whole text is published without it");
        }
        if (proposal.newest() == 0) {
            throw new BadRequest("merge", "has nothing to build on: the first version is published as a whole");
        }
        List<String> ids = fields.ids("merge");
        if (ids.isEmpty()) {
            throw new BadRequest("merge", "must name at least one accepted amendment");
        }
        Merged merged = desk.merge(proposal, before, accepted, ids);
        return new Next(merged.text(), ids.stream().map(accepted::get).toList(), desk.shaped(merged, accepted, ids));
    }

    private Next whole(Fields fields, Proposal proposal, VersionText before, Map<String, Amendment> accepted) {
        VersionText text = text(fields, proposal, before);
        List<Amendment> contained = accepted.values().stream()
                .filter(each -> rebasing.ofAccepted(each, before, text) instanceof Rebased.TakenUp).toList();
        return new Next(text, contained, desk.said(contained));
    }

    private static VersionText text(Fields fields, Proposal proposal, VersionText before) {
        if (!fields.has("clauses") && !fields.has("title")) {
            if (proposal.draft() == null) {
                throw new BadRequest("clauses", "is missing: the whole text of the next version, or in merge what makes it");
            }
            return before;
        }
        String title = fields.optionalLine("title", VersionText.MAX_TITLE).orElse(before.title());
        List<Clause> clauses = fields.has("clauses") ? TextFields.clauses(fields) : before.clauses();
        return fields.born("clauses", () -> new VersionText(before.language(), title, clauses));
    }

    private List<Map<String, Object>> changes(Proposal proposal, VersionText before, Next next) {
        if (proposal.newest() == 0) {
            // The draft of a proposal is nobody's text yet; that of one taken up is the version that it was taken from.
            return proposal.wasTakenUp() ? desk.written(before, next.text(), Map.of()) : List.of();
        }
        if (before.equals(next.text())) {
            throw new BadRequest("clauses", "says what version " + proposal.newest() + " says already");
        }
        return desk.written(before, next.text(), next.shaped());
    }

    /** Those whose words come along with what is merged: the amendments that these amend. */
    private Set<String> alongside(List<Amendment> contained) {
        Set<String> along = new HashSet<>();
        for (Amendment each : contained) {
            for (String of = each.wording() == null ? each.of() : null; of != null; of = amendments.get(of).of()) {
                along.add(of);
            }
        }
        return along;
    }

    private void giveBack(Amendment amendment, Assembly home, String reason, Entry entry) {
        amendment.reopen();
        amendments.took(amendment.id(), home.id(), Step.OMITTED, null, reason, entry);
    }

    /** The record tells of each amendment what the version made of it. */
    private static Deed told(Deed deed, Next next, List<Rebasing.Carried> carried) {
        Map<String, List<String>> fates = new LinkedHashMap<>();
        next.contained().forEach(each -> fates.computeIfAbsent("contains", none -> new ArrayList<>()).add(each.id()));
        carried.forEach(each -> fates.computeIfAbsent(each.rebased() instanceof Rebased.StillFits ? "carried"
                : each.rebased() instanceof Rebased.TakenUp ? "takenUp" : "needRewording", none -> new ArrayList<>())
                .add(each.amendment().id()));
        fates.forEach(deed::with);
        return deed;
    }
}
