package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which amendments the words of a text came from (R19), told by going through its versions in order. Words that stay keep their
 * origin; new ones came from the amendments that ask for them at that place.
 *
 * <pre>
 * WordOrigins.beginning("en", "Leaks are closed within ten days.", Set.of())
 *         .then("Leaks are closed within three days.", Map.of("am-1", "Leaks are closed within three days."), Set.of("am-1"))
 *         .words();
 * </pre>
 */
public final class WordOrigins {

    /**
     * Words that came in one go.
     *
     * @param text       with the blanks and marks among them
     * @param amendments where they came from; none: the text had them first, or its home wrote them itself
     */
    public record Words(String text, SortedSet<String> amendments) {
    }

    /** A blank, and the word behind it. */
    private static final int REACH = 2;

    private final String language;
    private final List<String> units;
    private final List<SortedSet<String>> origins;

    private WordOrigins(String language, List<String> units, List<SortedSet<String>> origins) {
        this.language = language;
        this.units = units;
        this.origins = origins;
    }

    /** @param by the amendments that put the text there; none: it was there first */
    public static WordOrigins beginning(String language, String text, Set<String> by) {
        List<String> units = Units.of(text, language);
        return new WordOrigins(language, units, Collections.nCopies(units.size(), new TreeSet<>(by)));
    }

    /**
     * The next version of the text.
     *
     * @param asked by amendment, what that one alone would have made of the version before, as far as it is known
     * @param by    all amendments that shaped this version of the text; words that none of them is known to ask for came from
     *              all of these together
     */
    public WordOrigins then(String next, Map<String, String> asked, Set<String> by) {
        List<String> nextUnits = Units.of(next, language);
        Map<String, List<Edit>> wanted = new TreeMap<>();
        asked.forEach((amendment, text) -> wanted.put(amendment, Edits.between(units, Units.of(text, language))));
        List<SortedSet<String>> nextOrigins = new ArrayList<>();
        int at = 0;
        for (Edit edit : Edits.between(units, nextUnits)) {
            nextOrigins.addAll(origins.subList(at, edit.from()));
            for (int word = 0; word < edit.words().size(); word++) {
                nextOrigins.add(origin(edit, word, wanted, by));
            }
            at = edit.to();
        }
        nextOrigins.addAll(origins.subList(at, origins.size()));
        return new WordOrigins(language, nextUnits, nextOrigins);
    }

    /** Those who ask for that word as a part of this edit, or for an edit that is a part of it; else for that word; else all. */
    private static SortedSet<String> origin(Edit edit, int word, Map<String, List<Edit>> wanted, Collection<String> by) {
        SortedSet<String> same = new TreeSet<>();
        SortedSet<String> like = new TreeSet<>();
        wanted.forEach((amendment, edits) -> edits.stream().filter(each -> meet(each, edit)).forEach(each -> {
            int at = Collections.indexOfSubList(edit.words(), each.words());
            boolean within = at >= 0 && word >= at && word < at + each.words().size();
            if (within || Collections.indexOfSubList(each.words(), edit.words()) >= 0) {
                same.add(amendment);
            }
            if (each.words().contains(edit.words().get(word))) {
                like.add(amendment);
            }
        }));
        return !same.isEmpty() ? same : !like.isEmpty() ? like : new TreeSet<>(by);
    }

    /** Of two comparisons one may put in before a blank what the other puts in the place of the word behind it. */
    private static boolean meet(Edit one, Edit other) {
        return one.from() <= other.to() + REACH && one.to() + REACH >= other.from();
    }

    /** The text, taken apart where origins change; joined, they are the text. Blanks between words of one origin go with them. */
    public List<Words> words() {
        List<Words> words = new ArrayList<>();
        int from = 0;
        // The last unit is the end of the last line, which is not written.
        int end = units.size() - 1;
        for (int at = 1; at <= end; at++) {
            if (at == end || !seen(at, end).equals(seen(from, end))) {
                words.add(new Words(String.join("", units.subList(from, at)), seen(from, end)));
                from = at;
            }
        }
        return words;
    }

    private SortedSet<String> seen(int at, int end) {
        boolean between = at > 0 && at + 1 < end && Units.isBlank(units.get(at)) && origins.get(at - 1).equals(origins.get(at + 1));
        return origins.get(between ? at - 1 : at);
    }
}
