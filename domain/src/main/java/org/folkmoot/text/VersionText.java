package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The whole text of a version: what its digest is taken of.
 *
 * @param language a well-formed BCP 47 tag, kept in its canonical spelling ({@code en}, {@code pt-BR})
 * @param title one line of 1 to {@link #MAX_TITLE} UTF-16 units
 * @param clauses 1 to {@link #MAX_CLAUSES}, in order, each id once
 */
public record VersionText(String language, String title, List<Clause> clauses) {

    public static final int MAX_TITLE = 500;
    public static final int MAX_CLAUSES = 2_000;
    private static final int MAX_LANGUAGE = 35;

    public VersionText {
        language = checkedLanguage(language);
        title = checkedTitle(title);
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty() || clauses.size() > MAX_CLAUSES) {
            throw new TextRefused("text.clauses", "a version has 1 to " + MAX_CLAUSES + " clauses, not "
                    + clauses.size(), MAX_CLAUSES, clauses.size());
        }
        Set<String> ids = new HashSet<>();
        for (Clause clause : clauses) {
            if (!ids.add(clause.id())) {
                throw new TextRefused("text.clause.twice", "clause " + clause.id() + " is there twice", clause.id());
            }
        }
    }

    static String checkedTitle(String title) {
        String line = title == null ? "" : EntryText.normaliseLine(title);
        if (line.isEmpty()) {
            throw new TextRefused("text.title.empty", "a title says something");
        }
        return Clause.inBounds(line, MAX_TITLE, "title");
    }

    private static String checkedLanguage(String language) {
        try {
            if (language == null || language.length() > MAX_LANGUAGE) {
                throw noLanguage();
            }
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException illFormed) {
            throw noLanguage();
        }
        throw noLanguage();
    }

    private static TextRefused noLanguage() {
        return new TextRefused("text.language", "a language is a BCP 47 tag, such as en or pt-BR");
    }

    /** Clause ids, in order. */
    public List<String> ids() {
        return clauses.stream().map(Clause::id).toList();
    }

    /** The RFC 8785 form of {@code {"folkmoot":"version/1","language":…,"title":…,"clauses":[{"id","heading","body"}]}}. */
    public String canonical() {
        List<Map<String, Object>> written = new ArrayList<>();
        for (Clause clause : clauses) {
            written.add(Map.of("id", clause.id(), "heading", clause.heading(), "body", clause.body()));
        }
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("folkmoot", "version/1");
        version.put("language", language);
        version.put("title", title);
        version.put("clauses", written);
        return Canonical.json(version);
    }

    /** SHA-256 of {@link #canonical()}, as 64 hexadecimal digits. */
    public String digest() {
        return Digest.sha256Hex(canonical());
    }
}
