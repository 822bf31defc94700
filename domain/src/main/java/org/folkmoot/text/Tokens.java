package org.folkmoot.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The units of difference and merge (design 03): words by Unicode's rules (UAX #29), each Han, Kana or Thai character by
 * itself with the marks that sit on it, each run of blanks (line ends too), each mark. Joined, they are the text.
 */
public final class Tokens {

    /** Break iterators hold a place and are not shared: each call works on a copy of one of these. Bounded by {@link #MAX_LANGUAGES}. */
    private static final Map<String, BreakIterator> WORDS = new ConcurrentHashMap<>();
    private static final int MAX_LANGUAGES = 200;
    private static final int FIRST_SPLIT = 0x0E00;

    private Tokens() {
    }

    /** @param language a BCP 47 tag, which decides on few scripts only; an unknown one is no error */
    public static List<String> of(String text, String language) {
        BreakIterator words = iterator(language);
        words.setText(text);
        List<String> tokens = new ArrayList<>();
        int blanksFrom = -1;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (isBlank(text, start, end)) {
                blanksFrom = blanksFrom < 0 ? start : blanksFrom;
                continue;
            }
            if (blanksFrom >= 0) {
                tokens.add(text.substring(blanksFrom, start));
                blanksFrom = -1;
            }
            addWord(text, start, end, tokens);
        }
        if (blanksFrom >= 0) {
            tokens.add(text.substring(blanksFrom));
        }
        return tokens;
    }

    private static BreakIterator iterator(String language) {
        BreakIterator words = WORDS.get(language);
        if (words == null) {
            words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
            if (WORDS.size() < MAX_LANGUAGES) {
                WORDS.put(language, words);
            }
        }
        return (BreakIterator) words.clone();
    }

    static boolean isBlank(String token) {
        return isBlank(token, 0, token.length());
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit != '\n' && !EntryText.isBlank(unit)) {
                return false;
            }
        }
        return true;
    }

    private static void addWord(String text, int start, int end, List<String> tokens) {
        int from = start;
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= FIRST_SPLIT && standsAlone(codePoint)) {
                if (from < at) {
                    tokens.add(text.substring(from, at));
                }
                from = at;
                at = afterMarks(text, at + Character.charCount(codePoint), end);
                tokens.add(text.substring(from, at));
                from = at;
            } else {
                at += Character.charCount(codePoint);
            }
        }
        if (from < end) {
            tokens.add(text.substring(from, end));
        }
    }

    private static boolean standsAlone(int codePoint) {
        return UScript.hasScript(codePoint, UScript.HAN) || UScript.hasScript(codePoint, UScript.HIRAGANA)
                || UScript.hasScript(codePoint, UScript.KATAKANA) || UScript.hasScript(codePoint, UScript.THAI);
    }

    private static int afterMarks(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            int type = UCharacter.getType(codePoint);
            if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK
                    && type != Character.ENCLOSING_MARK && codePoint != '\u200D') {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }
}
