package org.folkmoot.text;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/**
 * The one form of text (design 03, Texts and merging): NFC, LF line ends, no control characters but LF and TAB, no
 * blanks at line ends. Applied as text enters, and idempotent.
 *
 * <p>CR LF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR are line ends. A byte order mark at the start is dropped.
 * Other control characters, halves of surrogate pairs and Unicode's noncharacters are refused, not dropped, so that
 * nothing disappears from a text unseen. Marks of writing direction are text.
 */
public final class EntryText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");
    private static final Pattern BLANK_RUNS = Pattern.compile("[ \t\n]++");
    /** Below it, every character is in NFC, whatever stands beside it. */
    private static final char FIRST_COMBINING = '\u0300';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private EntryText() {
    }

    /** A body: many lines of CommonMark. A hard break written with blanks becomes one written {@code \}. */
    public static String normalise(String text) {
        return LineEnds.tidied(clean(text));
    }

    /** A title, heading or name: as {@link #normalise}, on one line, with no blanks around it. */
    public static String normaliseLine(String text) {
        String line = BLANK_RUNS.matcher(clean(text))
                .replaceAll(run -> run.group().chars().allMatch(unit -> unit == ' ') ? run.group() : " ");
        int start = 0;
        while (start < line.length() && (isBlank(line.charAt(start)) || line.charAt(start) == BYTE_ORDER_MARK)) {
            start++;
        }
        return LineEnds.withoutBlanksAtEnd(line.substring(start));
    }

    static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || Character.getType(unit) == Character.SPACE_SEPARATOR;
    }

    private static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        int start = 0;
        while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        String lines = LINE_ENDS.matcher(text.substring(start)).replaceAll("\n");
        refuseWhatIsNoText(lines);
        return Normalizer2.getNFCInstance().normalize(lines);
    }

    /** Most text of Latin letters: nothing in it could be otherwise. Told at one glance, since texts enter again and again. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' && unit != '\n' && unit != '\t' || unit >= 0x7F && unit <= 0x9F || unit >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static void refuseWhatIsNoText(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
            if (control || isHalf(codePoint) || isNoncharacter(codePoint)) {
                String name = String.format("U+%04X", codePoint);
                throw new TextRefused("text.character", "text cannot hold the character " + name
                        + " (position " + at + ")", name, at);
            }
        }
    }

    static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
    }
}
