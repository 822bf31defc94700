package org.folkmoot.web.faces;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** How values are shown: functions of the tag library. */
public final class Show {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
                    "table", "thead", "tbody", "tr", "th", "td", "h4", "h5", "h6")
            .allowElements("a").allowAttributes("href").onElements("a").allowStandardUrlProtocols()
            .requireRelNofollowOnLinks().toFactory();
    private static final int MEASURE = 68;

    private Show() {
    }

    /** CommonMark, with tables, as clean HTML: no raw HTML, no pictures, no scripts. */
    public static String prose(String commonMark) {
        if (commonMark == null) {
            return "";
        }
        Node document = PARSER.parse(commonMark);
        return POLICY.sanitize(RENDERER.render(document));
    }

    /** '2 November 2026'. Takes a LocalDate or an Instant, which is shown in UTC; empty for null. */
    public static String day(Object value) {
        return format(value, "d MMMM uuuu");
    }

    /** '2 Nov 2026'. */
    public static String shortDay(Object value) {
        return format(value, "d MMM uuuu");
    }

    /** '2 November 2026, 14:05 UTC'. */
    public static String moment(Object value) {
        return value instanceof Instant ? format(value, "d MMMM uuuu, HH:mm") + " UTC" : day(value);
    }

    /** With the separators of the reader's language. */
    public static String number(Object value) {
        return value == null ? "" : NumberFormat.getIntegerInstance(Words.locale()).format(value);
    }

    /** The first 16 hex digits in fours; the whole stands beside it for those who check. */
    public static String digest(String hex) {
        return hex == null || hex.length() < 16 ? hex : String.join(" ", hex.substring(0, 4), hex.substring(4, 8),
                hex.substring(8, 12), hex.substring(12, 16));
    }

    /** The name of a language in itself. */
    public static String language(String tag) {
        Locale language = Locale.forLanguageTag(tag == null ? "" : tag);
        return language.getDisplayName(Words.locale());
    }

    /**
     * How many lines a text takes at 68 characters a line: what the line numbers count, the same on every screen.
     * A blank line between paragraphs is none.
     */
    public static int lines(String text) {
        int lines = 0;
        for (String paragraph : text.split("\n")) {
            int column = 0;
            for (String word : paragraph.strip().split(" ")) {
                int width = word.codePointCount(0, word.length());
                if (width > 0 && (column == 0 || column + 1 + width > MEASURE)) {
                    lines++;
                    column = 0;
                }
                column += width + (column == 0 ? 0 : 1);
            }
        }
        return Math.max(1, lines);
    }

    private static String format(Object value, String pattern) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Words.locale());
        if (value instanceof Instant time) {
            return formatter.format(time.atOffset(ZoneOffset.UTC));
        }
        return value instanceof LocalDate day ? formatter.format(day) : "";
    }
}
