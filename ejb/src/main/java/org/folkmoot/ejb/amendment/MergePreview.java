package org.folkmoot.ejb.amendment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.amendment.Request;
import org.folkmoot.text.Change;
import org.folkmoot.text.Merged;
import org.folkmoot.text.VersionText;

/**
 * What accepted amendments would make of the newest version together, without making it.
 *
 * @param base   the newest version
 * @param merged what fits together, and what does not
 * @param shaped the amendments that shaped each clause, also by taking it out; under the empty key those of the title (R19)
 */
public record MergePreview(VersionText base, Merged merged, Map<String, SortedSet<String>> shaped) {

    /**
     * Tries it.
     *
     * @param usedIds ids of clauses that the proposal used before
     * @param rows    the amendments, with those that they amend
     * @param ids     those that are to be merged; unknown ones are passed over
     */
    public static MergePreview of(VersionText base, Set<String> usedIds, Map<String, MergeRow> rows, Collection<String> ids) {
        List<MergeRow> chosen = ids.stream().filter(rows::containsKey).map(rows::get).toList();
        Merged merged = Request.tried(base, usedIds, chosen.stream().map(row -> request(row, rows)).toList());
        Map<String, SortedSet<String>> shaped = new TreeMap<>(merged.shapedBy());
        shaped.put("", merged.titledBy());
        Set<String> there = new HashSet<>(merged.text().ids());
        for (MergeRow row : chosen) {
            for (Change change : row.merged()) {
                if (change instanceof Change.Delete delete && !there.contains(delete.clause())) {
                    shaped.computeIfAbsent(delete.clause(), none -> new TreeSet<>()).add(row.id());
                }
            }
        }
        return new MergePreview(base, merged, shaped);
    }

    private static Request request(MergeRow row, Map<String, MergeRow> rows) {
        return new Request(row.id(), row.merged(), row.worded() ? null : amended(row, rows));
    }

    /** The one it amends, in the words of its author, where that stands on the same version; else it has all words itself. */
    private static Request amended(MergeRow row, Map<String, MergeRow> rows) {
        MergeRow of = row.of() == null ? null : rows.get(row.of());
        return of == null || of.base() != row.base() ? null : new Request(of.id(), of.asked(), amended(of, rows));
    }

    /** Which amendments shaped this clause; none if it is as it was. */
    public SortedSet<String> shaping(String clause) {
        return shaped.getOrDefault(clause, new TreeSet<>());
    }
}
