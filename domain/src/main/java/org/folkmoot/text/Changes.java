package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes that lead from one text to another: what a whole-text publish did, as an amendment (R19). */
public final class Changes {

    private Changes() {
    }

    /**
     * Changes with which {@link Amended#apply} makes {@code next} of {@code old}; none if they are equal. Clauses are
     * the same if their ids are; as few as possible count as moved. The language of a proposal does not change.
     */
    public static List<Change> between(VersionText old, VersionText next) {
        if (!old.language().equals(next.language())) {
            throw new TextRefused("text.language.changed", "a version is in the language of the one before it, "
                    + old.language(), old.language());
        }
        List<Change> changes = new ArrayList<>();
        if (!old.title().equals(next.title())) {
            changes.add(new Change.Retitle(next.title()));
        }
        Map<String, Clause> before = new HashMap<>();
        old.clauses().forEach(clause -> before.put(clause.id(), clause));
        Set<String> kept = new HashSet<>(next.ids());
        Set<String> stationary = Stationary.between(old.ids(), next.ids());
        old.ids().stream().filter(id -> !kept.contains(id)).forEach(id -> changes.add(new Change.Delete(id)));
        String after = null;
        for (Clause clause : next.clauses()) {
            Clause was = before.get(clause.id());
            if (was == null) {
                changes.add(new Change.Insert(clause.id(), after, clause.heading(), clause.body()));
            } else {
                if (!stationary.contains(clause.id())) {
                    changes.add(new Change.Move(clause.id(), after));
                }
                if (!was.equals(clause)) {
                    changes.add(replacing(was, clause));
                }
            }
            after = clause.id();
        }
        return changes;
    }

    static Change replacing(Clause was, Clause clause) {
        return new Change.Replace(clause.id(),
                was.heading().equals(clause.heading()) ? null : clause.heading(),
                was.body().equals(clause.body()) ? null : clause.body());
    }
}
