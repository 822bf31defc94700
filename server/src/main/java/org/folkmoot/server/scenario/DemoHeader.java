package org.folkmoot.server.scenario;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * The header {@code "demo": {"until": DAY}} of a scenario: the day at which a demo of it stands, in the dates of the file. What
 * is later is for {@code replay} only, which always plays the whole file.
 */
final class DemoHeader {

    private static final String DEMO = "demo";
    private static final String UNTIL = "until";

    private DemoHeader() {
    }

    /**
     * The day named, or that of the last step.
     *
     * @param steps at least one, in the order of time
     * @throws Refused if the header holds anything but a day from that of the first step to that of the last
     */
    static LocalDate day(JsonStructure content, List<Step> steps) {
        LocalDate last = steps.get(steps.size() - 1).on().day();
        if (!(content instanceof JsonObject scenario) || !scenario.containsKey(DEMO)) {
            return last;
        }
        if (!(scenario.get(DEMO) instanceof JsonObject header)) {
            throw new Refused("field \"demo\": an object with \"until\"");
        }
        header.keySet().stream().filter(field -> !UNTIL.equals(field)).findFirst().ifPresent(unknown -> {
            throw new Refused("field \"demo." + unknown + "\": unknown");
        });
        LocalDate day = day(header);
        LocalDate first = steps.get(0).on().day();
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new Refused("field \"demo.until\": " + day + " is not within the history, " + first + " to " + last);
        }
        return day;
    }

    private static LocalDate day(JsonObject header) {
        if (!(header.get(UNTIL) instanceof JsonString text)) {
            throw new Refused("field \"demo.until\": " + (header.containsKey(UNTIL) ? "not a text" : "missing"));
        }
        try {
            return LocalDate.parse(text.getString());
        } catch (DateTimeException notOne) {
            throw new Refused("field \"demo.until\": \"" + text.getString() + "\" is not a day");
        }
    }
}
