package org.folkmoot.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which block of one text became which of another: in order, and so that they have the most words in common. */
final class Kinship {

    /** With less than this share of their words in common, a block among several is another one. */
    private static final double LEAST = 0.3;
    /** Blocks were split or joined if all of them together have so many times more in common than each with its own. */
    private static final double SPLIT = 1.25;

    private final List<List<String>> old;
    private final List<List<String>> next;
    private final int[][] common;
    private final int[] became;

    Kinship(List<List<String>> old, List<List<String>> next) {
        this.old = old;
        this.next = next;
        List<Map<String, Integer>> nextWords = next.stream().map(Kinship::counted).toList();
        this.common = new int[old.size()][next.size()];
        this.became = new int[old.size()];
        double[][] share = new double[old.size()][next.size()];
        for (int i = 0; i < old.size(); i++) {
            Map<String, Integer> oldWords = counted(old.get(i));
            for (int j = 0; j < next.size(); j++) {
                common[i][j] = common(oldWords, nextWords.get(j));
                int all = total(oldWords) + total(nextWords.get(j));
                share[i][j] = all == 0 ? 1 : 2.0 * common[i][j] / all;
            }
        }
        match(share);
    }

    private void match(double[][] share) {
        double[][] best = new double[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                double paired = share[i][j] < LEAST ? -1 : share[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        Arrays.fill(became, -1);
        int j = 0;
        for (int i = 0; i < old.size() && j < next.size();) {
            if (share[i][j] >= LEAST && best[i][j] == share[i][j] + best[i + 1][j + 1]) {
                became[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The place in the new text of what a block became; −1 if it is gone. */
    int became(int block) {
        return became[block];
    }

    /** Whether words went from block to block, so that it takes all of them to see what became of each. */
    boolean isSplitOrJoined() {
        int each = 0;
        for (int i = 0; i < became.length; i++) {
            each += became[i] < 0 ? 0 : common[i][became[i]];
        }
        int all = common(counted(old.stream().flatMap(List::stream).toList()), counted(next.stream().flatMap(List::stream).toList()));
        return old.size() != next.size() && all > SPLIT * each;
    }

    private static Map<String, Integer> counted(List<String> block) {
        Map<String, Integer> counted = new HashMap<>();
        block.stream().filter(Units::isWord).forEach(word -> counted.merge(word, 1, Integer::sum));
        return counted;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int common(Map<String, Integer> old, Map<String, Integer> next) {
        return old.entrySet().stream().mapToInt(word -> Math.min(word.getValue(), next.getOrDefault(word.getKey(), 0))).sum();
    }
}
