package org.folkmoot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Edits of one text with nothing but blanks, or one mark, between them: words rewritten in one go. Nobody else's words
 * are put between them.
 */
final class Phrase implements Comparable<Phrase> {

    private final List<Edit> edits;
    private final List<Edit> places;
    /** The texts that have it, by number. */
    private final Set<Integer> texts = new TreeSet<>();

    private Phrase(List<Edit> edits, List<Edit> places) {
        this.edits = List.copyOf(edits);
        this.places = new ArrayList<>(places);
    }

    static List<Phrase> of(List<String> base, List<Edit> edits) {
        List<Phrase> phrases = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= edits.size(); i++) {
            if (i == edits.size() || !isThin(base.subList(edits.get(i - 1).to(), edits.get(i).from()))) {
                List<Edit> together = edits.subList(first, i);
                phrases.add(new Phrase(together, together.size() == 1 ? Places.of(base, edits, first) : together));
                first = i;
            }
        }
        return phrases;
    }

    /** Blanks within a line, with at most one mark among them that does not part the cells of a table. */
    private static boolean isThin(List<String> kept) {
        return kept.stream().filter(unit -> !Units.isBlank(unit)).count() <= 1 && kept.stream().noneMatch(
                unit -> unit.equals(Units.LINE_END) || unit.equals("|") || Units.isWord(unit));
    }

    /** The same phrase in another text: it may be only where it can be in each. */
    Phrase alsoIn(int text, Phrase there) {
        texts.add(text);
        places.retainAll(there.places);
        return this;
    }

    Phrase at(Edit place) {
        Phrase moved = new Phrase(List.of(place), places);
        moved.texts.addAll(texts);
        return moved;
    }

    List<Edit> edits() {
        return edits;
    }

    /** All its edits and what is kept between them. */
    Edit asOne(List<String> base) {
        List<String> words = new ArrayList<>();
        int at = from();
        for (Edit edit : edits) {
            words.addAll(base.subList(at, edit.from()));
            words.addAll(edit.words());
            at = edit.to();
        }
        return new Edit(from(), to(), words);
    }

    /** If it is a single edit that can slide, all its places, the best liked first. */
    List<Edit> places() {
        return edits.size() == 1 ? places : List.of();
    }

    Set<Integer> texts() {
        return texts;
    }

    int from() {
        return edits.get(0).from();
    }

    int to() {
        return edits.get(edits.size() - 1).to();
    }

    boolean isDeletion() {
        return edits.stream().allMatch(Edit::isDeletion);
    }

    /** Whether they have tokens of the base in common, or one would stand inside the other. */
    boolean overlaps(Phrase other) {
        return from() < other.to() && other.from() < to();
    }

    /** Whether each may stand beside, or within, the other. */
    boolean agreesWith(Phrase other, List<String> base) {
        if (texts.stream().anyMatch(other.texts::contains)) {
            return true;
        }
        return fits(this, other, base) && fits(other, this, base);
    }

    /** Each edit of the one that is at the other has its equal there, or keeps out of it. */
    private static boolean fits(Phrase one, Phrase other, List<String> base) {
        for (Edit edit : one.edits) {
            boolean inside = edit.from() < other.to() && other.from() < edit.to();
            boolean touches = edit.from() == other.to() || edit.to() == other.from();
            boolean clashes = inside || touches && !mayTouch(edit, other, base);
            if (clashes && !other.edits.contains(edit)) {
                return false;
            }
        }
        return !one.isInsertion() || !other.isInsertion() || one.edits.equals(other.edits) || mayFollow(one, other, base);
    }

    private boolean isInsertion() {
        return edits.size() == 1 && edits.get(0).isInsertion();
    }

    /** Neighbours are no obstacle to one another, but what is inserted beside words that go has lost what it belongs to. */
    private static boolean mayTouch(Edit edit, Phrase other, List<String> base) {
        Edit beside = edit.from() == other.to() ? other.edits.get(other.edits.size() - 1) : other.edits.get(0);
        if (edit.isInsertion() && beside.isInsertion()) {
            return isWholeLines(edit, base) != isWholeLines(beside, base);
        }
        if (edit.isInsertion() && beside.isDeletion()) {
            return mayStandBeside(edit, beside, base);
        }
        return !(edit.isDeletion() && beside.isInsertion()) || mayStandBeside(beside, edit, base);
    }

    /** Before what goes there may be whole lines; behind whole lines that go, anything. */
    private static boolean mayStandBeside(Edit inserted, Edit gone, List<String> base) {
        return isWholeLines(inserted.from() == gone.from() ? inserted : gone, base);
    }

    /** Whether both insertions have a place of their own: not, if a word is put in, between the same two words. */
    private static boolean mayFollow(Phrase one, Phrase other, List<String> base) {
        List<String> between = base.subList(Math.min(one.from(), other.from()), Math.max(one.from(), other.from()));
        boolean samePoint = between.stream().allMatch(unit -> Units.isBlank(unit) && !unit.equals(Units.LINE_END));
        boolean words = one.edits.get(0).words().stream().anyMatch(Units::isWord)
                || other.edits.get(0).words().stream().anyMatch(Units::isWord);
        return between.isEmpty() || !samePoint || !words;
    }

    static boolean isWholeLines(Edit edit, List<String> base) {
        return Units.isWholeLines(base, edit.from(),
                edit.isInsertion() ? edit.words() : base.subList(edit.from(), edit.to()));
    }

    @Override
    public int compareTo(Phrase other) {
        int order = Integer.compare(from(), other.from());
        order = order != 0 ? order : Integer.compare(to(), other.to());
        return order != 0 ? order : edits.toString().compareTo(other.edits.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && edits.equals(phrase.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }
}
