package org.folkmoot.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settled changes laid out on their base: each clause that is inserted or moved hangs on the one that it stands after,
 * and the text is read off the base clauses that stay, each followed by what hangs on it.
 */
final class Arrangement {

    private final VersionText base;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Set<String> replacedHeadings = new HashSet<>();
    private final Set<String> replacedBodies = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private final Set<String> moved = new HashSet<>();
    private final Set<String> inserted = new HashSet<>();
    private final Map<String, List<String>> hanging = new HashMap<>();
    private String title;

    Arrangement(VersionText base, List<Change> changes) {
        this.base = base;
        base.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        changes.forEach(this::take);
        refuseContradictions();
    }

    private void take(Change change) {
        if (change instanceof Change.Replace replace) {
            replace(replace);
        } else if (change instanceof Change.Insert insert) {
            inserted.add(insert.clause());
            clauses.put(insert.clause(), new Clause(insert.clause(), insert.heading(), insert.body()));
            hang(insert.clause(), insert.after());
        } else if (change instanceof Change.Delete delete) {
            deleted.add(known(delete.clause()));
        } else if (change instanceof Change.Move move) {
            refuseIf(!moved.add(known(move.clause())), move.clause());
            hang(move.clause(), move.after());
        } else if (change instanceof Change.Retitle retitle) {
            refuseIf(title != null, retitle.title());
            title = retitle.title();
        }
    }

    private void replace(Change.Replace replace) {
        Clause before = clauses.get(known(replace.clause()));
        boolean twice = replace.heading() != null && !replacedHeadings.add(before.id())
                || replace.body() != null && !replacedBodies.add(before.id());
        refuseIf(twice, before.id());
        clauses.put(before.id(), new Clause(before.id(),
                replace.heading() == null ? before.heading() : replace.heading(),
                replace.body() == null ? before.body() : replace.body()));
    }

    private void hang(String clause, String after) {
        hanging.computeIfAbsent(after, anchor -> new ArrayList<>()).add(clause);
    }

    /** Replacing, moving and deleting are of clauses that the base has; what is inserted is written as it shall be. */
    private String known(String clause) {
        if (!clauses.containsKey(clause) || inserted.contains(clause)) {
            throw new TextRefused("text.clause.unknown", "there is no clause " + clause + " in the base", clause);
        }
        return clause;
    }

    private void refuseContradictions() {
        for (String clause : deleted) {
            refuseIf(moved.contains(clause) || replacedHeadings.contains(clause) || replacedBodies.contains(clause)
                    || hanging.containsKey(clause), clause);
        }
        for (String anchor : hanging.keySet()) {
            if (anchor != null && !clauses.containsKey(anchor)) {
                throw new TextRefused("text.clause.unknown", "there is no clause " + anchor + " to stand after", anchor);
            }
        }
    }

    private static void refuseIf(boolean contradicts, String about) {
        if (contradicts) {
            throw new TextRefused("text.change.contradiction", "two changes of " + about + " contradict one another", about);
        }
    }

    VersionText text() {
        List<Clause> order = new ArrayList<>();
        readHanging(null, order);
        for (Clause clause : base.clauses()) {
            if (!moved.contains(clause.id()) && !deleted.contains(clause.id())) {
                order.add(clauses.get(clause.id()));
                readHanging(clause.id(), order);
            }
        }
        if (order.size() != clauses.size() - deleted.size()) {
            throw new TextRefused("text.change.circle", "clauses are to stand after one another in a circle");
        }
        return new VersionText(base.language(), title == null ? base.title() : title, order);
    }

    /** Depth first without recursion, since a chain may be as long as the text. */
    private void readHanging(String anchor, List<Clause> order) {
        Deque<String> next = new ArrayDeque<>();
        push(anchor, next);
        while (!next.isEmpty()) {
            String clause = next.pop();
            order.add(clauses.get(clause));
            push(clause, next);
        }
    }

    private void push(String anchor, Deque<String> next) {
        List<String> followers = hanging.getOrDefault(anchor, List.of());
        for (int i = followers.size() - 1; i >= 0; i--) {
            next.push(followers.get(i));
        }
    }
}
