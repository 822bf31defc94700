package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

/** Which clauses there are, and in which order: insertions, moves and deletions of several amendments. */
final class OrderMerge {

    private final VersionText base;
    private final ClauseIndex index;
    private final List<Contribution> contributions;
    private final SortedMap<String, SortedSet<String>> deleters = new TreeMap<>();
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();
    private final Map<String, List<Run>> movers = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> keptDespite = new HashSet<>();
    private final Set<Run> withheld = new HashSet<>();

    /** @param contributions in the order of their amendments */
    OrderMerge(VersionText base, List<Contribution> contributions) {
        this.base = base;
        this.contributions = contributions;
        this.index = new ClauseIndex(base);
        contributions.forEach(this::gather);
        deleters.keySet().forEach(this::decideDeletion);
        runs.forEach(this::decidePoint);
        movers.forEach(this::decideMove);
        crossings().forEach(pair -> report(Conflict.Kind.TWO_PLACES, pair.first(), words(pair.first()), pair.runs()));
        if (isEmptied()) {
            keepSomething();
        } else if (isOverfull()) {
            holdInsertions();
        }
    }

    private void gather(Contribution contribution) {
        contribution.deleted().forEach(clause ->
                deleters.computeIfAbsent(clause, one -> new TreeSet<>()).add(contribution.amendment()));
        contribution.runs().forEach((anchor, items) -> {
            List<Run> there = runs.computeIfAbsent(anchor, one -> new ArrayList<>());
            if (there.stream().noneMatch(run -> run.takes(contribution.amendment(), items))) {
                Run run = new Run(anchor, contribution.amendment(), items);
                there.add(run);
                items.stream().filter(item -> item.born() == null).forEach(item ->
                        movers.computeIfAbsent(item.id(), one -> new ArrayList<>()).add(run));
            }
        });
    }

    /** Who deletes a clause stands against all who change it, move it, or put another one after it. */
    private void decideDeletion(String clause) {
        List<Contribution> editors = contributions.stream().filter(one -> one.headings().containsKey(clause)
                || one.bodies().containsKey(clause)).toList();
        List<Run> moving = movers.getOrDefault(clause, List.of());
        List<Run> after = runs.getOrDefault(clause, List.of());
        if (editors.isEmpty() && moving.isEmpty() && after.isEmpty()) {
            return;
        }
        keptDespite.add(clause);
        withheld.addAll(moving);
        withheld.addAll(after);
        SortedMap<String, List<Change>> sides = new TreeMap<>();
        deleters.get(clause).forEach(amendment -> sides.put(amendment, new ArrayList<>(List.of(new Change.Delete(clause)))));
        editors.forEach(editor -> sides.computeIfAbsent(editor.amendment(), one -> new ArrayList<>()).add(
                new Change.Replace(clause, editor.headings().get(clause), editor.bodies().get(clause))));
        collect(moving, sides);
        collect(after.stream().filter(run -> !moving.contains(run)).toList(), sides);
        Conflict.Kind kind = editors.isEmpty() && moving.isEmpty() ? Conflict.Kind.AFTER_DELETED
                : Conflict.Kind.CHANGED_AND_DELETED;
        conflicts.add(conflict(kind, clause, words(clause), sides));
    }

    /** At one point may stand what one amendment puts there, or several that want the same or the beginning of it. */
    private void decidePoint(String anchor, List<Run> there) {
        Set<Run> clashing = new HashSet<>();
        for (Run one : there) {
            for (Run other : there) {
                if (one != other && !one.beginsWith(other.items()) && !other.beginsWith(one.items())) {
                    clashing.add(one);
                }
            }
        }
        if (!clashing.isEmpty()) {
            report(Conflict.Kind.TWO_INSERTIONS, anchor, "", clashing);
        }
        List<Run> moving = anchor == null ? List.of() : movers.getOrDefault(anchor, List.of());
        if (!moving.isEmpty()) {
            List<Run> concerned = new ArrayList<>(there);
            concerned.addAll(moving);
            report(Conflict.Kind.AFTER_MOVED, anchor, words(anchor), concerned);
        }
    }

    private void decideMove(String clause, List<Run> moving) {
        if (moving.stream().map(Run::anchor).distinct().count() > 1) {
            report(Conflict.Kind.TWO_PLACES, clause, words(clause), moving);
        }
    }

    /** Two clauses moved past one another by two, and what each of them did undoes the other's. */
    private record Crossing(String first, List<Run> runs) {
    }

