package org.folkmoot.web.text;

import java.util.ArrayList;
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
    /** Whole rows of a table, but for the one that makes it a table. */
    private static final Pattern ROWS = Pattern.compile("\\n?(?:\\|(?![-:| ]+(?:\\n|$))[^*_`\\[\\]#<>\\n]*\\|(?:\\n|$))+");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\|.*\\|$");
    /** Where one piece ends and the next begins, while all are read as one text. */
    private static final String SEAM = "\uE000";
    /** Stars of emphasis: what stands at one side only, so that 2*3 stays what it is. Whether a seam is there does not matter. */
    private static final Pattern STARS = Pattern.compile("(?<![\\w*]\uE000?)\\*+(?=\uE000?[^\\s*])|(?<=[^\\s*]\uE000?)\\*+(?!\uE000?\\w)");
    private static final Pattern ITEMS = Pattern.compile("(?m)^(\uE000?)[-+] ");
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
     * A body with its marks rendered: what is written as a list is read as one, and a table as a table, with each changed cell
     * marked. A change that touches a mark itself is shown as it is written, unless it is whole rows that come or go.
     */
    public static String prose(List<Piece> told) {
        List<Piece> pieces = byRows(told);
        if (!isRendered(pieces)) {
            return of(told);
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

    /** The same, where a change within lines can as well be told of whole lines: rows come and go as a whole. */
    private static List<Piece> byRows(List<Piece> told) {
        List<Piece> pieces = new ArrayList<>(told);
        for (int i = 1; i < pieces.size() - 1; i++) {
            Piece before = pieces.get(i - 1);
            Piece piece = pieces.get(i);
            Piece after = pieces.get(i + 1);
            String begun = before.text().substring(before.text().lastIndexOf('\n') + 1);
            boolean slides = piece.kind() != Piece.Kind.EQUAL && before.kind() == Piece.Kind.EQUAL && after.kind() == Piece.Kind.EQUAL
                    && begun.startsWith("|") && before.text().length() > begun.length() && piece.text().endsWith(begun) && piece.text().contains("\n");
            if (slides) {
                pieces.set(i - 1, new Piece(before.kind(), before.text().substring(0, before.text().length() - begun.length())));
                pieces.set(i, new Piece(piece.kind(), begun + piece.text().substring(0, piece.text().length() - begun.length())));
                pieces.set(i + 1, new Piece(after.kind(), begun + after.text()));
            }
        }
        return pieces;
    }

    private static boolean isRendered(List<Piece> pieces) {
        String before = "";
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String after = i + 1 < pieces.size() ? pieces.get(i + 1).text() : "";
            if (piece.kind() != Piece.Kind.EQUAL && MARKS.matcher(piece.text()).find() && !isRows(before, piece.text(), after)) {
                return false;
            }
            before = piece.text();
        }
        return true;
    }

    /** Whether it is rows of a table, from the beginning of a line to the end of one. */
    private static boolean isRows(String before, String text, String after) {
        return ROWS.matcher(text).matches() && (before.isEmpty() || before.endsWith("\n") || text.startsWith("\n"))
                && (after.isEmpty() || after.startsWith("\n") || text.endsWith("\n"));
    }

    /** Only what changes, with a few words around it; of a text with a table all of it, since no few words of a table can be read. */
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
        if ((TABLE.matcher(change.old()).find() || TABLE.matcher(change.next()).find()) && isRendered(byRows(pieces))) {
            return prose(pieces);
        }
        List<String> texts = legible(pieces);
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            html.append(html(pieces.get(i), pieces.get(i).kind() != Piece.Kind.EQUAL ? texts.get(i)
                    : shortened(texts.get(i), i > 0, i < pieces.size() - 1)));
        }
        return html.toString();
    }

    /** A few words around a change cannot be rendered; so marks that do not change are left out, and items begin with a dot. */
    private static List<String> legible(List<Piece> pieces) {
        List<String> texts = pieces.stream().map(Piece::text).toList();
        if (pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.EQUAL && MARKS.matcher(piece.text()).find())) {
            return texts;
        }
        String plain = STARS.matcher(String.join(SEAM, texts)).replaceAll("");
        return List.of(ITEMS.matcher(plain).replaceAll("$1• ").split(SEAM, -1));
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
            if (words.startsWith("|")) {
                wrapped.append(words.replaceAll("\\|[ ]*([^|]*[^| ])[ ]*(?=\\|)", "| " + from + "$1" + to + " ")).append(line.substring(words.length()));
                continue;
            }
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
