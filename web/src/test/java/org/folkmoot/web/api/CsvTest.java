package org.folkmoot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void a_line_ends_as_rfc_4180_has_it_and_nothing_is_an_empty_cell() {
        assertThat(lineOf("de", null, 30L, true)).isEqualTo("de,,30,true\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_are_kept_inside_quotes() {
        assertThat(Csv.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void text_that_a_spreadsheet_would_compute_is_disarmed(String formula) {
        assertThat(Csv.cell(formula).replace("\"", "")).startsWith("'");
    }

    @Test
    void a_number_keeps_its_sign_as_it_is() {
        assertThat(Csv.cell(-5)).isEqualTo("-5");
    }

    @Test
    void an_instant_has_six_decimals_as_in_the_record() {
        assertThat(Csv.cell(Instant.parse("1788-06-21T10:00:00Z"))).isEqualTo("1788-06-21T10:00:00.000000Z");
    }

    private static String lineOf(Object... cells) {
        StringWriter out = new StringWriter();
        new Csv(out).line(cells);
        return out.toString();
    }
}
