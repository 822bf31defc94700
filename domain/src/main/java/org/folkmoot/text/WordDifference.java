package org.folkmoot.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** The difference of two lists of tokens, put together for reading. */
final class WordDifference {

    /** Beyond this many pairs of tokens, paragraphs are compared first: a comparison takes time with both lengths. */
    private static final long MAX_PAIRS = 4_000_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder equal = new StringBuilder();

    private WordDifference() {
    }

    static List<Piece> of(List<String> old, List<String> next) {
        WordDifference difference = new WordDifference();
        difference.compare(old, next);
        difference.finish();
        return List.copyOf(difference.pieces);
    }

    /** What begins and ends alike is set aside before anything is compared. */
    private void compare(List<String> old, List<String> next) {
        int shorter = Math.min(old.size(), next.size());
        int start = 0;
        while (start < shorter && old.get(start).equals(next.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
            end++;
        }
        keep(old.subList(0, start));
        compareMiddle(old.subList(start, old.size() - end), next.subList(start, next.size() - end));
        keep(old.subList(old.size() - end, old.size()));
    }

    private void compareMiddle(List<String> old, List<String> next) {
        if (old.isEmpty() || next.isEmpty()) {
            change(old, next);
        } else if ((long) old.size() * next.size() <= MAX_PAIRS) {
            compareTokens(old, next);
        } else {
            compareParagraphs(old, next);
        }
    }

    private void compareTokens(List<String> old, List<String> next) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, next, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            keep(old.subList(at, delta.getSource().getPosition()));
            change(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(old.subList(at, old.size()));
    }

    private void compareParagraphs(List<String> old, List<String> next) {
        List<List<String>> oldParagraphs = paragraphs(old);
        List<List<String>> nextParagraphs = paragraphs(next);
        if ((long) oldParagraphs.size() * nextParagraphs.size() > MAX_PAIRS) {
            change(old, next);
            return;
        }
        int at = 0;
        for (AbstractDelta<List<String>> delta
                : DiffUtils.diff(oldParagraphs, nextParagraphs, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            oldParagraphs.subList(at, delta.getSource().getPosition()).forEach(this::keep);
            compareChanged(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        oldParagraphs.subList(at, oldParagraphs.size()).forEach(this::keep);
    }

    private void compareChanged(List<List<String>> oldParagraphs, List<List<String>> nextParagraphs) {
        List<String> old = oldParagraphs.stream().flatMap(List::stream).toList();
        List<String> next = nextParagraphs.stream().flatMap(List::stream).toList();
        if ((long) old.size() * next.size() <= MAX_PAIRS) {
            compareTokens(old, next);
        } else {
            change(old, next);
        }
    }

    private static List<List<String>> paragraphs(List<String> tokens) {
        List<List<String>> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).indexOf('\n') >= 0 || i == tokens.size() - 1) {
                paragraphs.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        return paragraphs;
    }

    private void keep(List<String> tokens) {
        tokens.forEach(equal::append);
    }

    private void change(List<String> old, List<String> next) {
        if (old.isEmpty() && next.isEmpty()) {
            return;
        }
        boolean afterChange = deleted.length() + inserted.length() > 0;
        if (afterChange && isThin(equal)) {
            deleted.append(equal);
            inserted.append(equal);
            equal.setLength(0);
        } else if (equal.length() > 0) {
            flushChange();
            flush(Piece.Kind.EQUAL, equal);
        }
        old.forEach(deleted::append);
        next.forEach(inserted::append);
    }

    /** Blanks within a line, with at most one mark among them. */
    private static boolean isThin(CharSequence kept) {
        int marks = 0;
        for (int at = 0; at < kept.length();) {
            int codePoint = Character.codePointAt(kept, at);
            at += Character.charCount(codePoint);
            if (codePoint == '\n' || Character.isLetterOrDigit(codePoint)) {
                return false;
            }
            marks += codePoint > 0xFFFF || !EntryText.isBlank((char) codePoint) ? 1 : 0;
        }
        return marks <= 1;
    }

    private void finish() {
        flushChange();
        flush(Piece.Kind.EQUAL, equal);
    }

    private void flushChange() {
        flush(Piece.Kind.DELETED, deleted);
        flush(Piece.Kind.INSERTED, inserted);
    }

    private void flush(Piece.Kind kind, StringBuilder text) {
        if (text.length() > 0) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
