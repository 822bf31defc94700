package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;

/**
 * The runs of one task.
 *
 * @param key its name in JSON
 * @param title its name in words
 * @param limitMillis what its median has to stay under; 0 for no limit
 */
record Timing(String key, String title, long limitMillis, long[] nanos) {

    private static final double NANOS_IN_A_MILLI = 1_000_000.0;
    private static final double THOUSAND = 1_000.0;

    Timing {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double medianMillis() {
        int middle = nanos.length / 2;
        return (nanos.length % 2 == 1 ? nanos[middle] : (nanos[middle - 1] + nanos[middle]) / 2.0) / NANOS_IN_A_MILLI;
    }

    /** Of a hundred runs all but one were quicker; of fewer runs it is the slowest. */
    double p99Millis() {
        return nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / NANOS_IN_A_MILLI;
    }

    /** As JSON: how many runs, their median and p99. */
    JsonObjectBuilder figures() {
        return Json.createObjectBuilder().add("runs", nanos.length).add("medianMillis", rounded(medianMillis()))
                .add("p99Millis", rounded(p99Millis()));
    }

    /** To a thousandth. */
    static double rounded(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }

    boolean isWithinLimit() {
        return limitMillis == 0 || medianMillis() < limitMillis;
    }
}
