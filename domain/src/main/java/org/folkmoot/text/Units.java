package org.folkmoot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A body, heading or title as the merge sees it: {@link Tokens}, but each line end by itself, and one after the last
 * line too, so that the last line, list item or row of a table is like any other.
 */
final class Units {

    static final String LINE_END = "\n";
    /** How a line begins that does not go on with the paragraph before it: list item, row, heading, quotation, fence, rule. */
    private static final Pattern BEGINS_BLOCK = Pattern.compile("[-*+|#>`~=_]|[0-9]{1,9}[.)]?");

    private Units() {
    }

    static List<String> of(String text, String language) {
        List<String> units = new ArrayList<>();
        for (String token : Tokens.of(text, language)) {
            if (token.indexOf('\n') < 0) {
                units.add(token);
            } else {
                splitLines(token, units);
            }
        }
        units.add(LINE_END);
        return units;
    }

    private static void splitLines(String blanks, List<String> units) {
        int from = 0;
        for (int end = blanks.indexOf('\n'); end >= 0; end = blanks.indexOf('\n', from)) {
            if (from < end) {
                units.add(blanks.substring(from, end));
            }
            units.add(LINE_END);
            from = end + 1;
        }
        if (from < blanks.length()) {
            units.add(blanks.substring(from));
        }
    }

    /** The text, without the line end that was put after its last line. */
    static String joined(List<String> units) {
        int last = units.size() - 1;
        return String.join("", last >= 0 && units.get(last).equals(LINE_END) ? units.subList(0, last) : units);
    }

    /** Where blocks begin, and the end: paragraphs, list items, rows, headings; the blank lines after each belong to it. */
    static List<List<String>> blocks(List<String> units) {
        List<List<String>> blocks = new ArrayList<>();
        int start = 0;
        boolean blankBefore = false;
        for (int line = 0; line < units.size();) {
            int next = line;
            while (next < units.size() && !units.get(next).equals(LINE_END)) {
                next++;
            }
            boolean blank = next == line;
            if (line > start && !blank && (blankBefore || beginsBlock(units, line))) {
                blocks.add(units.subList(start, line));
                start = line;
            }
            blankBefore = blank;
            line = next + 1;
        }
        if (start < units.size()) {
            blocks.add(units.subList(start, units.size()));
        }
        return blocks;
    }

    private static boolean beginsBlock(List<String> units, int line) {
        int first = line;
        while (isBlank(units.get(first)) && !units.get(first).equals(LINE_END)) {
            first++;
        }
        return BEGINS_BLOCK.matcher(units.get(first)).matches();
    }

    static boolean isBlank(String unit) {
        return Tokens.isBlank(unit);
    }

    static boolean isWord(String unit) {
        return unit.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a stretch is whole lines of the text around it. */
    static boolean isWholeLines(List<String> base, int at, List<String> stretch) {
        return !stretch.isEmpty() && (at == 0 || base.get(at - 1).equals(LINE_END))
                && stretch.get(stretch.size() - 1).equals(LINE_END);
    }
}
