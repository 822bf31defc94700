package org.folkmoot.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What a merge made.
 *
 * @param text everything that is not in conflict
 * @param conflicts in the order of the base: the title's, then clause by clause; none if all fits together
 * @param shapedBy for each clause of {@code text} that is not as the base has it, the amendments that made it so: its
 *     words, its heading, its place, or that it is there at all (R19)
 * @param titledBy the amendments that made the title what it is
 * @param applied the amendments all of whose changes are in {@code text}
 * @param ids for each amendment, the ids that its inserted clauses got, where they are not those it asked for
 */
public record Merged(VersionText text, List<Conflict> conflicts, Map<String, SortedSet<String>> shapedBy,
        SortedSet<String> titledBy, SortedSet<String> applied, Map<String, Map<String, String>> ids) {

    public Merged {
        conflicts = List.copyOf(conflicts);
        shapedBy = Map.copyOf(shapedBy);
        ids = Map.copyOf(ids);
    }

    /** Whether all of it is in the text. */
    public boolean isWhole() {
        return conflicts.isEmpty();
    }

    /** Which amendments shaped this clause; none if it is as the base has it. */
    public SortedSet<String> shaping(String clause) {
        return shapedBy.getOrDefault(clause, Collections.emptySortedSet());
    }

    /** The id in the merged text of a clause that an amendment speaks of; null for null, the start of a text. */
    public String idOf(String amendment, String clause) {
        return clause == null ? null : ids.getOrDefault(amendment, Map.of()).getOrDefault(clause, clause);
    }
}
