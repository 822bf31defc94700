package org.folkmoot.ejb.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who held which office, told anew from the acts alone. In a non-local assembly an office ends with the last mandate there (R7);
 * elsewhere with a membership, of which the record says that it was an officer's.
 */
final class RetoldOffices {

    /** Offices of one kind that one person had in one assembly: how often, and whether they have it now. */
    record Held(int given, boolean open) {
    }

    private final Map<String, Integer> given = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();
    /** Those with a term, which a clock ends that writes no line. */
    private final Set<String> withTerm = new TreeSet<>();

    /** Takes note of a line, after mandates have. */
    void tell(Line line) {
        switch (line.deed()) {
            case "office" -> {
                elect(line.text("assembly"), line.text("person"), line.text("office"));
                if (line.text("until") != null) {
                    withTerm.add(key(line.text("assembly"), line.text("person"), line.text("office")));
                }
            }
            case "found-local", "found-nonlocal" -> {
                if (line.data().get("recorders") instanceof List<?> recorders) {
                    recorders.forEach(person -> elect(line.text("id"), (String) person, "RECORDER"));
                }
            }
            case "end-membership" -> {
                if (line.data().containsKey("officer")) {
                    leave(line.text("officer"), line.text("assembly"));
                }
            }
            default -> { }
        }
    }

    private void elect(String assembly, String person, String office) {
        given.merge(key(assembly, person, office), 1, Integer::sum);
        open.add(key(assembly, person, office));
        withTerm.remove(key(assembly, person, office));
    }

    /** Somebody has no seat in an assembly any more. */
    void leave(String person, String assembly) {
        open.removeIf(office -> office.startsWith(assembly + " " + person + " "));
    }

    static String key(String assembly, String person, String office) {
        return assembly + " " + person + " " + office;
    }

    /**
     * Compares what is told with what the record makes of it, after the mandates were compared.
     *
     * @param told by {@link #key}
     */
    void compare(Map<String, Held> told, Findings findings) {
        given.forEach((office, times) -> {
            Held here = told.get(office);
            boolean isOver = withTerm.contains(office) && here != null && !here.open();
            Held retold = new Held(times, open.contains(office) && !isOver);
            findings.expect(retold.equals(here), "the office " + office + " is told as " + here
                    + ", and the record makes it " + retold);
            findings.checkedOffice();
        });
        told.keySet().stream().filter(office -> !given.containsKey(office))
                .forEach(office -> findings.fault("the office " + office + " is not in the record"));
    }
}
