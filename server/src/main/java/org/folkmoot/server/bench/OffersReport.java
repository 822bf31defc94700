package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of {@code bench offers}, with a ratio beside each: to the smallest federation, and to a bare database. */
record OffersReport(List<Size> sizes, List<Page> pages, Load load) {

    /** Of a hundred answers all but one take less. */
    static final long ANSWER_MILLIS = 30;
    private static final double FLAT = 1.5;

    OffersReport {
        sizes = List.copyOf(sizes);
        pages = List.copyOf(pages);
    }

    /**
     * Answers in a federation of one size.
     *
     * @param answer     entered and signed; its limit is one for p99
     * @param bare       the same writes without the server
     * @param statements that the database was sent for one answer
     */
    record Size(int bodies, Timing answer, Timing entered, Timing signed, Timing bare, double statements) {
    }

    /** A page in the largest federation and in the smallest. */
    record Page(Timing largest, Timing smallest, int statements) {

        double ratio() {
            return largest.medianMillis() / smallest.medianMillis();
        }
    }

    /** A limit, in words with its figure, and whether it was met. */
    record Limit(String told, boolean met) {
    }

    private double ratio(Size size) {
        return size.answer().medianMillis() / sizes.get(0).answer().medianMillis();
    }

    private static double toBare(Size size) {
        return size.answer().medianMillis() / size.bare().medianMillis();
    }

    List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        for (Size size : sizes.subList(1, sizes.size())) {
            limits.add(new Limit(told("An answer among %,d bodies takes %.2f times as long as among %,d (at most %.1f)", size.bodies(), ratio(size),
                    sizes.get(0).bodies(), FLAT), ratio(size) <= FLAT));
        }
        for (Size size : sizes) {
            limits.add(new Limit(told("Of a hundred answers among %,d bodies one takes longer than %.1f ms (under %d)", size.bodies(),
                    size.answer().p99Millis(), ANSWER_MILLIS), size.answer().p99Millis() < ANSWER_MILLIS));
        }
        for (Page page : pages) {
            if (page.largest().limitMillis() > 0) {
                limits.add(new Limit(told("%s: %.1f ms (under %d)", page.largest().title(), page.largest().medianMillis(),
                        page.largest().limitMillis()), page.largest().isWithinLimit()));
            }
        }
        return limits;
    }

    private static String told(String form, Object... figures) {
        return String.format(Locale.ROOT, form, figures);
    }

    /** What can be said before pages are read. */
    void printAnswers(PrintWriter out) {
        out.println(told("Answers through POST /api/acts, entered by a recorder and countersigned; %d at each size; %s", sizes.get(0).answer().nanos().length, load));
        out.println(told("%9s  %9s  %7s  %10s  %9s  %5s  %7s  %11s  %7s  %10s", "bodies", "median ms", "p99 ms", "entered ms", "signed ms", "ratio", "bare ms", "bare p99 ms", "to bare", "statements"));
        for (Size size : sizes) {
            out.println(told("%,9d  %9.2f  %7.2f  %10.2f  %9.2f  %5.2f  %7.2f  %11.2f  %7.1f  %10.1f", size.bodies(), size.answer().medianMillis(), size.answer().p99Millis(),
                    size.entered().medianMillis(), size.signed().medianMillis(), ratio(size), size.bare().medianMillis(), size.bare().p99Millis(), toBare(size), size.statements()));
        }
        out.println();
        out.flush();
    }

    /** The rest, and which limits were met. */
    void printPages(PrintWriter out) {
        out.println(told("First pages among %,d bodies, and as a multiple of those among %,d", sizes.get(sizes.size() - 1).bodies(), sizes.get(0).bodies()));
        int width = pages.stream().mapToInt(page -> page.largest().title().length()).max().orElse(1);
        out.println(told("%-" + width + "s  %9s  %7s  %5s  %10s", "", "median ms", "p99 ms", "ratio", "statements"));
        for (Page page : pages) {
            out.println(told("%-" + width + "s  %9.2f  %7.2f  %5.2f  %10d", page.largest().title(), page.largest().medianMillis(), page.largest().p99Millis(),
                    page.ratio(), page.statements()));
        }
        out.println();
        limits().forEach(limit -> out.println((limit.met() ? "met     " : "MISSED  ") + limit.told()));
        out.flush();
    }

    JsonObject json() {
        JsonArrayBuilder answers = Json.createArrayBuilder();
        sizes.forEach(size -> answers.add(size.answer().figures().add("bodies", size.bodies()).add("enteredMillis", Timing.rounded(size.entered().medianMillis()))
                .add("signedMillis", Timing.rounded(size.signed().medianMillis())).add("ratio", Timing.rounded(ratio(size)))
                .add("bareMillis", Timing.rounded(size.bare().medianMillis())).add("bareP99Millis", Timing.rounded(size.bare().p99Millis()))
                .add("ratioToBare", Timing.rounded(toBare(size))).add("statements", size.statements())));
        JsonArrayBuilder read = Json.createArrayBuilder();
        pages.forEach(page -> read.add(page.largest().figures().add("page", page.largest().title()).add("ratio", Timing.rounded(page.ratio()))
                .add("statements", page.statements())));
        JsonArrayBuilder limits = Json.createArrayBuilder();
        limits().forEach(limit -> limits.add(Json.createObjectBuilder().add("limit", limit.told()).add("met", limit.met())));
        return Json.createObjectBuilder().add("bench", "offers").add("java", System.getProperty("java.version")).add("processors", load.processors())
                .add("load", Timing.rounded(load.average())).add("answers", answers).add("pages", read).add("limits", limits).build();
    }
}
