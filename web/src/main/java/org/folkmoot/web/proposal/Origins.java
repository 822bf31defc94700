package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.OriginRow;
import org.folkmoot.ejb.proposal.ChangeRow;
import org.folkmoot.ejb.proposal.ClauseStory;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.faces.Words;

/** Where each clause of a version comes from, for its margin (R19): one statement, and one more where requests shaped it. */
@RequestScoped
public class Origins {

    /** A margin names this many. */
    private static final int NAMED = 3;

    @Inject
    private ProposalRows proposals;
    @Inject
    private AmendmentRows amendments;
    private List<ChangeRow> changes;

    /** All that changed up to the version that is read, oldest first; read once. */
    List<ChangeRow> changes(String proposal, int version) {
        if (changes == null) {
            changes = proposals.changes(proposal, version);
        }
        return changes;
    }

    /** By clause, oldest first; clauses that are as the first version has them are left out. */
    public Map<String, List<Past>> of(String proposal, String home, int version) {
        List<ChangeRow> history = changes(proposal, version);
        Set<String> ids = new TreeSet<>();
        history.forEach(change -> ids.addAll(change.amendments()));
        Map<String, OriginRow> origins = ids.isEmpty() ? Map.of() : amendments.origins(ids);
        Map<String, List<Past>> byClause = new LinkedHashMap<>();
        ClauseStory.of(history).forEach((clause, story) -> byClause.put(clause, story.changes().stream()
                .map(change -> past(change, home, origins)).toList()));
        return byClause;
    }

    private static Past past(ChangeRow change, String home, Map<String, OriginRow> origins) {
        List<String> known = change.amendments().stream().filter(origins::containsKey).toList();
        // One body is named once, however often it asked; a wording that stands for others is named after those who asked first.
        Map<String, Past.From> from = new LinkedHashMap<>();
        for (String id : known) {
            origins.get(id).askers().forEach(asker -> from.putIfAbsent(asker, new Past.From(asker, id)));
        }
        for (String id : known) {
            OriginRow origin = origins.get(id);
            // What the home asked of itself is its own wording.
            if (!home.equals(origin.by())) {
                String name = origin.byName() == null ? Words.say("proposal.text.somebody") : origin.byName();
                from.putIfAbsent(name, new Past.From(name, id));
            }
        }
        List<Past.From> named = new ArrayList<>(from.values());
        return new Past(change.clause(), change.version(), Words.say("proposal.text.past", change.op(), change.version()),
                named.subList(0, Math.min(NAMED, named.size())), Math.max(0, named.size() - NAMED));
    }
}
