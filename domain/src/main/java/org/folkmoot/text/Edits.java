package org.folkmoot.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was edited between two texts, for merging: blocks are matched with blocks first, and words are compared only
 * within a block and the one that it became. So no edit runs from one list item or row into another without need, and a
 * paragraph written anew is one edit, not many that meet at a common word by chance.
 */
final class Edits {

    /** Beyond this many pairs of blocks, or of tokens, there is no comparing: what differs is one edit. */
    private static final int MAX_BLOCK_PAIRS = 40_000;
    private static final long MAX_PAIRS = 4_000_000;
    /** In parts of all words: less in common than this, and a block is another one. */
    private static final double KIN = 0.3;

    private final List<String> base;
    private final List<Edit> edits = new ArrayList<>();
    private int at;
    private int openFrom = -1;
    private final List<String> openWords = new ArrayList<>();

    private Edits(List<String> base) {
        this.base = base;
    }

    /** In order, never touching one another; each at the best of its places. */
    static List<Edit> between(List<String> base, List<String> next) {
        Edits found = new Edits(base);
        found.compareBlocks(Units.blocks(base), Units.blocks(next));
        found.close();
        return Places.settled(base, found.edits);
    }

    private void compareBlocks(List<List<String>> old, List<List<String>> next) {
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
        if (old.size() < 2 || next.size() < 2 || (long) old.size() * next.size() > MAX_PAIRS) {
            pair(old, next);
            return;
        }
        int oldFrom = 0;
        int nextFrom = 0;
        int oldAt = 0;
        int nextAt = 0;
        for (AbstractDelta<List<String>> delta : DiffUtils.diff(old, next, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            for (; oldAt < delta.getSource().getPosition(); oldAt++, nextAt++) {
                if (old.get(oldAt).stream().anyMatch(Units::isWord)) {
                    pair(old.subList(oldFrom, oldAt), next.subList(nextFrom, nextAt));
                    keep(old.get(oldAt).size());
                    oldFrom = oldAt + 1;
                    nextFrom = nextAt + 1;
                }
            }
            oldAt += delta.getSource().size();
            nextAt += delta.getTarget().size();
        }
        for (; oldAt < old.size(); oldAt++, nextAt++) {
            if (old.get(oldAt).stream().anyMatch(Units::isWord)) {
                pair(old.subList(oldFrom, oldAt), next.subList(nextFrom, nextAt));
                keep(old.get(oldAt).size());
                oldFrom = oldAt + 1;
                nextFrom = nextAt + 1;
            }
        }
        pair(old.subList(oldFrom, old.size()), next.subList(nextFrom, next.size()));
    }

    /** Which block became which: in order, so that they have the most in common. */
    private void pair(List<List<String>> old, List<List<String>> next) {
        if (old.isEmpty() || next.isEmpty() || (long) old.size() * next.size() > MAX_BLOCK_PAIRS) {
            replace(old, next);
            return;
        }
        double[][] best = new double[old.size() + 1][next.size() + 1];
        double[][] kinship = kinships(old, next);
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                double paired = kinship[i][j] < KIN ? -1 : kinship[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < next.size()) {
            if (kinship[i][j] >= KIN && best[i][j] == kinship[i][j] + best[i + 1][j + 1]) {
                compareTokens(old.get(i++), next.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                change(old.get(i++).size(), List.of());
            } else {
                change(0, next.get(j++));
            }
        }
        replace(old.subList(i, old.size()), next.subList(j, next.size()));
    }

    private static double[][] kinships(List<List<String>> old, List<List<String>> next) {
        List<Map<String, Integer>> oldWords = old.stream().map(Edits::counted).toList();
        List<Map<String, Integer>> nextWords = next.stream().map(Edits::counted).toList();
        double[][] kinship = new double[old.size()][next.size()];
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < next.size(); j++) {
                kinship[i][j] = kinship(oldWords.get(i), nextWords.get(j));
            }
        }
        return kinship;
    }

    private static Map<String, Integer> counted(List<String> block) {
        Map<String, Integer> counted = new HashMap<>();
        block.stream().filter(Units::isWord).forEach(word -> counted.merge(word, 1, Integer::sum));
        return counted;
    }

    private static double kinship(Map<String, Integer> old, Map<String, Integer> next) {
        int all = 0;
        int common = 0;
        for (Map.Entry<String, Integer> word : old.entrySet()) {
            all += word.getValue();
            common += Math.min(word.getValue(), next.getOrDefault(word.getKey(), 0));
        }
        all += next.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 1 : 2.0 * common / all;
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
        old.forEach(block -> change(block.size(), List.of()));
        next.forEach(block -> change(0, block));
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
