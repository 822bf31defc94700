package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Clauses put behind one another at one point, by one amendment or by several that want the same there. */
final class Run {

    private final String anchor;
    private final List<Contribution.Item> items;
    /** For each amendment, the items as it has them: the ids of new clauses may differ. */
    private final SortedMap<String, List<Contribution.Item>> asked = new TreeMap<>();

    Run(String anchor, String amendment, List<Contribution.Item> items) {
        this.anchor = anchor;
        this.items = items;
        asked.put(amendment, items);
    }

    /** Takes an amendment in, if it wants the same. */
    boolean takes(String amendment, List<Contribution.Item> others) {
        boolean same = items.size() == others.size() && beginsWith(others);
        if (same) {
            asked.put(amendment, others);
        }
        return same;
    }

    /** The clause that it stands after; null for the start. */
    String anchor() {
        return anchor;
    }

    List<Contribution.Item> items() {
        return items;
    }

    SortedSet<String> amendments() {
        return new TreeSet<>(asked.keySet());
    }

    SortedMap<String, List<Contribution.Item>> asked() {
        return Collections.unmodifiableSortedMap(asked);
    }

    boolean moves(String clause) {
        return items.stream().anyMatch(item -> item.born() == null && item.id().equals(clause));
    }

    /** Whether it begins with these. */
    boolean beginsWith(List<Contribution.Item> others) {
        boolean begins = others.size() <= items.size();
        for (int i = 0; begins && i < others.size(); i++) {
            begins = items.get(i).isSame(others.get(i));
        }
        return begins;
    }

    /** As changes: each after the one before it. */
    List<Change> changes(Map<Contribution.Item, String> ids) {
        List<Change> changes = new ArrayList<>();
        String after = anchor;
        for (Contribution.Item item : items) {
            String id = ids.getOrDefault(item, item.id());
            changes.add(item.born() == null ? new Change.Move(id, after)
                    : new Change.Insert(id, after, item.born().heading(), item.born().body()));
            after = id;
        }
        return changes;
    }
}
