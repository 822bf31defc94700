package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One merge at work: what was asked for by clause and part, decided, and put together. */
final class Merging {

    private final VersionText base;
    private final ClauseIndex index;
    private final SortedMap<String, Branch> branches = new TreeMap<>();
    private final Set<String> usedIds;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, SortedSet<String>> shapedBy = new HashMap<>();
    private final SortedSet<String> titledBy = new TreeSet<>();
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    Merging(VersionText base, List<Branch> branches, Set<String> usedIds) {
        this.base = base;
        this.index = new ClauseIndex(base);
        this.usedIds = usedIds;
        branches.forEach(branch -> this.branches.put(branch.contribution().amendment(), branch));
    }

    Merged merged() {
        OrderMerge order = new OrderMerge(base, contributions());
        order.conflicts().forEach(conflict -> conflicts.add(conflict.named(label -> branches.get(label).amendments())));
        order.deleted().keySet().forEach(clause -> changes.add(new Change.Delete(clause)));
        place(order);
        mergeTitle();
        mergeWords(order);
        branches.values().forEach(branch -> {
            conflicts.addAll(branch.conflicts());
            nameWithin(branch);
        });
        conflicts.sort(Comparator.<Conflict>comparingInt(one -> one.part() == Conflict.Part.TITLE ? -2 : index.place(one.clause()))
                .thenComparing(Conflict::part).thenComparingInt(Conflict::from).thenComparing(Conflict::kind));
        SortedSet<String> applied = new TreeSet<>();
        branches.values().forEach(branch -> applied.addAll(branch.amendments()));
        conflicts.forEach(conflict -> applied.removeAll(conflict.amendments()));
        return new Merged(new Arrangement(base, changes).text(), conflicts, shapedBy, titledBy, applied, ids);
    }

    private List<Contribution> contributions() {
        return branches.values().stream().map(Branch::contribution).toList();
    }

    private void mergeTitle() {
        SortedMap<String, String> titles = new TreeMap<>();
        contributions().stream().filter(one -> one.title() != null).forEach(one -> titles.put(one.amendment(), one.title()));
        if (titles.isEmpty()) {
            return;
        }
        WordMerge.Outcome outcome = WordMerge.of(Conflict.Part.TITLE, null, base.title(), base.language(), titles);
        report(outcome, null);
        if (!outcome.text().equals(base.title())) {
            changes.add(new Change.Retitle(outcome.text()));
            outcome.shaping().forEach(label -> titledBy.addAll(branches.get(label).behind(null)));
        }
    }

    private void report(WordMerge.Outcome outcome, String clause) {
        outcome.conflicts().forEach(conflict -> conflicts.add(conflict.named(label -> branches.get(label).behind(clause))));
    }

    private void mergeWords(OrderMerge order) {
        Map<String, SortedMap<String, String>> headings = new LinkedHashMap<>();
        Map<String, SortedMap<String, String>> bodies = new LinkedHashMap<>();
        for (Contribution contribution : contributions()) {
            contribution.headings().forEach((clause, heading) -> headings.computeIfAbsent(clause, one -> new TreeMap<>())
                    .put(contribution.amendment(), heading));
            contribution.bodies().forEach((clause, body) -> bodies.computeIfAbsent(clause, one -> new TreeMap<>())
                    .put(contribution.amendment(), body));
        }
        Set<String> edited = new HashSet<>(headings.keySet());
        edited.addAll(bodies.keySet());
        edited.removeIf(order::isContested);
        edited.forEach(clause -> mergeClause(index.clause(clause), headings.getOrDefault(clause, new TreeMap<>()),
                bodies.getOrDefault(clause, new TreeMap<>())));
    }

    private void mergeClause(Clause was, SortedMap<String, String> headings, SortedMap<String, String> bodies) {
        WordMerge.Outcome heading = merged(Conflict.Part.HEADING, was.id(), was.heading(), headings);
        WordMerge.Outcome body = merged(Conflict.Part.BODY, was.id(), was.body(), bodies);
        if (heading.text().isEmpty() && body.text().isEmpty()) {
            conflicts.add(emptied(was, headings, bodies));
            return;
        }
        report(heading, was.id());
        report(body, was.id());
        if (!heading.text().equals(was.heading()) || !body.text().equals(was.body())) {
            changes.add(new Change.Replace(was.id(), heading.text().equals(was.heading()) ? null : heading.text(),
                    body.text().equals(was.body()) ? null : body.text()));
            shape(was.id(), was.id(), heading.shaping());
            shape(was.id(), was.id(), body.shaping());
        }
    }

