package org.folkmoot.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was edited between two texts, for merging: blocks are matched with blocks first, and words are compared only
 * within a block and the one that it became. So no edit runs from one list item or row into another without need.
 */
final class Edits {

    /** Beyond this many pairs of blocks, or of tokens, there is no comparing: what differs is one edit. */
    private static final int MAX_BLOCK_PAIRS = 40_000;
    private static final long MAX_PAIRS = 4_000_000;

    private final List<String> base;
    private final List<Edit> edits = new ArrayList<>();
    /** Blocks that are in both as often: where they do not stand at one place, they moved, and became no other. */
    private final Set<List<String>> same = new HashSet<>();
    private int at;
    private int openFrom = -1;
    private final List<String> openWords = new ArrayList<>();

    private Edits(List<String> base) {
        this.base = base;
    }

    /** In order, each at the best of its places. */
    static List<Edit> between(List<String> base, List<String> next) {
        Edits found = new Edits(base);
        found.compareBlocks(Units.blocks(base), Units.blocks(next));
        found.close();
        return apart(base, Places.settled(base, found.edits));
    }

    /** Several items, rows or paragraphs that go are so many edits: somebody else may take away one of them as well. */
    private static List<Edit> apart(List<String> base, List<Edit> edits) {
        if (edits.stream().noneMatch(edit -> edit.isDeletion() && edit.to() - edit.from() > 2)) {
            return edits;
        }
        Set<Integer> starts = new HashSet<>();
        int start = 0;
        for (List<String> block : Units.blocks(base)) {
            starts.add(start);
            start += block.size();
        }
        List<Edit> apart = new ArrayList<>();
        for (Edit edit : edits) {
            int from = edit.from();
            boolean lines = edit.isDeletion() && Units.isWholeLines(base, from, base.subList(from, edit.to()));
            for (int at = from + 1; lines && at < edit.to(); at++) {
                if (starts.contains(at)) {
                    apart.add(new Edit(from, at, List.of()));
                    from = at;
                }
            }
            apart.add(new Edit(from, edit.to(), edit.words()));
        }
        return List.copyOf(apart);
    }

    private void compareBlocks(List<List<String>> old, List<List<String>> next) {
        Map<List<String>, Integer> more = new HashMap<>();
        old.forEach(block -> more.merge(block, 1, Integer::sum));
        next.forEach(block -> more.merge(block, -1, Integer::sum));
        old.stream().filter(block -> more.get(block) == 0 && block.stream().anyMatch(Units::isWord)).forEach(same::add);
        int start = 0;
        int shorter = Math.min(old.size(), next.size());
        while (start < shorter && old.get(start).equals(next.get(start))) {
            keep(old.get(start++).size());
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
            end++;
        }
        anchor(old.subList(start, old.size() - end), next.subList(start, next.size() - end));
        old.subList(old.size() - end, old.size()).forEach(block -> keep(block.size()));
    }

    /** Equal blocks that say something hold both texts together; what lies between them is compared. */
    private void anchor(List<List<String>> old, List<List<String>> next) {
        int oldFrom = 0;
        int nextFrom = 0;
        for (int[] same : equalBlocks(old, next)) {
            if (old.get(same[0]).stream().anyMatch(Units::isWord)) {
                pair(old.subList(oldFrom, same[0]), next.subList(nextFrom, same[1]));
                keep(old.get(same[0]).size());
                oldFrom = same[0] + 1;
                nextFrom = same[1] + 1;
            }
        }
        pair(old.subList(oldFrom, old.size()), next.subList(nextFrom, next.size()));
    }

