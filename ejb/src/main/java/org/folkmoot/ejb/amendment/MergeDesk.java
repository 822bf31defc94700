package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.amendment.Request;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.text.Change;
import org.folkmoot.text.Changes;
import org.folkmoot.text.Merged;
import org.folkmoot.text.VersionText;

/** Where the home puts what it has accepted into the next version. Callers have locked the proposal. */
@ApplicationScoped
public class MergeDesk {

    @Inject
    private Amendments amendments;
    @Inject
    private Proposals proposals;

    /** Every amendment that the home has accepted and no version contains, locked. */
    public Map<String, Amendment> accepted(Proposal proposal) {
        Map<String, Amendment> accepted = new LinkedHashMap<>();
        amendments.lock(amendments.waiting(proposal.id(), List.of(AmendmentState.ACCEPTED.name(),
                AmendmentState.ACCEPTED_MODIFIED.name()))).forEach(each -> accepted.put(each.id(), each));
        return accepted;
    }

    /** What accepted amendments make of the newest version together. */
    public Merged merge(Proposal proposal, VersionText base, Map<String, Amendment> accepted, List<String> ids) {
        for (String id : ids) {
            if (!amendments.get(id).proposal().equals(proposal.id())) {
                throw new BadRequest("merge", id + " amends another proposal");
            }
            if (!accepted.containsKey(id)) {
                throw new Conflict("refusal.amendment-not-accepted", id);
            }
        }
        return Request.together(base, proposals.usedIds(proposal.id()), ids.stream().map(id -> request(accepted.get(id))).toList());
    }

    private Request request(Amendment amendment) {
        Request of = amendment.of() == null || amendment.wording() != null ? null : amended(amendments.get(amendment.of()), amendment);
        return new Request(amendment.id(), changes(amendment), of);
    }

    /** The one it amends, where that stands on the same version; else it has all words itself. */
    private Request amended(Amendment of, Amendment amendment) {
        return of.base() != amendment.base() ? null : new Request(of.id(), amendments.changes(of.id(), of.form()),
                of.of() == null ? null : amended(amendments.get(of.of()), amendment));
    }

    /** What is to be merged of it. */
    public List<Change> changes(Amendment amendment) {
        return amendments.changes(amendment.id(), amendment.formToMerge());
    }

    /**
     * Reads why accepted amendments are left out of a version; each needs a reason, and a reason is given for no other.
     *
     * @param contained ids of those that the version contains
     */
    public Map<String, String> omitted(Fields fields, Map<String, Amendment> accepted, Collection<String> contained) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (fields.has("omitted")) {
            Fields omitted = fields.nested("omitted");
            for (String id : omitted.names()) {
                if (!accepted.containsKey(id) || contained.contains(id)) {
                    throw fields.refused("omitted", id + " is not an accepted amendment that this version leaves out");
                }
                reasons.put(id, omitted.text(id, Fields.PASSAGE));
            }
        }
        Set<String> unexplained = new TreeSet<>(accepted.keySet());
        unexplained.removeAll(contained);
        unexplained.removeAll(reasons.keySet());
        if (!unexplained.isEmpty()) {
            throw fields.refused("omitted", "must say why these accepted amendments are left out: " + unexplained);
        }
        return reasons;
    }

    /** The amendments that shaped each clause, also by taking it out; under the empty key those of the title. */
    public Map<String, Set<String>> shaped(Merged merged, Map<String, Amendment> accepted, Collection<String> ids) {
        Map<String, Set<String>> shaped = new HashMap<>();
        merged.shapedBy().forEach((clause, by) -> shaped.put(clause, new TreeSet<>(by)));
        shaped.put("", new TreeSet<>(merged.titledBy()));
        for (String id : ids) {
            for (Change change : changes(accepted.get(id))) {
                if (change instanceof Change.Delete delete) {
                    shaped.computeIfAbsent(delete.clause(), none -> new TreeSet<>()).add(id);
                }
            }
        }
        return shaped;
    }

    /** The amendments that asked for what a whole text says: each with the clauses that it would change. */
    public Map<String, Set<String>> said(Collection<Amendment> contained) {
        Map<String, Set<String>> shaped = new HashMap<>();
        for (Amendment amendment : contained) {
            for (Map<String, Object> change : ChangeFields.written(changes(amendment))) {
                shaped.computeIfAbsent((String) change.getOrDefault("clause", ""), none -> new TreeSet<>()).add(amendment.id());
            }
        }
        return shaped;
    }

    /** What a version is said to have changed: each change with the amendments that shaped its clause, sources included (R19). */
    public List<Map<String, Object>> written(VersionText base, VersionText next, Map<String, Set<String>> shaped) {
        List<Map<String, Object>> written = new ArrayList<>(ChangeFields.written(Changes.between(base, next)));
        Set<Object> named = new HashSet<>();
        written.forEach(change -> named.add(change.getOrDefault("clause", "")));
        String after = null;
        for (String clause : next.ids()) {
            // Of clauses that changed places as few as can be count as moved; what an amendment moved is named all the same.
            if (!shaped.getOrDefault(clause, Set.of()).isEmpty() && !named.contains(clause)) {
                written.add(ChangeFields.written(new Change.Move(clause, after)));
            }
            after = clause;
        }
        for (Map<String, Object> change : written) {
            Set<String> by = withSources(shaped.getOrDefault((String) change.getOrDefault("clause", ""), Set.of()));
            if (!by.isEmpty()) {
                change.put("amendments", List.copyOf(by));
            }
        }
        return written;
    }

    private Set<String> withSources(Collection<String> ids) {
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (all.add(id)) {
                open.addAll(amendments.sources(id));
            }
        }
        return all;
    }
}
