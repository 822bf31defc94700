package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What pages take, side by side. */
record PageTable(String title, List<Page> pages) {

    /**
     * A page as it was read.
     *
     * @param statements     reading statements that it took
     * @param mostStatements how many it may take; 0 for no limit
     */
    record Page(Timing timing, int statements, int mostStatements) {

        boolean isWithinLimits() {
            return timing.isWithinLimit() && (mostStatements == 0 || statements <= mostStatements);
        }

        private String limit() {
            String limits = (timing.limitMillis() == 0 ? "" : "< " + timing.limitMillis() + " ms ")
                    + (mostStatements == 0 ? "" : "<= " + mostStatements + " statements");
            return limits.isEmpty() ? "" : limits.strip() + ": " + (isWithinLimits() ? "met" : "MISSED");
        }
    }

    PageTable {
        pages = List.copyOf(pages);
    }

    boolean isWithinLimits() {
        return pages.stream().allMatch(Page::isWithinLimits);
    }

    void print(PrintWriter out) {
        int width = Math.max(title.length(), pages.stream().mapToInt(page -> page.timing().title().length()).max().orElse(0));
        out.printf(Locale.ROOT, "%n%-" + width + "s  %10s  %10s  %10s  %s%n", title, "median ms", "p99 ms", "statements", "limit");
        for (Page page : pages) {
            out.printf(Locale.ROOT, "%-" + width + "s  %10.2f  %10.2f  %10d  %s%n", page.timing().title(), page.timing().medianMillis(),
                    page.timing().p99Millis(), page.statements(), page.limit());
        }
        out.flush();
    }

    JsonArray json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Page page : pages) {
            JsonObjectBuilder one = page.timing().figures().add("page", page.timing().title()).add("statements", page.statements());
            if (page.timing().limitMillis() > 0 || page.mostStatements() > 0) {
                one.add("met", page.isWithinLimits());
            }
            all.add(one);
        }
        return all.build();
    }
}