    private WordMerge.Outcome merged(Conflict.Part part, String clause, String was, SortedMap<String, String> texts) {
        return texts.isEmpty() ? new WordMerge.Outcome(was, List.of(), new TreeSet<>())
                : WordMerge.of(part, clause, was, base.language(), texts);
    }

    private void shape(String clause, String asAsked, Set<String> labels) {
        SortedSet<String> by = shapedBy.computeIfAbsent(clause, one -> new TreeSet<>());
        labels.forEach(label -> by.addAll(branches.get(label).behind(asAsked)));
    }

    /** One takes the heading away, another the body: nobody asked for a clause that says nothing. */
    private Conflict emptied(Clause was, SortedMap<String, String> headings, SortedMap<String, String> bodies) {
        List<Conflict.Side> sides = new ArrayList<>();
        SortedSet<String> labels = new TreeSet<>(headings.keySet());
        labels.addAll(bodies.keySet());
        for (String label : labels) {
            String heading = headings.getOrDefault(label, was.heading());
            String body = bodies.getOrDefault(label, was.body());
            sides.add(new Conflict.Side(branches.get(label).behind(was.id()), heading.isEmpty() ? body : heading,
                    List.of(new Change.Replace(was.id(), heading, body))));
        }
        return new Conflict(Conflict.Kind.BROKEN, Conflict.Part.ORDER, was.id(), null, 0, was.heading() + "\n\n" + was.body(), sides);
    }

    /** New clauses get their ids in the order of the amendments, and within one in the order of their places. */
    private void place(OrderMerge order) {
        Set<String> used = new HashSet<>(usedIds);
        used.addAll(base.ids());
        List<Run> points = new ArrayList<>(order.points());
        points.sort(Comparator.<Run, String>comparing(run -> order.agreedAt(run).stream()
                .map(agreed -> agreed.amendments().first()).min(Comparator.naturalOrder()).orElseThrow())
                .thenComparingInt(run -> index.place(run.anchor())));
        for (Run run : points) {
            Map<Contribution.Item, String> given = new HashMap<>();
            for (int i = 0; i < run.items().size(); i++) {
                Contribution.Item item = run.items().get(i);
                if (item.born() != null) {
                    String id = Amended.free(asked(run, i, order), used::contains);
                    used.add(id);
                    given.put(item, id);
                }
            }
            changes.addAll(run.changes(given));
            order.agreedAt(run).forEach(agreed -> agreed.asked().forEach((label, items) -> name(run, given, label, items)));
        }
    }

    /** The id that the first of all amendments with this clause wants for it. */
    private static String asked(Run run, int place, OrderMerge order) {
        SortedMap<String, String> asked = new TreeMap<>();
        for (Run agreed : order.agreedAt(run)) {
            agreed.asked().forEach((label, items) -> {
                if (place < items.size()) {
                    asked.put(label, items.get(place).id());
                }
            });
        }
        return asked.get(asked.firstKey());
    }

    /** Tells who asked for what is at a point, and under which id. */
    private void name(Run run, Map<Contribution.Item, String> given, String label, List<Contribution.Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Contribution.Item item = items.get(i);
            String id = given.getOrDefault(run.items().get(i), item.id());
            shape(id, item.id(), Set.of(label));
            if (!id.equals(item.id())) {
                branches.get(label).amendments().forEach(amendment -> rename(amendment, item.id(), id));
            }
        }
    }

    private void rename(String amendment, String asked, String id) {
        ids.computeIfAbsent(amendment, one -> new HashMap<>()).put(asked, id);
    }

    /** What one amendment of an amendment calls otherwise than another may have got a third name here. */
    private void nameWithin(Branch branch) {
        branch.ids().forEach((amendment, inner) -> {
            Map<String, String> outer = Map.copyOf(ids.getOrDefault(amendment, Map.of()));
            inner.forEach((asked, id) -> rename(amendment, asked, outer.getOrDefault(id, id)));
        });
    }
}
