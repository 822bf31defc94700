package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What an amendment makes of its base. All its changes are made at once, against the base; the order in which they are
 * listed matters only for several that put clauses after the same one: these stand in that order.
 *
 * <p>Refused ({@link TextRefused}): clauses that are not there, changes that contradict one another, a text without
 * clauses, and an amendment that changes nothing.
 */
public final class Amended {

    /** The most changes in one amendment: a whole text replaced, and each clause moved. */
    public static final int MAX_CHANGES = 3 * VersionText.MAX_CLAUSES;

    private Amended() {
    }

    /** The new text. Equal changes are one change. */
    public static VersionText apply(VersionText base, List<? extends Change> changes) {
        List<Change> settled = settle(base, changes, Set.of());
        VersionText amended = new Arrangement(base, settled).text();
        if (amended.equals(base)) {
            throw new TextRefused("text.change.nothing", "the amendment changes nothing");
        }
        return amended;
    }

    /**
     * The changes as they are to be recorded: each once, and every inserted clause with the id that it gets.
     *
     * @param taken ids that the proposal used before, beside those of the base
     */
    public static List<Change> settle(VersionText base, List<? extends Change> changes, Set<String> taken) {
        Set<Change> once = new LinkedHashSet<>(changes);
        if (once.size() > MAX_CHANGES) {
            throw new TextRefused("text.changes", "an amendment has at most " + MAX_CHANGES + " changes", MAX_CHANGES);
        }
        Set<String> used = new HashSet<>(base.ids());
        used.addAll(taken);
        Map<String, String> idsGot = new HashMap<>();
        List<Change> named = new ArrayList<>();
        for (Change change : once) {
            if (change instanceof Change.Insert insert) {
                String id = free(insert.clause(), used::contains);
                used.add(id);
                idsGot.putIfAbsent(insert.clause(), id);
                named.add(new Change.Insert(id, insert.after(), insert.heading(), insert.body()));
            } else {
                named.add(change);
            }
        }
        base.ids().forEach(idsGot::remove);
        return named.stream().map(change -> anchored(change, idsGot)).toList();
    }

    /** Lets what is to stand after an inserted clause stand after it under the id that it got. */
    private static Change anchored(Change change, Map<String, String> idsGot) {
        if (change instanceof Change.Insert insert) {
            String after = idsGot.getOrDefault(insert.after(), insert.after());
            return new Change.Insert(insert.clause(), after, insert.heading(), insert.body());
        } else if (change instanceof Change.Move move) {
            return new Change.Move(move.clause(), idsGot.getOrDefault(move.after(), move.after()));
        }
        return change;
    }

    static String free(String id, Predicate<String> taken) {
        String candidate = id;
        for (int number = 2; taken.test(candidate); number++) {
            String suffix = "-" + number;
            candidate = id.substring(0, Math.min(id.length(), Clause.MAX_ID - suffix.length())) + suffix;
        }
        return candidate;
    }
}
