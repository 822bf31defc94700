package org.folkmoot.ejb.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Search words as the database's full-text search takes them. */
public final class Words {

    /** Words that InnoDB's full-text index leaves out, of those as long as it indexes at all. */
    private static final Set<String> LEFT_OUT = Set.of("about", "are", "com", "for", "from", "how", "that", "the",
            "this", "und", "was", "what", "when", "where", "who", "will", "with", "www");
    private static final int SHORTEST = 3;

    private Words() {
    }

    /**
     * Every word, each perhaps only begun ({@code +wat*}); signs that would be operators are left out, and so is what is
     * not indexed, unless there is nothing else. Empty if there is no word in it.
     */
    public static String all(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).toList();
        List<String> indexed = words.stream()
                .filter(word -> word.length() >= SHORTEST && !LEFT_OUT.contains(word)).toList();
        return (indexed.isEmpty() ? words : indexed).stream()
                .map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
