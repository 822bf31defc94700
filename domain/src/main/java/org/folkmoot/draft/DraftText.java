package org.folkmoot.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.text.Canonical;
import org.folkmoot.text.Clause;
import org.folkmoot.text.EntryText;
import org.folkmoot.text.VersionText;

/**
 * A text as far as it is written. Unlike a version's, its title and its clauses may be empty, and its language need not be one
 * yet, so that what is half typed can be kept.
 *
 * @param passages 1 to as many as a version has clauses, each id once
 */
public record DraftText(String language, String title, List<Passage> passages) implements Serializable {

    private static final long serialVersionUID = 1L;
    /** What a clause is called that is new in a draft; it gets its own id from its heading when the text is sent. */
    private static final Pattern NEW = Pattern.compile("new-[0-9a-f]{8,}(-[0-9]+)?");
    private static final String FIRST = "new-00000000";
    private static final int MAX_LANGUAGE = 35;

    public DraftText {
        language = inBounds(EntryText.normaliseLine(language == null ? "" : language), MAX_LANGUAGE, "language");
        title = inBounds(EntryText.normaliseLine(title == null ? "" : title), VersionText.MAX_TITLE, "title");
        passages = List.copyOf(passages);
        if (passages.isEmpty() || passages.size() > VersionText.MAX_CLAUSES) {
            throw new IllegalArgumentException("has 1 to " + VersionText.MAX_CLAUSES + " clauses");
        }
        Set<String> ids = new HashSet<>();
        passages.forEach(passage -> {
            if (!ids.add(passage.id())) {
                throw new IllegalArgumentException("has clause " + passage.id() + " twice");
            }
        });
    }

    static String inBounds(String text, int most, String what) {
        if (text.length() > most) {
            throw new IllegalArgumentException("holds a " + what + " of more than " + most + " characters");
        }
        return text;
    }

    /** A text in which nothing is written: one empty clause. */
    public static DraftText blank(String language) {
        return new DraftText(language, "", List.of(new Passage(FIRST, "", "")));
    }

    /** A version, to be written on. */
    public static DraftText of(VersionText version) {
        return new DraftText(version.language(), version.title(), version.clauses().stream()
                .map(clause -> new Passage(clause.id(), clause.heading(), clause.body())).toList());
    }

    /** Whether a clause was begun in a draft, and has no id of its own yet. */
    public static boolean isNew(String id) {
        return NEW.matcher(id).matches();
    }

    public Optional<Passage> passage(String id) {
        return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
    }

    public List<String> ids() {
        return passages.stream().map(Passage::id).toList();
    }

    /**
     * The same, with those of its new clauses that became clauses of a version called as they are there; so that, held against
     * the version, they are not taken for others that say the same.
     */
    public DraftText knowing(VersionText version) {
        Set<String> taken = new HashSet<>(ids());
        Map<Passage, String> became = passages.stream().filter(passage -> isNew(passage.id()))
                .collect(Collectors.toMap(Function.identity(), passage -> version.clauses().stream()
                        .filter(clause -> passage.saysTheSame(clause) && taken.add(clause.id())).map(Clause::id)
                        .findFirst().orElse(passage.id())));
        return new DraftText(language, title, passages.stream()
                .map(passage -> new Passage(became.getOrDefault(passage, passage.id()), passage.heading(), passage.body())).toList());
    }

    /** As it is stored: canonical JSON of the passages alone. */
    public String written() {
        List<Map<String, Object>> written = new ArrayList<>();
        passages.forEach(passage -> written.add(Map.of("id", passage.id(), "heading", passage.heading(), "body", passage.body())));
        return Canonical.json(written);
    }
}
