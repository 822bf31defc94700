package org.folkmoot.text;

import java.util.HashMap;
import java.util.Map;

/** A text, to look its clauses up in. */
final class ClauseIndex {

    private final VersionText text;
    private final Map<String, Integer> places = new HashMap<>();

    ClauseIndex(VersionText text) {
        this.text = text;
        text.clauses().forEach(clause -> places.put(clause.id(), places.size()));
    }

    String title() {
        return text.title();
    }

    Clause clause(String id) {
        return text.clauses().get(places.get(id));
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /** Its place, from 0; −1 for none. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }
}
