package org.folkmoot.web.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.text.Piece;
import org.folkmoot.text.Redline;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;

/** Differences as HTML: insertions underlined, deletions struck, and both said aloud to those who listen. */
public final class RedlineHtml {

    /** How much of the words around a change a margin shows. */
    private static final int CONTEXT = 60;

    /** Signs that make emphasis, code, links or headings in CommonMark. */
    private static final Pattern MARKS = Pattern.compile("[*_`\\[\\]#<>|]");
    private static final Pattern LINE_START = Pattern.compile("\\s*(?:[-+]|\\d{1,9}[.)])\\s+");

    /** Letters kept of texts and the changes in them: those of some thousand requests. */
    private static final long KEPT = 4_000_000;
    private static final Remembered<Change> NEAR = new Remembered<>(RedlineHtml::near, Change::length, KEPT);

    private RedlineHtml() {
    }

    /** The whole of both texts, word by word. */
    public static String of(String old, String next) {
        return of(Redline.of(old, next, "en"));
    }

    public static String of(List<Piece> pieces) {
        StringBuilder html = new StringBuilder();
        pieces.forEach(piece -> html.append(html(piece, piece.text())));
        return html.toString();
    }

    public static String prose(String old, String next) {
        return prose(Redline.of(old, next, "en"));
    }

    /**
     * A body with its marks rendered: what is written as a list is read as one. A change that touches a mark itself is shown
     * as it is written.
     */
    public static String prose(List<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.EQUAL && MARKS.matcher(piece.text()).find())) {
            return of(pieces);
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String plain = piece.text().replaceAll("[\uE001-\uE004]", " ");
            text.append(switch (piece.kind()) {
                case EQUAL -> plain;
                case INSERTED -> wrapped(plain, '\uE001', '\uE002');
                case DELETED -> wrapped(plain, '\uE003', '\uE004');
            });
        }
        return Show.prose(text.toString())
                .replace("\uE001", "<ins>" + sr("text.inserted")).replace("\uE002", "</ins>")
                .replace("\uE003", "<del>" + sr("text.deleted")).replace("\uE004", "</del>");
    }

    /** Only what changes, with a few words around it. */
    public static String near(String old, String next) {
        return NEAR.of(new Change(Words.locale(), old, next));
    }

    /** Words that change, and the language of the words that tell of it. */
    private record Change(Locale reader, String old, String next) {
        int length() {
            return old.length() + next.length();
        }
    }

    private static String near(Change change) {
        List<Piece> pieces = Redline.of(change.old(), change.next(), "en");
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            html.append(html(piece, piece.kind() != Piece.Kind.EQUAL ? piece.text()
                    : shortened(piece.text(), i > 0, i < pieces.size() - 1)));
        }
        return html.toString();
    }

    /** A new clause, or a new title. Either part may be null. */
    public static String inserted(String heading, String text) {
        String before = heading == null || heading.isEmpty() ? "" : "<strong>" + escaped(heading) + "</strong><br>";
        return "<ins>" + sr("text.inserted") + before + escaped(text == null ? "" : text) + "</ins>";
    }

    /** Line by line, and behind what begins a list or a quotation, so that these are still seen as such. */
    private static String wrapped(String text, char from, char to) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            String words = line.stripTrailing();
            Matcher start = LINE_START.matcher(words);
            int at = start.lookingAt() && line.length() > words.length() ? start.end() : 0;
            wrapped.append(words.isEmpty() ? line
                    : words.substring(0, at) + from + words.substring(at) + to + line.substring(words.length()));
        }
        return wrapped.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n\n", "<br><br>").replace("\n", "<br>");
    }

    private static String html(Piece piece, String text) {
        return switch (piece.kind()) {
            case EQUAL -> escaped(text);
            case INSERTED -> "<ins>" + sr("text.inserted") + escaped(text) + "</ins>";
            case DELETED -> "<del>" + sr("text.deleted") + escaped(text) + "</del>";
        };
    }

    /** The end of what stands before a change and the start of what comes after one. */
    private static String shortened(String text, boolean changeBefore, boolean changeAfter) {
        if (text.length() <= CONTEXT * 2) {
            return text;
        }
        int head = changeBefore ? text.lastIndexOf(' ', CONTEXT) : 0;
        int tail = changeAfter ? text.indexOf(' ', text.length() - CONTEXT) : text.length();
        return text.substring(0, Math.max(0, head)) + " … " + text.substring(Math.max(0, tail)).stripLeading();
    }

    private static String sr(String key) {
        return "<span class=\"sr\">" + Words.say(key) + " </span>";
    }
}
