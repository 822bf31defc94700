package org.folkmoot.server.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingTableTest {

    private static final Timing MEASURE = new Timing("measure", "The measure", 0, new long[] {3_000_000, 1_000_000, 2_000_000});
    private static final Timing SLOW = new Timing("slow", "Slow", 10, new long[] {11_000_000, 9_000_000, 20_000_000, 13_000_000});

    @Test
    void a_median_lies_in_the_middle() {
        assertThat(MEASURE.medianMillis()).isEqualTo(2);
        assertThat(SLOW.medianMillis()).isEqualTo(12);
    }

    @Test
    void one_run_of_a_hundred_is_slower_than_p99() {
        Timing hundred = new Timing("t", "T", 0, LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray());
        assertThat(hundred.p99Millis()).isEqualTo(99);
        assertThat(SLOW.p99Millis()).isEqualTo(20);
    }

    @Test
    void a_limit_is_missed_by_the_median() {
        assertThat(SLOW.isWithinLimit()).isFalse();
        assertThat(MEASURE.isWithinLimit()).isTrue();
        assertThat(new TimingTable("t", List.of(MEASURE, SLOW)).isWithinLimits()).isFalse();
        assertThat(new TimingTable("t", List.of(MEASURE)).isWithinLimits()).isTrue();
    }

    @Test
    void each_is_told_as_a_multiple_of_the_first() {
        TimingTable table = new TimingTable("t", List.of(MEASURE, SLOW));
        StringWriter told = new StringWriter();
        table.print(new PrintWriter(told));
        assertThat(told.toString()).contains("Slow             12.000      20.000       6.0  < 10 ms: MISSED");
        assertThat(table.json().getJsonArray("tasks").getJsonObject(1).getJsonNumber("ratio").doubleValue()).isEqualTo(6);
        assertThat(table.json().getJsonArray("tasks").getJsonObject(1).getBoolean("met")).isFalse();
    }
}
