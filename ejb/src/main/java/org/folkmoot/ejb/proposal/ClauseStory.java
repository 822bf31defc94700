package org.folkmoot.ejb.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where one clause of a version comes from (R19). A clause keeps its story through moves and new words; one that is taken out
 * and comes back later begins anew.
 *
 * @param changes every change of it since it is there, oldest first; of the title under the empty name
 */
public record ClauseStory(List<ChangeRow> changes) {

    /** Of a clause that is as the first version has it. */
    public static final ClauseStory NONE = new ClauseStory(List.of());

    public ClauseStory {
        changes = List.copyOf(changes);
    }

    /** By clause, of a version whose history is this, oldest first; clauses that are as they were first are left out. */
    public static Map<String, ClauseStory> of(List<ChangeRow> history) {
        Map<String, List<ChangeRow>> stories = new LinkedHashMap<>();
        for (ChangeRow change : history) {
            String clause = change.clause() == null ? "" : change.clause();
            if (change.op().equals("DELETE")) {
                stories.remove(clause);
            } else {
                stories.computeIfAbsent(clause, none -> new ArrayList<>()).add(change);
            }
        }
        Map<String, ClauseStory> byClause = new TreeMap<>();
        stories.forEach((clause, changes) -> byClause.put(clause, new ClauseStory(changes)));
        return byClause;
    }

    /** The amendments that shaped it as it stands, sources included, in the order in which they did. */
    public List<String> amendments() {
        return changes.stream().flatMap(change -> change.amendments().stream()).distinct().toList();
    }

    /** The versions of this proposal that changed it. */
    public List<Integer> versions(String proposal) {
        return changes.stream().filter(change -> change.proposal().equals(proposal)).map(ChangeRow::version).distinct().toList();
    }
}
