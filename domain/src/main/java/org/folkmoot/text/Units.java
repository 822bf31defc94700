package org.folkmoot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A body, heading or title as the merge sees it: {@link Tokens}, but each line end by itself, and one after the last
 * line too, so that the last line, list item or row of a table is like any other.
 */
final class Units {

    static final String LINE_END = "\n";
    /** How a line begins that does not go on with the paragraph before it: list item, row, heading, quotation, fence, rule. */
    private static final Pattern BEGINS_BLOCK = Pattern.compile("[-*+|#>`~=_]|[0-9]{1,9}[.)]?");

    private static final Set<String> NUMBER_MARKS = Set.of("-", ":", "/", ".", ",", "'", "’", "–", "−");
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "…", "。", "！", "？", "؟", "।");

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
        joinNumbers(units);
        return units;
    }

    /** Hours, dates, ranges and sums of money are one: half of '10:30' and half of '11:00' are no hour that anybody meant. */
    private static void joinNumbers(List<String> units) {
        int last = 0;
        for (int at = 1; at < units.size(); at++) {
            String before = units.get(last);
            String unit = units.get(at);
            if (isNumber(before) && NUMBER_MARKS.contains(unit) && at + 1 < units.size() && isNumber(units.get(at + 1))) {
                units.set(last, before + unit + units.get(++at));
            } else if (isNumber(before) && isMeasure(unit) || isCurrency(before) && isNumber(unit)) {
                units.set(last, before + unit);
            } else {
                units.set(++last, unit);
            }
        }
        units.subList(last + 1, units.size()).clear();
    }

    private static boolean isNumber(String unit) {
        for (int at = 0; at < unit.length(); at++) {
            if (Character.isDigit(unit.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeasure(String unit) {
        return unit.length() == 1 && "%‰°".contains(unit) || isCurrency(unit);
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 1 && Character.getType(unit.charAt(0)) == Character.CURRENCY_SYMBOL;
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
        for (int at = 0; at < unit.length();) {
            int codePoint = unit.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint)) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether a stretch is whole lines of the text around it. */
    static boolean isWholeLines(List<String> base, int at, List<String> stretch) {
        return !stretch.isEmpty() && (at == 0 || base.get(at - 1).equals(LINE_END))
                && stretch.get(stretch.size() - 1).equals(LINE_END);
    }

    /** Whether a stretch is whole sentences, with the blank behind them or the one before. */
    static boolean isWholeSentences(List<String> base, int at, List<String> stretch) {
        int before = at - 1;
        int last = stretch.size() - 1;
        while (before >= 0 && isBlank(base.get(before)) && !base.get(before).equals(LINE_END)) {
            before--;
        }
        while (last > 0 && isBlank(stretch.get(last))) {
            last--;
        }
        boolean begins = before < 0 || base.get(before).equals(LINE_END) || SENTENCE_ENDS.contains(base.get(before));
        return begins && SENTENCE_ENDS.contains(stretch.get(last));
    }

    /** Where sentences that say something begin and end, without the blanks between them; the last may be open. */
    static List<int[]> sentences(List<String> units) {
        List<int[]> sentences = new ArrayList<>();
        int from = -1;
        boolean says = false;
        int end = units.size();
        while (end > 0 && isBlank(units.get(end - 1))) {
            end--;
        }
        for (int at = 0; at < end; at++) {
            String unit = units.get(at);
            from = from < 0 && !isBlank(unit) ? at : from;
            says |= isWord(unit);
            boolean ends = at + 1 == end || SENTENCE_ENDS.contains(unit) && !SENTENCE_ENDS.contains(units.get(at + 1));
            if (ends && says) {
                sentences.add(new int[] {from, at + 1});
            }
            if (ends) {
                from = -1;
                says = false;
            }
        }
        return sentences;
    }
}
