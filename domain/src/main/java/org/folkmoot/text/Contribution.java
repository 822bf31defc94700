package org.folkmoot.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one amendment does to its base, by what it concerns. What changes nothing is not in it. */
final class Contribution {

    /**
     * A clause that stands at another place, or is new there.
     *
     * @param id its id, as the amendment has it
     * @param born what it says if it is new; null if it is moved
     */
    record Item(String id, Clause born) {

        /** Whether both put the same there; a new clause is the same if it says the same. */
        boolean isSame(Item other) {
            if (born == null || other.born == null) {
                return born == other.born && id.equals(other.id);
            }
            return born.heading().equals(other.born.heading()) && born.body().equals(other.born.body());
        }
    }

    private final String amendment;
    private String title;
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final Map<String, List<Item>> runs = new LinkedHashMap<>();

    private Contribution(String amendment) {
        this.amendment = amendment;
    }

    /** @param settled changes that the base bears; which clauses they move is as {@link Changes#between} tells it */
    static Contribution of(String amendment, ClauseIndex base, List<Change> settled) {
        Contribution contribution = new Contribution(amendment);
        Map<String, List<Item>> hanging = new LinkedHashMap<>();
        Set<String> placed = new HashSet<>();
        for (Change change : settled) {
            if (change instanceof Change.Replace replace) {
                contribution.replace(replace, base.clause(replace.clause()));
            } else if (change instanceof Change.Delete delete) {
                contribution.deleted.add(delete.clause());
            } else if (change instanceof Change.Retitle retitle) {
                contribution.title = retitle.title().equals(base.title()) ? null : retitle.title();
            } else if (change instanceof Change.Insert insert) {
                placed.add(insert.clause());
                hanging.computeIfAbsent(insert.after(), one -> new ArrayList<>()).add(
                        new Item(insert.clause(), new Clause(insert.clause(), insert.heading(), insert.body())));
            } else if (change instanceof Change.Move move) {
                placed.add(move.clause());
                hanging.computeIfAbsent(move.after(), one -> new ArrayList<>()).add(new Item(move.clause(), null));
            }
        }
        contribution.layOut(hanging, placed);
        return contribution;
    }

    private void replace(Change.Replace replace, Clause was) {
        if (replace.heading() != null && !replace.heading().equals(was.heading())) {
            headings.put(was.id(), replace.heading());
        }
        if (replace.body() != null && !replace.body().equals(was.body())) {
            bodies.put(was.id(), replace.body());
        }
    }

    /** Each clause that keeps its place, and what the amendment puts between it and the next one that does. */
    private void layOut(Map<String, List<Item>> hanging, Set<String> placed) {
        for (String anchor : hanging.keySet()) {
            if (anchor == null || !placed.contains(anchor)) {
                List<Item> run = new ArrayList<>();
                flatten(anchor, hanging, run);
                runs.put(anchor, List.copyOf(run));
            }
        }
    }

    private static void flatten(String anchor, Map<String, List<Item>> hanging, List<Item> run) {
        Deque<Item> next = new ArrayDeque<>(hanging.get(anchor));
        while (!next.isEmpty()) {
            Item item = next.pop();
            run.add(item);
            List<Item> followers = hanging.getOrDefault(item.id(), List.of());
            for (int i = followers.size() - 1; i >= 0; i--) {
                next.push(followers.get(i));
            }
        }
    }

    /** The part of it that another has to do with, if that one leaves all clauses where they are. */
    Contribution only(Contribution other) {
        Contribution part = new Contribution(amendment);
        part.title = other.title == null ? null : title;
        for (String clause : other.touched()) {
            if (headings.containsKey(clause)) {
                part.headings.put(clause, headings.get(clause));
            }
            if (bodies.containsKey(clause)) {
                part.bodies.put(clause, bodies.get(clause));
            }
            if (deleted.contains(clause)) {
                part.deleted.add(clause);
            }
        }
        return part;
    }

    /** Whether it changes words only. */
    boolean keepsOrder() {
        return runs.isEmpty() && deleted.isEmpty();
    }

    /** The clauses that it has anything to do with, but for those that it deletes. */
    Set<String> touched() {
        Set<String> touched = new HashSet<>(headings.keySet());
        touched.addAll(bodies.keySet());
        runs.values().forEach(run -> run.forEach(item -> touched.add(item.id())));
        return touched;
    }

    String amendment() {
        return amendment;
    }

    /** The new title; null if it stays. */
    String title() {
        return title;
    }

    Map<String, String> headings() {
        return headings;
    }

    Map<String, String> bodies() {
        return bodies;
    }

    Set<String> deleted() {
        return deleted;
    }

    /** By the clause that they stand after (null: the start), the clauses put there. */
    Map<String, List<Item>> runs() {
        return runs;
    }
}
