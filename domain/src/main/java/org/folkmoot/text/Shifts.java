package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lines and sentences that a text takes away at one place and puts in at another, perhaps reworded: they are moved. Going
 * and coming are one thing, which others take or leave as a whole.
 */
final class Shifts {

    /**
     * @param text who moves it, by number
     * @param gone where it goes away, and the phrase that this is part of; likewise where it is put
     */
    private record Shift(int text, Edit gone, Phrase goneIn, Edit put, Phrase putIn) {

        boolean isBy(int other, Edit itsGone, Edit itsPut) {
            return text == other && gone.equals(itsGone) && put.equals(itsPut);
        }
    }

    private record Part(Edit edit, Phrase phrase) {
    }

    private final List<String> base;
    private final List<Phrase> phrases;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Set<Phrase>> clashes = new ArrayList<>();

    private Shifts(List<String> base, List<Phrase> phrases) {
        this.base = base;
        this.phrases = phrases;
    }

    static Shifts among(List<Phrase> phrases, List<String> base) {
        Shifts found = new Shifts(base, phrases);
        List<Part> gone = found.parts(edit -> edit.isDeletion() && found.isWhole(edit));
        List<Part> put = gone.isEmpty() ? List.of() : found.comings();
        gone.forEach(from -> put.forEach(to -> found.look(from, to)));
        found.shifts.forEach(found::lookAround);
        return found;
    }

    private List<Part> parts(Predicate<Edit> wanted) {
        return phrases.stream().flatMap(phrase -> phrase.edits().stream().filter(wanted)
                .map(edit -> new Part(edit, phrase))).toList();
    }

    /** What brings words, also several edits with blanks between them as one. */
    private List<Part> comings() {
        List<Part> comings = new ArrayList<>(parts(edit -> edit.words().stream().anyMatch(Units::isWord)));
        phrases.stream().filter(phrase -> phrase.edits().size() > 1 && !phrase.isDeletion())
                .forEach(phrase -> comings.add(new Part(phrase.asOne(base), phrase)));
        return comings;
    }

    private boolean isWhole(Edit gone) {
        List<String> words = base.subList(gone.from(), gone.to());
        return words.stream().anyMatch(Units::isWord) && (Units.isWholeLines(base, gone.from(), words)
                || Units.isWholeSentences(base, gone.from(), words));
    }

    private void look(Part from, Part to) {
        List<Integer> both = from.phrase().texts().stream().filter(to.phrase().texts()::contains).toList();
        if (!both.isEmpty() && brings(to.edit(), from.edit())) {
            both.forEach(text -> shifts.add(new Shift(text, from.edit(), from.phrase(), to.edit(), to.phrase())));
        }
    }

    /** It comes word for word (the blanks around it stay, when a sentence goes from the middle to the end), or reworded. */
    private boolean brings(Edit put, Edit gone) {
        int from = gone.from();
        int to = gone.to();
        while (Units.isBlank(base.get(from))) {
            from++;
        }
        while (Units.isBlank(base.get(to - 1))) {
            to--;
        }
        List<String> words = base.subList(from, to);
        return Collections.indexOfSubList(put.words(), words) >= 0
                || Units.blocks(put.words()).stream().anyMatch(block -> Kinship.areAkin(words, block))
                || Units.sentences(put.words()).stream().anyMatch(place ->
                        Kinship.areAkin(words, put.words().subList(place[0], place[1])));
    }

    /** What others do that leaves open where it is to be. */
    private void lookAround(Shift shift) {
        for (Phrase phrase : phrases) {
            boolean isConcerned = phrase.edits().stream().anyMatch(edit -> edit.equals(shift.gone())
                    || edit.isInsertion() && edit.from() == shift.gone().to());
            if (isConcerned && phrase.texts().stream().anyMatch(text -> !isMoved(text, shift))) {
                clashes.add(new HashSet<>(List.of(phrase, shift.goneIn(), shift.putIn())));
            }
        }
        shifts.stream().filter(other -> areCrossing(shift, other)).forEach(other -> clashes.add(
                new HashSet<>(List.of(shift.goneIn(), shift.putIn(), other.goneIn(), other.putIn()))));
    }

    private boolean isMoved(int text, Shift as) {
        return shifts.stream().anyMatch(shift -> shift.isBy(text, as.gone(), as.put()));
    }

    /** Who moves something before another wants it before that, also where somebody else moves that as well. */
    private static boolean areCrossing(Shift first, Shift second) {
        boolean turned = first.put().from() > second.gone().from() || second.put().from() <= first.gone().from();
        return first.text() != second.text() && first.gone().from() < second.gone().from()
                && turned && first.put().from() < second.put().from();
    }

    /** What stands or falls together. */
    List<Set<Phrase>> together() {
        List<Set<Phrase>> together = new ArrayList<>(clashes);
        shifts.forEach(shift -> together.add(new HashSet<>(List.of(shift.goneIn(), shift.putIn()))));
        return together;
    }

    /** Whether there is nothing among these of which it is open where it is to be. */
    boolean agree(List<Phrase> group) {
        return clashes.stream().noneMatch(group::containsAll);
    }

    /** Whether all that these do is to move something. */
    boolean areAll(List<Phrase> group) {
        return group.stream().allMatch(phrase -> isAll(phrase, true));
    }

    /** Whether words that are gone are still there at another place, for all who took them away. */
    boolean isMovedByAll(Phrase gone) {
        return isAll(gone, false);
    }

    private boolean isAll(Phrase phrase, boolean comingToo) {
        List<Edit> saying = phrase.edits().stream().filter(this::says).toList();
        return !saying.isEmpty() && saying.stream().allMatch(edit ->
                phrase.texts().stream().allMatch(text -> isShift(text, edit, comingToo)));
    }

    private boolean says(Edit edit) {
        return edit.words().stream().anyMatch(Units::isWord)
                || base.subList(edit.from(), edit.to()).stream().anyMatch(Units::isWord);
    }

    private boolean isShift(int text, Edit edit, boolean comingToo) {
        return shifts.stream().anyMatch(shift -> shift.text() == text
                && (shift.gone().equals(edit) || comingToo && shift.put().equals(edit)));
    }
}
