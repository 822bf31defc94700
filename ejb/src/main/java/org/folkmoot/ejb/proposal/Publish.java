package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.Decision;
import org.folkmoot.text.Change;
import org.folkmoot.text.Changes;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/**
 * {@code publish}: the home makes a whole text the next version. What it changed in the version before is listed with it: a
 * whole-text publication is the home's own amendment (R19).
 */
@ApplicationScoped
public class Publish implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "publish";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposal");
        int number = (int) fields.whole("version", 1, Integer.MAX_VALUE);
        Assembly home = assemblies.get(proposals.get(id).home());
        seats.requireRecorder(deposit, home);
        Proposal proposal = proposals.lock(id);
        proposal.expect(number);
        VersionText text = text(fields, proposal);
        List<Change> changes = changes(proposal, text);
        Decision decision = decisions.read(deposit, home, fields);
        return Deed.in(home.id(), fields.read(), entry -> {
            proposal.publish(number, text);
            proposals.write(proposal, text, changes, entry);
        }).about(id).by(home.id()).decided(decision).with("digest", text.digest());
    }

    private VersionText text(Fields fields, Proposal proposal) {
        if (!fields.has("clauses") && !fields.has("title")) {
            if (proposal.draft() == null) {
                throw new BadRequest("clauses", "is missing: the whole text of the next version");
            }
            return Proposals.draft(proposal);
        }
        VersionText before = proposal.draft() != null ? Proposals.draft(proposal) : proposals.text(proposal.id(), proposal.newest());
        String title = fields.optionalLine("title", VersionText.MAX_TITLE).orElse(before.title());
        List<Clause> clauses = fields.has("clauses") ? TextFields.clauses(fields) : before.clauses();
        return fields.born("clauses", () -> new VersionText(before.language(), title, clauses));
    }

    private List<Change> changes(Proposal proposal, VersionText text) {
        if (proposal.newest() == 0) {
            return List.of();
        }
        List<Change> changes = Changes.between(proposals.text(proposal.id(), proposal.newest()), text);
        if (changes.isEmpty()) {
            throw new BadRequest("clauses", "says what version " + proposal.newest() + " says already");
        }
        return changes;
    }
}
