package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which clauses stay where they are between two orders: as many as can, so that the fewest count as moved. */
final class Stationary {

    private Stationary() {
    }

    /** The longest increasing subsequence of old places, read in the new order. */
    static Set<String> between(List<String> oldIds, List<String> newIds) {
        Map<String, Integer> oldPlaces = new HashMap<>();
        oldIds.forEach(id -> oldPlaces.put(id, oldPlaces.size()));
        List<String> common = newIds.stream().filter(oldPlaces::containsKey).toList();
        int[] places = common.stream().mapToInt(oldPlaces::get).toArray();
        int[] before = new int[places.length];
        List<Integer> ends = new ArrayList<>();
        int[] endPlaces = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            int length = -Arrays.binarySearch(endPlaces, 0, ends.size(), places[i]) - 1;
            before[i] = length == 0 ? -1 : ends.get(length - 1);
            endPlaces[length] = places[i];
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        Set<String> stationary = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            stationary.add(common.get(i));
        }
        return stationary;
    }
}
