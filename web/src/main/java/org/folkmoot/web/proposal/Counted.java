package org.folkmoot.web.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many bodies gave an answer; null stands for silence. */
public record Counted(String answer, long bodies) {

    private static final List<String> ANSWERS = List.of("RATIFY", "RETURN", "DECLINE", "RESCIND");

    /**
     * Each answer that was given, and silence if there is any.
     *
     * @param kinds   how many bodies gave which answer
     * @param counted how many are asked in all
     */
    static List<Counted> of(Map<String, Long> kinds, long counted) {
        List<Counted> counts = new ArrayList<>();
        ANSWERS.stream().filter(kinds::containsKey).forEach(answer -> counts.add(new Counted(answer, kinds.get(answer))));
        long silent = counted - kinds.values().stream().mapToLong(Long::longValue).sum();
        if (silent > 0) {
            counts.add(new Counted(null, silent));
        }
        return counts;
    }
}
