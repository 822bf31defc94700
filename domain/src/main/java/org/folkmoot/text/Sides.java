package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells what does not fit together, in the exact words of each side.
 *
 * @param base as its authors have it, where it is merged without the numbers of its items; likewise the texts
 * @param edits for each text, what it edits
 * @param amendments for each text, who wants it
 */
record Sides(Conflict.Part part, String clause, String base, String language, List<List<Edit>> edits, List<String> texts,
        List<SortedSet<String>> amendments) {

    Conflict conflict(List<Phrase> group, Shifts shifts) {
        int from = group.stream().mapToInt(Phrase::from).min().orElseThrow();
        int to = group.stream().mapToInt(Phrase::to).max().orElseThrow();
        List<String> units = Units.of(base, language);
        SortedMap<String, SortedSet<String>> sides = new TreeMap<>();
        SortedSet<Integer> concerned = new TreeSet<>();
        group.forEach(phrase -> concerned.addAll(phrase.texts()));
        for (int text : concerned) {
            List<Edit> within = group.stream().filter(phrase -> phrase.texts().contains(text))
                    .flatMap(phrase -> phrase.edits().stream()).sorted(Comparator.comparingInt(Edit::from)).toList();
            String words = words(units, from, to, within, text);
            sides.computeIfAbsent(words, one -> new TreeSet<>()).addAll(amendments.get(text));
        }
        int start = Math.min(base.length(), String.join("", units.subList(0, from)).length());
        int end = Math.min(base.length(), start + String.join("", units.subList(from, to)).length());
        return new Conflict(kind(group, shifts), part, clause, null, start, base.substring(start, end), sided(sides));
    }

    private static Conflict.Kind kind(List<Phrase> group, Shifts shifts) {
        if (group.stream().allMatch(phrase -> phrase.edits().stream().allMatch(Edit::isInsertion))) {
            return Conflict.Kind.TWO_INSERTIONS;
        } else if (shifts.areAll(group)) {
            return Conflict.Kind.TWO_PLACES;
        }
        boolean oneDeletes = group.stream().anyMatch(phrase -> phrase.isDeletion() && !shifts.isMovedByAll(phrase))
                && !group.stream().allMatch(Phrase::isDeletion);
        return oneDeletes ? Conflict.Kind.CHANGED_AND_DELETED : Conflict.Kind.OVERLAP;
    }

    /** The words of a stretch as one text has them, with no others of its edits than these. */
    private String words(List<String> units, int from, int to, List<Edit> within, int text) {
        List<String> own = Units.of(texts.get(text), language);
        List<String> words = new ArrayList<>();
        int at = from;
        for (Edit edit : within) {
            keep(units, at, edit.from(), own, text, words);
            int place = Woven.placeIn(edits.get(text), edit);
            words.addAll(own.subList(place, place + edit.words().size()));
            at = edit.to();
        }
        keep(units, at, to, own, text, words);
        String told = String.join("", words);
        return to == units.size() && told.endsWith(Units.LINE_END) ? told.substring(0, told.length() - 1) : told;
    }

    private void keep(List<String> units, int from, int to, List<String> own, int text, List<String> words) {
        int[] kept = Woven.keptIn(units.size(), edits.get(text));
        for (int at = from; at < to; at++) {
            words.add(kept[at] < 0 ? units.get(at) : own.get(kept[at]));
        }
    }

    private static List<Conflict.Side> sided(SortedMap<String, SortedSet<String>> sides) {
        return sides.entrySet().stream().map(side -> new Conflict.Side(side.getValue(), side.getKey(), List.of()))
                .sorted(Comparator.comparing(side -> side.amendments().first())).toList();
    }

    /** Of all texts: together they would be no text in its form. */
    Conflict broken() {
        SortedMap<String, SortedSet<String>> sides = new TreeMap<>();
        for (int text = 0; text < texts.size(); text++) {
            sides.put(texts.get(text), amendments.get(text));
        }
        return new Conflict(Conflict.Kind.BROKEN, part, clause, null, 0, base, sided(sides));
    }
}
