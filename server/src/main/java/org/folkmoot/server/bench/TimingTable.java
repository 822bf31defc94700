package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Timings side by side, each also as a multiple of the first: ratios say more than milliseconds of a machine. */
record TimingTable(String of, List<Timing> timings) {

    TimingTable {
        timings = List.copyOf(timings);
    }

    void print(PrintWriter out) {
        int width = timings.stream().mapToInt(timing -> timing.title().length()).max().orElse(0);
        out.printf(Locale.ROOT, "%-" + width + "s  %10s  %10s  %8s  %s%n", "", "median ms", "p99 ms", "ratio", "limit");
        for (Timing timing : timings) {
            out.printf(Locale.ROOT, "%-" + width + "s  %10.3f  %10.3f  %8.1f  %s%n", timing.title(), timing.medianMillis(),
                    timing.p99Millis(), ratio(timing), limit(timing));
        }
        out.flush();
    }

    private static String limit(Timing timing) {
        return timing.limitMillis() == 0 ? "" : "< " + timing.limitMillis() + " ms: " + (timing.isWithinLimit() ? "met" : "MISSED");
    }

    private double ratio(Timing timing) {
        return timing.medianMillis() / timings.get(0).medianMillis();
    }

    boolean isWithinLimits() {
        return timings.stream().allMatch(Timing::isWithinLimit);
    }

    JsonObject json() {
        JsonArrayBuilder tasks = Json.createArrayBuilder();
        for (Timing timing : timings) {
            JsonObjectBuilder task = timing.figures().add("task", timing.key()).add("title", timing.title())
                    .add("ratio", Timing.rounded(ratio(timing)));
            if (timing.limitMillis() > 0) {
                task.add("limitMillis", timing.limitMillis()).add("met", timing.isWithinLimit());
            }
            tasks.add(task);
        }
        return Json.createObjectBuilder().add("bench", of).add("ratioTo", timings.get(0).key())
                .add("java", System.getProperty("java.version")).add("processors", Runtime.getRuntime().availableProcessors())
                .add("tasks", tasks).build();
    }
}
