package org.folkmoot.web.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.text.WordOrigins.Words;
import org.folkmoot.web.faces.Show;

/** A text with some of its words marked: those that came from one amendment. */
public final class MarkedHtml {

    private static final String OPEN = "\uE001";
    private static final String CLOSE = "\uE002";
    /** Signs of CommonMark, and addresses of links: what stands between them is marked, they are not. */
    private static final Pattern SIGNS = Pattern.compile("\\]\\([^)\\s]*\\)|:?-{3,}:?|[*_`\\[\\]#<>|]+");
    private static final Pattern LINE_START = Pattern.compile("\\s*(?:[-+*]|\\d{1,9}[.)])\\s+");
    private static final Pattern WITHIN_A_TAG = Pattern.compile("<[^>]*[" + OPEN + CLOSE + "]");

    private MarkedHtml() {
    }

    /** The text as clean HTML. Where a mark would come to stand in the address of a link, it is shown as it is written. */
    public static String of(List<Words> words, String amendment) {
        StringBuilder text = new StringBuilder();
        StringBuilder written = new StringBuilder();
        for (Words each : words) {
            String plain = each.text().replaceAll("[\uE001-\uE004]", " ");
            boolean marked = each.amendments().contains(amendment);
            text.append(marked ? between(plain) : plain);
            written.append(marked ? OPEN + RedlineHtml.escaped(plain) + CLOSE : RedlineHtml.escaped(plain));
        }
        String html = Show.prose(text.toString());
        return (WITHIN_A_TAG.matcher(html).find() ? written.toString() : html)
                .replace(OPEN, "<mark>").replace(CLOSE, "</mark>");
    }

    private static String between(String text) {
        StringBuilder marked = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            Matcher start = LINE_START.matcher(line);
            int at = start.lookingAt() ? start.end() : 0;
            marked.append(line, 0, at);
            Matcher signs = SIGNS.matcher(line).region(at, line.length());
            while (signs.find()) {
                marked.append(wrapped(line.substring(at, signs.start()))).append(signs.group());
                at = signs.end();
            }
            marked.append(wrapped(line.substring(at)));
        }
        return marked.toString();
    }

    /** The words, without the blanks around them. */
    private static String wrapped(String text) {
        String words = text.strip();
        int from = text.indexOf(words);
        return words.isEmpty() ? text : text.substring(0, from) + OPEN + words + CLOSE + text.substring(from + words.length());
    }
}
