package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Agreed edits of several texts, made at once, with the source of each unit.
 *
 * @param base the units of the base
 * @param texts the texts that were made of it, as their authors have them
 * @param edits for each of the texts, what it edits, in order
 * @param units what comes out
 * @param sources for each unit of it, where it comes from
 */
record Woven(List<String> base, List<String> texts, List<List<Edit>> edits, List<String> units, List<Source> sources) {

    /**
     * @param text the number of the text that brought it, −1 for the base
     * @param unit its place there
     * @param insteadOf where in the base the words begin that it replaces; −1 if it replaces none
     */
    record Source(int text, int unit, int insteadOf) {
    }

    static Woven of(List<String> base, List<String> texts, List<List<Edit>> edits, List<Phrase> agreed) {
        List<String> units = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        int at = 0;
        for (Edit edit : inOrder(base, agreed)) {
            for (; at < edit.from(); at++) {
                units.add(base.get(at));
                sources.add(new Source(-1, at, -1));
            }
            at = Math.max(at, edit.to());
            int text = author(edit, agreed);
            int place = placeIn(edits.get(text), edit);
            for (int i = 0; i < edit.words().size(); i++) {
                units.add(edit.words().get(i));
                sources.add(new Source(text, place + i, edit.isInsertion() ? -1 : edit.from()));
            }
        }
        for (; at < base.size(); at++) {
            units.add(base.get(at));
            sources.add(new Source(-1, at, -1));
        }
        return new Woven(base, texts, edits, units, sources);
    }

    /** Each once. Whole lines that are put in come before what is put into, or takes the place of, the line behind them. */
    private static SortedSet<Edit> inOrder(List<String> base, List<Phrase> agreed) {
        SortedSet<Edit> edits = new TreeSet<>(Comparator.comparingInt(Edit::from)
                .thenComparing(edit -> !(edit.isInsertion() && Phrase.isWholeLines(edit, base)))
                .thenComparingInt(Edit::to).thenComparing(edit -> edit.words().toString()));
        agreed.forEach(phrase -> edits.addAll(phrase.edits()));
        return edits;
    }

    private static int author(Edit edit, List<Phrase> agreed) {
        return agreed.stream().filter(phrase -> phrase.edits().contains(edit)).findFirst().orElseThrow()
                .texts().iterator().next();
    }

    /** Where the words of an edit begin in its text. */
    static int placeIn(List<Edit> edits, Edit wanted) {
        int shift = 0;
        for (Edit edit : edits) {
            if (edit.equals(wanted)) {
                return edit.from() + shift;
            }
            shift += edit.words().size() - (edit.to() - edit.from());
        }
        throw new IllegalStateException("an edit is one of its text's");
    }

    /** Where each unit of the base is in a text; −1 if it is not. */
    int[] keptIn(int text) {
        return keptIn(base.size(), edits.get(text));
    }

    static int[] keptIn(int units, List<Edit> edits) {
        int[] kept = new int[units];
        int at = 0;
        int shift = 0;
        for (Edit edit : edits) {
            for (; at < edit.from(); at++) {
                kept[at] = at + shift;
            }
            for (; at < edit.to(); at++) {
                kept[at] = -1;
            }
            shift += edit.words().size() - (edit.to() - edit.from());
        }
        for (; at < units; at++) {
            kept[at] = at + shift;
        }
        return kept;
    }

    /** The units of one of the texts. */
    List<String> unitsOf(int text) {
        List<String> all = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits.get(text)) {
            all.addAll(base.subList(at, edit.from()));
            all.addAll(edit.words());
            at = edit.to();
        }
        all.addAll(base.subList(at, base.size()));
        return all;
    }

    /** Whether, where words of different origin meet, they are not read as one. */
    boolean keepsWordsApart(String language) {
        Set<Integer> ends = new HashSet<>();
        int end = 0;
        for (String unit : Units.of(text(), language)) {
            end += unit.length();
            ends.add(end);
        }
        end = 0;
        for (int i = 1; i < units.size(); i++) {
            end += units.get(i - 1).length();
            boolean seam = sources.get(i).text() != sources.get(i - 1).text() || sources.get(i).unit() != sources.get(i - 1).unit() + 1;
            boolean blanks = Units.isBlank(units.get(i)) && Units.isBlank(units.get(i - 1));
            if (seam && !blanks && !ends.contains(end)) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return Units.joined(units);
    }
}
