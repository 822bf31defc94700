package org.folkmoot.text;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Changes that a person has to decide between (R18). None of them is in the merged text: there the words of the base
 * stand, and clauses lie where the base has them.
 *
 * @param clause the clause concerned; of {@link Kind#TWO_INSERTIONS} in {@link Part#ORDER} the one after which both are
 *     to stand. Null for the title, for the start of the text, and for the text as a whole
 * @param of the amendment in whose text the base words stand, where amendments of an amendment clash; null for the version
 * @param from where the words begin in that part of the base, in UTF-16 units; 0 in {@link Part#ORDER}
 * @param base the words of the base, exactly; empty where something is to be inserted
 * @param sides what stands against each other, at least two, ordered by their amendments
 */
public record Conflict(Kind kind, Part part, String clause, String of, int from, String base, List<Side> sides) {

    /** Why it cannot be decided by a rule. */
    public enum Kind {
        /** The same words are changed in different ways. */
        OVERLAP,
        /** Different words, or clauses, are to stand at the same point. */
        TWO_INSERTIONS,
        /** What one side deletes, another changes or moves. */
        CHANGED_AND_DELETED,
        /** A clause is to stand after one that another side deletes. */
        AFTER_DELETED,
        /** A clause is to stand after one that another side moves away. */
        AFTER_MOVED,
        /** A clause, or lines of one, are moved to different places, or two past one another the other way. */
        TWO_PLACES,
        /** Together they would be no text in its form: a list item, cell, link or emphasis half-open, too long, or empty. */
        BROKEN
    }

    /** Where in the text: its title, a clause's heading or body, or which clauses there are and in which order. */
    public enum Part {
        TITLE, HEADING, BODY, ORDER
    }

    /**
     * What one side would have.
     *
     * @param amendments those that want the same, at least one
     * @param words what it has in place of the base words, exactly; empty if it deletes them. In {@link Part#ORDER} the
     *     words of the clauses it changes or inserts
     * @param changes in {@link Part#ORDER} the changes that clash; else empty
     */
    public record Side(SortedSet<String> amendments, String words, List<Change> changes) {
        public Side {
            amendments = Collections.unmodifiableSortedSet(new TreeSet<>(amendments));
            changes = List.copyOf(changes);
        }
    }

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** Every amendment that is in it. */
    public SortedSet<String> amendments() {
        SortedSet<String> all = new TreeSet<>();
        sides.forEach(side -> all.addAll(side.amendments()));
        return all;
    }

    /** The same, each side's amendments told by what was one amendment to the merge. */
    Conflict named(Function<String, SortedSet<String>> names) {
        List<Side> named = sides.stream().map(side -> {
            SortedSet<String> amendments = new TreeSet<>();
            side.amendments().forEach(label -> amendments.addAll(names.apply(label)));
            return new Side(amendments, side.words(), side.changes());
        }).toList();
        return new Conflict(kind, part, clause, of, from, base, named);
    }

    Conflict within(String amendment) {
        return new Conflict(kind, part, clause, of == null ? amendment : of, from, base, sides);
    }
}
