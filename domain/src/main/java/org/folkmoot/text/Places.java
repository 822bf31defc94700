package org.folkmoot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an edit that only adds, or only takes away, can be seen to be: with 'the old well' for 'the well', before or
 * after the blank. Best is whole lines, then whole sentences, then words with one of the blanks
 * beside them; of equally good places the last.
 */
final class Places {

    /** How far a place is looked for, in tokens. */
    private static final int REACH = 200;

    private Places() {
    }

    /** Each edit at the best of its places. */
    static List<Edit> settled(List<String> base, List<Edit> edits) {
        List<Edit> settled = new ArrayList<>(edits);
        for (int i = settled.size() - 1; i >= 0; i--) {
            settled.set(i, of(base, settled, i).get(0));
        }
        return List.copyOf(settled);
    }

    /** The equally good places of one of a text's edits, the last first; they keep apart from the edits beside it. */
    static List<Edit> of(List<String> base, List<Edit> edits, int index) {
        Edit edit = edits.get(index);
        if (!edit.canSlide()) {
            return List.of(edit);
        }
        int least = index == 0 ? 0 : edits.get(index - 1).to() + 1;
        int most = index == edits.size() - 1 ? base.size() : edits.get(index + 1).from() - 1;
        List<Edit> all = new ArrayList<>();
        Edit place = edit;
        for (int i = 0; i < REACH && place != null; i++) {
            all.add(0, place);
            place = later(base, place, most);
        }
        place = earlier(base, edit, least);
        for (int i = 0; i < REACH && place != null; i++) {
            all.add(place);
            place = earlier(base, place, least);
        }
        int best = all.stream().mapToInt(one -> merit(base, one)).max().orElseThrow();
        return all.stream().filter(one -> merit(base, one) == best).toList();
    }

    private static Edit later(List<String> base, Edit edit, int most) {
        if (edit.to() >= most) {
            return null;
        }
        String next = base.get(edit.to());
        if (edit.isDeletion()) {
            return base.get(edit.from()).equals(next) ? new Edit(edit.from() + 1, edit.to() + 1, List.of()) : null;
        }
        if (!edit.words().get(0).equals(next)) {
            return null;
        }
        List<String> words = new ArrayList<>(edit.words().subList(1, edit.words().size()));
        words.add(next);
        return new Edit(edit.from() + 1, edit.to() + 1, words);
    }

    private static Edit earlier(List<String> base, Edit edit, int least) {
        if (edit.from() <= least) {
            return null;
        }
        String before = base.get(edit.from() - 1);
        if (edit.isDeletion()) {
            return base.get(edit.to() - 1).equals(before) ? new Edit(edit.from() - 1, edit.to() - 1, List.of()) : null;
        }
        int last = edit.words().size() - 1;
        if (!edit.words().get(last).equals(before)) {
            return null;
        }
        List<String> words = new ArrayList<>();
        words.add(before);
        words.addAll(edit.words().subList(0, last));
        return new Edit(edit.from() - 1, edit.to() - 1, words);
    }

    private static int merit(List<String> base, Edit edit) {
        List<String> stretch = edit.isDeletion() ? base.subList(edit.from(), edit.to()) : edit.words();
        if (Units.isWholeLines(base, edit.from(), stretch)) {
            return 3;
        }
        boolean blankFirst = Units.isBlank(stretch.get(0));
        boolean blankLast = Units.isBlank(stretch.get(stretch.size() - 1));
        if (blankFirst == blankLast) {
            return 0;
        }
        return Units.isWholeSentences(base, edit.from(), stretch) ? 2 : 1;
    }
}
