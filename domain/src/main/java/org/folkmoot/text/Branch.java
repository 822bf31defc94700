package org.folkmoot.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What enters a merge as one amendment: one, or one with all that amend it.
 *
 * @param amendments all that are in it
 * @param shapedBy if there are several, those that have to do with a clause, by its id; null is the title's
 * @param conflicts between those that amend it
 * @param ids what those that amend it have their new clauses called, where it is not what they asked for
 */
record Branch(Contribution contribution, SortedSet<String> amendments, Map<String, SortedSet<String>> shapedBy,
        List<Conflict> conflicts, Map<String, Map<String, String>> ids) {

    static Branch of(Contribution contribution) {
        return new Branch(contribution, new TreeSet<>(List.of(contribution.amendment())), Map.of(), List.of(), Map.of());
    }

    /** @param own what the amended one does; @param whole what all of them do together */
    static Branch of(Contribution own, List<Branch> children, Merged inner, Contribution whole) {
        Map<String, SortedSet<String>> shapedBy = new HashMap<>();
        own.touched().forEach(clause -> add(shapedBy, clause, List.of(own.amendment())));
        if (own.title() != null) {
            add(shapedBy, null, List.of(own.amendment()));
        }
        inner.shapedBy().forEach((clause, by) -> add(shapedBy, clause, by));
        add(shapedBy, null, inner.titledBy());
        SortedSet<String> all = new TreeSet<>(List.of(own.amendment()));
        children.forEach(child -> all.addAll(child.amendments()));
        return new Branch(whole, all, shapedBy,
                inner.conflicts().stream().map(conflict -> conflict.within(own.amendment())).toList(), inner.ids());
    }

    private static void add(Map<String, SortedSet<String>> shapedBy, String clause, Iterable<String> by) {
        SortedSet<String> all = shapedBy.computeIfAbsent(clause, one -> new TreeSet<>());
        by.forEach(all::add);
    }

    /** Which of them are behind what it does to a clause (null: the title); all, if that is not to be told. */
    SortedSet<String> behind(String clause) {
        SortedSet<String> known = amendments.size() == 1 ? amendments : shapedBy.get(clause);
        return known == null || known.isEmpty() ? amendments : known;
    }
}