    /** The places of blocks that are in both, in order. */
    private static List<int[]> equalBlocks(List<List<String>> old, List<List<String>> next) {
        List<int[]> equal = new ArrayList<>();
        if (old.isEmpty() || next.isEmpty() || (long) old.size() * next.size() > MAX_PAIRS) {
            return equal;
        }
        int oldAt = 0;
        int nextAt = 0;
        for (AbstractDelta<List<String>> delta : DiffUtils.diff(old, next, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            while (oldAt < delta.getSource().getPosition()) {
                equal.add(new int[] {oldAt++, nextAt++});
            }
            oldAt += delta.getSource().size();
            nextAt += delta.getTarget().size();
        }
        while (oldAt < old.size()) {
            equal.add(new int[] {oldAt++, nextAt++});
        }
        return equal;
    }

    /** Which block became which is told by their words; each is compared with what it became. */
    private void pair(List<List<String>> old, List<List<String>> next) {
        boolean isOneEach = old.size() == 1 && next.size() == 1;
        if (old.isEmpty() || next.isEmpty() || (long) old.size() * next.size() > MAX_BLOCK_PAIRS
                || isOneEach && (same.contains(old.get(0)) || same.contains(next.get(0)))) {
            replace(old, next);
            return;
        }
        if (isOneEach) {
            compareSentences(old.get(0), next.get(0));
            return;
        }
        Kinship kinship = new Kinship(old, next, same);
        if (kinship.isSplitOrJoined()) {
            compareSentences(joined(old), joined(next));
            return;
        }
        int at = 0;
        for (int i = 0; i < old.size(); i++) {
            int became = kinship.became(i);
            if (became < 0) {
                replace(old.subList(i, i + 1), List.of());
            } else {
                replace(List.of(), next.subList(at, became));
                compareSentences(old.get(i), next.get(became));
                at = became + 1;
            }
        }
        replace(List.of(), next.subList(at, next.size()));
    }

    private static List<String> joined(List<List<String>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** Equal sentences hold both together as well: otherwise one that changes places with another would seem to turn into it. */
    private void compareSentences(List<String> old, List<String> next) {
        List<int[]> oldSentences = Units.sentences(old);
        List<int[]> nextSentences = Units.sentences(next);
        int oldFrom = 0;
        int nextFrom = 0;
        for (int[] same : equalBlocks(stretches(old, oldSentences), stretches(next, nextSentences))) {
            int[] sentence = oldSentences.get(same[0]);
            int[] there = nextSentences.get(same[1]);
            compareTokens(old.subList(oldFrom, sentence[0]), next.subList(nextFrom, there[0]));
            keep(sentence[1] - sentence[0]);
            oldFrom = sentence[1];
            nextFrom = there[1];
        }
        compareTokens(old.subList(oldFrom, old.size()), next.subList(nextFrom, next.size()));
    }

    private static List<List<String>> stretches(List<String> units, List<int[]> places) {
        return places.stream().map(place -> units.subList(place[0], place[1])).toList();
    }

    private void compareTokens(List<String> old, List<String> next) {
        int start = 0;
        int shorter = Math.min(old.size(), next.size());
        while (start < shorter && old.get(start).equals(next.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
            end++;
        }
        keep(start);
        List<String> oldMiddle = old.subList(start, old.size() - end);
        List<String> nextMiddle = next.subList(start, next.size() - end);
        if (oldMiddle.isEmpty() || nextMiddle.isEmpty() || (long) oldMiddle.size() * nextMiddle.size() > MAX_PAIRS) {
            change(oldMiddle.size(), nextMiddle);
        } else {
            int from = 0;
            for (AbstractDelta<String> delta
                    : DiffUtils.diff(oldMiddle, nextMiddle, new MyersDiffWithLinearSpace<>()).getDeltas()) {
                keep(delta.getSource().getPosition() - from);
                change(delta.getSource().size(), delta.getTarget().getLines());
                from = delta.getSource().getPosition() + delta.getSource().size();
            }
            keep(oldMiddle.size() - from);
        }
        keep(end);
    }

    private void replace(List<List<String>> old, List<List<String>> next) {
        for (List<String> block : old) {
            closeAround(List.of(block));
            change(block.size(), List.of());
            closeAround(List.of(block));
        }
        closeAround(next);
        next.forEach(block -> change(0, block));
        closeAround(next);
    }

    /** What moves goes, or comes, by itself. */
    private void closeAround(List<List<String>> blocks) {
        if (blocks.stream().anyMatch(same::contains)) {
            close();
        }
    }

    private void keep(int tokens) {
        if (tokens > 0) {
            close();
            at += tokens;
        }
    }

    private void change(int gone, List<String> words) {
        if (gone > 0 || !words.isEmpty()) {
            openFrom = openFrom < 0 ? at : openFrom;
            openWords.addAll(words);
            at += gone;
        }
    }

    /** What ends what was begun as one edit, without the tokens that it begins and ends with on both sides. */
    private void close() {
        if (openFrom < 0) {
            return;
        }
        int from = openFrom;
        int to = at;
        int start = 0;
        int end = openWords.size();
        while (from < to && start < end && base.get(from).equals(openWords.get(start))) {
            from++;
            start++;
        }
        while (from < to && start < end && base.get(to - 1).equals(openWords.get(end - 1))) {
            to--;
            end--;
        }
        if (from < to || start < end) {
            edits.add(new Edit(from, to, openWords.subList(start, end)));
        }
        openFrom = -1;
        openWords.clear();
    }
}
