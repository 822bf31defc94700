package org.folkmoot.web.faces;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Ids made of words, for people who should not have to think of one. */
public final class Slugs {

    private static final int LONGEST = 48;

    private Slugs() {
    }

    /** Like {@code a-shared-water-plan}; the fallback where no letter or digit of ASCII is left. */
    public static String of(String words, String fallback) {
        String plain = Normalizer.normalize(words == null ? "" : words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
        return cut.isEmpty() ? fallback : cut;
    }

    /** The same, with a number behind it if that id is taken. */
    public static String free(String words, String fallback, Set<String> taken) {
        String slug = of(words, fallback);
        String free = slug;
        for (int i = 2; taken.contains(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }
}
