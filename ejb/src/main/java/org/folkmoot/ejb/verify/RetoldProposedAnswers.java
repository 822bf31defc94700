package org.folkmoot.ejb.verify;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Who stands behind which proposed answer, told anew: each ends with the seat of whoever proposed or seconded it (R6, R7). */
final class RetoldProposedAnswers {

    private static final class Told {

        private final String assembly;
        private final String person;
        private final Set<String> seconds = new TreeSet<>();

        Told(String assembly, String person) {
            this.assembly = assembly;
            this.person = person;
        }

        Set<String> behind() {
            Set<String> behind = new TreeSet<>(seconds);
            behind.add(person);
            return behind;
        }
    }

    private final Map<String, Told> standing = new TreeMap<>();
    private final BiPredicate<String, String> sits;
    private final Findings findings;

    /**
     * @param sits whether that person has a mandate to that assembly now
     */
    RetoldProposedAnswers(BiPredicate<String, String> sits, Findings findings) {
        this.sits = sits;
        this.findings = findings;
    }

    /** Whether a line is about one. */
    static boolean concerns(Line line) {
        return line.deed().equals("propose-answer") || line.deed().equals("second-answer") || line.deed().equals("withdraw-answer");
    }

    void tell(Line line) {
        if (!concerns(line)) {
            return;
        }
        String person = line.text("person");
        findings.expect(sits.test(person, line.assembly()), "entry " + line.where() + " is by somebody without a seat there (R6)");
        if (line.deed().equals("propose-answer")) {
            standing.put(line.text("id"), new Told(line.assembly(), person));
            return;
        }
        Told told = standing.get(line.text("proposed"));
        findings.expect(told != null, "entry " + line.where() + " is about a proposed answer that is over");
        if (told == null) {
            return;
        }
        if (line.deed().equals("second-answer")) {
            findings.expect(!told.behind().contains(person) && told.seconds.add(person), "entry " + line.where() + " seconds what it seconded before");
        } else if (Boolean.TRUE.equals(line.data().get("seconding"))) {
            told.seconds.remove(person);
        } else {
            standing.remove(line.text("proposed"));
        }
    }

    /** Lets end what rests on no seat any more, after the mandates have taken note of a line. */
    void fall() {
        standing.values().removeIf(told -> !sits.test(told.person, told.assembly));
        standing.values().forEach(told -> told.seconds.removeIf(person -> !sits.test(person, told.assembly)));
    }

    /**
     * Compares what is told with what the record makes of it.
     *
     * @param told who stands behind each proposed answer that stands
     */
    void compare(Map<String, Set<String>> told) {
        fall();
        Set<String> all = new TreeSet<>(told.keySet());
        all.addAll(standing.keySet());
        for (String id : all) {
            Set<String> here = told.getOrDefault(id, Set.of());
            Set<String> retold = standing.containsKey(id) ? standing.get(id).behind() : Set.of();
            findings.expect(here.equals(retold), "behind the proposed answer " + id + " stand " + here + ", and the record makes it " + retold);
        }
    }
}
