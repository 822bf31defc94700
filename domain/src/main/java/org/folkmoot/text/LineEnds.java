package org.folkmoot.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes blanks away from line ends. Two spaces at the end of a line within a paragraph are CommonMark's hard break, and
 * become a backslash; at the end of a block, in a heading, a table, HTML or fenced code they mean nothing, and a backslash
 * there would be seen as such, so there they are just taken away.
 */
final class LineEnds {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}([ \t].*)?");
    private static final Pattern STARTS_A_BLOCK = Pattern.compile(" {0,3}([-*+]|[0-9]{1,9}[.)])([ \t].*)?| {0,3}[>|<].*");
    private static final Pattern LINK_TARGET = Pattern.compile(" {0,3}\\[[^\\]]+\\]:.*");

    private LineEnds() {
    }

    static String tidied(String text) {
        if (!hasBlanksAtLineEnds(text)) {
            return text;
        }
        String[] lines = text.split("\n", -1);
        StringBuilder tidy = new StringBuilder(text.length());
        String fence = null;
        for (int i = 0; i < lines.length; i++) {
            String line = withoutBlanksAtEnd(lines[i]);
            String after = fenceAfter(fence, line);
            boolean inCode = fence != null || after != null;
            fence = after;
            tidy.append(line);
            if (i < lines.length - 1) {
                boolean breaks = !inCode && lines[i].endsWith("  ") && isHardBreak(line, lines[i + 1]);
                tidy.append(breaks ? "\\\n" : "\n");
            }
        }
        return tidy.toString();
    }

    static String withoutBlanksAtEnd(String line) {
        int end = line.length();
        while (end > 0 && EntryText.isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static boolean hasBlanksAtLineEnds(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean last = at == text.length() - 1 || text.charAt(at + 1) == '\n';
            if (last && EntryText.isBlank(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The fence that is open once this line is read: null, or the run of marks that will close it. */
    private static String fenceAfter(String open, String line) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return open;
        }
        String marks = fence.group(1);
        if (open == null) {
            boolean inlineCode = marks.startsWith("`") && line.indexOf('`', fence.end(1)) >= 0;
            return inlineCode ? null : marks;
        }
        return marks.startsWith(open) && line.strip().equals(marks) ? null : open;
    }

    private static boolean isHardBreak(String line, String next) {
        String rest = line;
        String nextRest = withoutBlanksAtEnd(next);
        Matcher quote = QUOTE.matcher(rest);
        Matcher nextQuote = QUOTE.matcher(nextRest);
        while (quote.lookingAt() && nextQuote.lookingAt()) {
            quote.region(quote.end(), rest.length());
            nextQuote.region(nextQuote.end(), nextRest.length());
        }
        rest = rest.substring(quote.regionStart());
        nextRest = nextRest.substring(nextQuote.regionStart());
        return continuesParagraph(rest, nextRest) && !endsWithOpenEscape(rest);
    }

    private static boolean continuesParagraph(String line, String next) {
        boolean ends = line.isEmpty() || HEADING.matcher(line).matches() || isRule(line)
                || line.endsWith("|") || line.startsWith("<") || LINK_TARGET.matcher(line).matches();
        boolean begins = next.isEmpty() || HEADING.matcher(next).matches() || isRule(next)
                || STARTS_A_BLOCK.matcher(next).matches() || FENCE.matcher(next).matches();
        return !ends && !begins;
    }

    /** A thematic break, or the underline of a heading. */
    private static boolean isRule(String line) {
        String marks = line.replace(" ", "").replace("\t", "");
        return !marks.isEmpty() && "-=*_".indexOf(marks.charAt(0)) >= 0
                && marks.chars().allMatch(mark -> mark == marks.charAt(0));
    }

    /** A backslash that nothing escapes is a hard break as it stands. */
    private static boolean endsWithOpenEscape(String line) {
        int first = line.length();
        while (first > 0 && line.charAt(first - 1) == '\\') {
            first--;
        }
        return (line.length() - first) % 2 == 1;
    }
}
