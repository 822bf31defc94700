package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which block of one text became which of another: in order, and so that they have the most words in common. */
final class Kinship {

    /** With less than this share of their words in common, a block among several is another one. */
    private static final double LEAST = 0.1;

    private final List<List<String>> old;
    private final List<List<String>> next;
    private final Set<List<String>> moved;
    private final int[] became;

    /** @param moved blocks that stay what they are, at another place */
    Kinship(List<List<String>> old, List<List<String>> next, Set<List<String>> moved) {
        this.old = old;
        this.next = next;
        this.moved = moved;
        List<Map<String, Integer>> nextWords = next.stream().map(Kinship::counted).toList();
        this.became = new int[old.size()];
        double[][] share = new double[old.size()][next.size()];
        for (int i = 0; i < old.size(); i++) {
            Map<String, Integer> oldWords = counted(old.get(i));
            for (int j = 0; j < next.size(); j++) {
                int all = total(oldWords) + total(nextWords.get(j));
                share[i][j] = isMoved(i, j) ? 0 : all == 0 ? 1 : 2.0 * common(oldWords, nextWords.get(j)) / all;
            }
        }
        match(share);
    }

    private boolean isMoved(int block, int there) {
        return moved.contains(old.get(block)) || moved.contains(next.get(there));
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
        pairByPlace();
    }

    /**
     * Between two that are known, as many that are gone as are new, and nothing in common: each was written anew, but for
     * what only moved.
     */
    private void pairByPlace() {
        int from = 0;
        int fromNext = 0;
        for (int i = 0; i <= became.length; i++) {
            if (i == became.length || became[i] >= 0) {
                int until = i == became.length ? next.size() : became[i];
                if (i - from == until - fromNext) {
                    for (int gone = from; gone < i; gone++) {
                        int born = fromNext + gone - from;
                        became[gone] = isMoved(gone, born) ? -1 : born;
                    }
                }
                from = i + 1;
                fromNext = until + 1;
            }
        }
    }

    /** The place in the new text of what a block became; −1 if it is gone. */
    int became(int block) {
        return became[block];
    }

    /**
     * Whether blocks were split or joined: most words of the blocks that are new, or gone, are words that the others lost, or
     * got. Then it takes all of them together to see what became of each.
     */
    boolean isSplitOrJoined() {
        Map<String, Integer> oldRest = counted(joined(old));
        Map<String, Integer> nextRest = counted(joined(next));
        List<String> gone = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (int i = 0; i < became.length; i++) {
            if (moved.contains(old.get(i))) {
                continue;
            } else if (became[i] < 0) {
                gone.addAll(old.get(i));
            } else {
                Map<String, Integer> here = counted(old.get(i));
                Map<String, Integer> there = counted(next.get(became[i]));
                here.forEach((word, count) -> {
                    int both = Math.min(count, there.getOrDefault(word, 0));
                    oldRest.merge(word, -both, Integer::sum);
                    nextRest.merge(word, -both, Integer::sum);
                });
                known.add(became[i]);
            }
        }
        List<String> born = IntStream.range(0, next.size()).filter(j -> !known.contains(j) && !moved.contains(next.get(j))).boxed()
                .flatMap(j -> next.get(j).stream()).toList();
        return isMostly(counted(gone), nextRest) || isMostly(counted(born), oldRest);
    }

    private static boolean isMostly(Map<String, Integer> words, Map<String, Integer> rest) {
        return total(words) > 0 && 2 * common(words, rest) > total(words);
    }

    /** Whether two stretches have half of their words in common: one is the other, reworded. */
    static boolean areAkin(List<String> one, List<String> other) {
        Map<String, Integer> words = counted(one);
        Map<String, Integer> others = counted(other);
        return total(words) > 0 && 4 * common(words, others) >= total(words) + total(others);
    }

    private static List<String> joined(List<List<String>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
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
