package org.folkmoot.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersReportTest {

    private static Timing millis(long limit, double... millis) {
        long[] nanos = new long[millis.length];
        for (int i = 0; i < millis.length; i++) {
            nanos[i] = (long) (millis[i] * 1_000_000);
        }
        return new Timing("t", "Some page", limit, nanos);
    }

    private static OffersReport.Size size(int bodies, double... millis) {
        return new OffersReport.Size(bodies, millis(OffersReport.ANSWER_MILLIS, millis), millis(0, 4), millis(0, 6), millis(0, 2), 40.5);
    }

    private static OffersReport report(OffersReport.Size largest, double page) {
        return new OffersReport(List.of(size(200, 10), largest), List.of(new OffersReport.Page(millis(50, page), millis(0, 20), 9)), new Load(1.5, 2));
    }

    @Test
    void a_limit_for_each_larger_size_for_each_slowest_answer_and_for_each_page_that_has_one() {
        assertThat(report(size(2_000, 12, 11, 13), 49).limits()).hasSize(4).allMatch(OffersReport.Limit::met);
    }

    @Test
    void an_answer_among_many_that_takes_longer_than_half_as_long_again_misses_its_limit() {
        assertThat(report(size(2_000, 16), 49).limits()).filteredOn(limit -> !limit.met()).singleElement()
                .satisfies(limit -> assertThat(limit.told()).contains("1.60 times"));
    }

    @Test
    void one_slow_answer_and_a_slow_page_miss_theirs_while_the_median_is_flat() {
        assertThat(report(size(2_000, 12, 12, 31), 51).limits()).filteredOn(limit -> !limit.met()).extracting(OffersReport.Limit::told)
                .containsExactly("Of a hundred answers among 2,000 bodies one takes longer than 31.0 ms (under 30)", "Some page: 51.0 ms (under 50)");
    }

    @Test
    void ratios_are_to_the_smallest_and_to_the_bare_database() {
        StringWriter told = new StringWriter();
        OffersReport report = report(size(2_000, 12), 40);
        report.printAnswers(new PrintWriter(told));
        report.printPages(new PrintWriter(told));
        assertThat(told.toString()).contains("    2,000      12.00    12.00        4.00       6.00   1.20     2.00         2.00      6.0        40.5")
                .contains("Some page      40.00    40.00   2.00           9").contains("load 1.5 on 2 processors");
        assertThat(report.json().getJsonArray("answers").getJsonObject(1).getJsonNumber("ratioToBare").doubleValue()).isEqualTo(6);
    }

    @Test
    void a_page_with_one_statement_too_many_misses_its_limit() {
        PageTable table = new PageTable("Pages", List.of(new PageTable.Page(millis(150, 20), 13, 12)));
        StringWriter told = new StringWriter();
        table.print(new PrintWriter(told));
        assertThat(table.isWithinLimits()).isFalse();
        assertThat(told.toString()).contains("< 150 ms <= 12 statements: MISSED");
    }
}
