package org.folkmoot.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;

/**
 * Writes lines of CSV (RFC 4180). Text that a spreadsheet would take for a formula gets an apostrophe in front, which
 * spreadsheets do not show.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    public Csv(Writer out) {
        this.out = out;
    }

    /** One line; null is an empty cell. Only text is guarded: a number may begin with its sign. */
    public void line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        try {
            out.append(line).append("\r\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value instanceof Instant instant ? RecordJson.instant(instant) : value.toString();
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