    /** Who moves a clause before another wants it before that one, also where somebody else moves that one as well. */
    private List<Crossing> crossings() {
        List<String> moved = movers.keySet().stream().filter(clause -> movers.get(clause).size() == 1
                && !withheld.contains(movers.get(clause).get(0))).sorted(Comparator.comparing(index::place)).toList();
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            Run first = movers.get(moved.get(i)).get(0);
            for (int j = i + 1; j < moved.size(); j++) {
                Run second = movers.get(moved.get(j)).get(0);
                boolean turned = place(first) >= index.place(moved.get(j)) || place(second) < index.place(moved.get(i));
                if (turned && place(first) < place(second) && Collections.disjoint(first.amendments(), second.amendments())) {
                    crossings.add(new Crossing(moved.get(i), List.of(first, second)));
                }
            }
        }
        return crossings;
    }

    private int place(Run run) {
        return index.place(run.anchor());
    }

    private void report(Conflict.Kind kind, String clause, String words, Collection<Run> concerned) {
        withheld.addAll(concerned);
        SortedMap<String, List<Change>> sides = new TreeMap<>();
        collect(concerned, sides);
        conflicts.add(conflict(kind, clause, words, sides));
    }

    private static void collect(Collection<Run> concerned, SortedMap<String, List<Change>> sides) {
        concerned.forEach(run -> run.amendments().forEach(amendment ->
                sides.computeIfAbsent(amendment, one -> new ArrayList<>()).addAll(run.changes(Map.of()))));
    }

    private Conflict conflict(Conflict.Kind kind, String clause, String words, SortedMap<String, List<Change>> asked) {
        Map<List<Change>, SortedSet<String>> grouped = new LinkedHashMap<>();
        asked.forEach((amendment, changes) -> grouped.computeIfAbsent(changes, one -> new TreeSet<>()).add(amendment));
        List<Conflict.Side> sides = new ArrayList<>();
        grouped.forEach((changes, amendments) -> sides.add(new Conflict.Side(amendments, words(changes), changes)));
        return new Conflict(kind, Conflict.Part.ORDER, clause, null, 0, words, sides);
    }

    private String words(String clause) {
        return base.clauses().stream().filter(one -> one.id().equals(clause)).findFirst()
                .map(one -> words(one.heading(), one.body())).orElse("");
    }

    private static String words(String heading, String body) {
        return heading == null || heading.isEmpty() ? body : body == null || body.isEmpty() ? heading : heading + "\n\n" + body;
    }

    private static String words(List<Change> changes) {
        List<String> words = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Insert insert) {
                words.add(words(insert.heading(), insert.body()));
            } else if (change instanceof Change.Replace replace) {
                words.add(words(replace.heading(), replace.body()));
            }
        }
        return String.join("\n\n", words);
    }

    private boolean isEmptied() {
        return deleted().size() == base.clauses().size() && insertions() == 0;
    }

    private boolean isOverfull() {
        return base.clauses().size() - deleted().size() + insertions() > VersionText.MAX_CLAUSES;
    }

    private long insertions() {
        return points().stream().flatMap(run -> run.items().stream()).filter(item -> item.born() != null).count();
    }

    /** Each may delete a part of the text; all together may not delete all of it. */
    private void keepSomething() {
        SortedMap<String, List<Change>> sides = new TreeMap<>();
        deleted().forEach((clause, by) -> by.forEach(amendment ->
                sides.computeIfAbsent(amendment, one -> new ArrayList<>()).add(new Change.Delete(clause))));
        keptDespite.addAll(deleters.keySet());
        conflicts.add(conflict(Conflict.Kind.BROKEN, null, "", sides));
    }

    private void holdInsertions() {
        report(Conflict.Kind.BROKEN, null, "", points().stream()
                .filter(run -> run.items().stream().anyMatch(item -> item.born() != null)).toList());
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Whether changes of its words wait for a person, since somebody deletes it. */
    boolean isContested(String clause) {
        return deleters.containsKey(clause);
    }

    /** What goes, and by whom. */
    SortedMap<String, SortedSet<String>> deleted() {
        SortedMap<String, SortedSet<String>> deleted = new TreeMap<>(deleters);
        deleted.keySet().removeAll(keptDespite);
        return deleted;
    }

    /** What is put at each point: where several want the same, and one of them more, all of that. */
    List<Run> points() {
        List<Run> points = new ArrayList<>();
        runs.forEach((anchor, there) -> agreedAt(there).stream()
                .max(Comparator.comparingInt(run -> run.items().size())).ifPresent(points::add));
        return points;
    }

    /** All that is in the text of what is asked for at the point of a run. */
    List<Run> agreedAt(Run point) {
        return agreedAt(runs.get(point.anchor()));
    }

    private List<Run> agreedAt(List<Run> there) {
        return there.stream().filter(run -> !withheld.contains(run)).toList();
    }
}
