package org.folkmoot.web.amendment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.ejb.amendment.AskedRow;
import org.folkmoot.ejb.amendment.MeetsRow;
import org.folkmoot.ejb.amendment.WayRow;
import org.folkmoot.web.faces.Words;

/**
 * A line of the negotiation board: a request, who makes it their own, where it is on its way, what the home did with it, and
 * whose condition is met.
 *
 * @param askers who named it in an answer, each with the latest such answer; empty if nobody did
 * @param way    what each assembly on its way did with it, the latest of each
 * @param met    whose condition is met, or not, or who has not been heard yet
 */
public record RequestLine(RequestView request, List<AskedRow> askers, List<WayRow> way, List<Met> met) {

    private static final Set<String> ON_THE_WAY = Set.of("CARRIED", "CONSOLIDATED", "LEFT", "TOOK_UP");

    /**
     * Whether other words meet the condition of one asker.
     *
     * @param says    {@code YES}, {@code NO}, or {@code NOT_YET} while it has said nothing of the words that stand there now
     * @param comment what it said with that; empty if nothing
     * @param by      who said it: the body itself, or provisionally its delegate
     */
    public record Met(String assembly, String name, String says, boolean provisional, String comment, Instant at) {

        public String by() {
            return Words.say(provisional ? "amendment.met.delegate" : "amendment.met.own");
        }
    }

    /**
     * @param asked in the order in which it was asked
     * @param steps what assemblies did with it, oldest first, the home among them
     * @param meets what bodies said of it, oldest first
     */
    static RequestLine of(RequestView request, List<AskedRow> asked, List<WayRow> steps, List<MeetsRow> meets, String home) {
        Map<String, AskedRow> askers = new LinkedHashMap<>();
        asked.forEach(row -> askers.put(row.assembly(), row));
        Map<String, WayRow> way = new LinkedHashMap<>();
        steps.stream().filter(step -> ON_THE_WAY.contains(step.did()) && !step.assembly().equals(home))
                .forEach(step -> way.put(step.assembly(), step));
        boolean inOtherWords = way.values().stream().anyMatch(step -> step.into() != null)
                || List.of("ACCEPTED_MODIFIED", "CONSOLIDATED").contains(request.amendment().state());
        return new RequestLine(request, List.copyOf(askers.values()), List.copyOf(way.values()), met(askers, meets, inOtherWords));
    }

    private static List<Met> met(Map<String, AskedRow> askers, List<MeetsRow> meets, boolean inOtherWords) {
        Map<String, Met> met = new LinkedHashMap<>();
        if (inOtherWords) {
            askers.values().stream().filter(row -> row.response().equals("RETURN")).forEach(row -> met.put(row.assembly(),
                    new Met(row.assembly(), row.name(), "NOT_YET", false, "", null)));
        }
        for (MeetsRow row : meets) {
            Met before = met.get(row.assembly());
            // A body's own answer replaces its delegate's, and is not replaced by one.
            if (before == null || before.at() == null || before.provisional() || !row.provisional()) {
                met.put(row.assembly(), new Met(row.assembly(), row.name(), row.yes() ? "YES" : "NO", row.provisional(),
                        row.comment(), row.at()));
            }
        }
        return new ArrayList<>(met.values());
    }

    /** The numbers of the clauses it is about, as far as they have any. */
    public String clauses() {
        return String.join(", ", request.changes().stream().filter(change -> change.number() > 0)
                .map(change -> String.valueOf(change.number())).distinct().toList());
    }

    /** What became of it at the home, in words. */
    public String fate() {
        var amendment = request.amendment();
        return amendment.inVersion() != null ? Words.say("amendment.fate.in", amendment.state(), amendment.inVersion())
                : Words.say("amendment.fate", amendment.state());
    }

    /** What an assembly on the way did, in words. */
    public static String said(WayRow step) {
        return Words.say("amendment.way", step.did());
    }
}
