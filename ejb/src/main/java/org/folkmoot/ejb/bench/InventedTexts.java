package org.folkmoot.ejb.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/** A long text and amendments of it, the same at each run. */
final class InventedTexts {

    static final int CLAUSES = 500;
    static final int AMENDMENTS = 1_000;
    private static final int WORDS = 120;
    private static final int VOCABULARY = 900;

    private final Random random = new Random(1789);

    VersionText text() {
        return new VersionText("en", "A long plan", IntStream.rangeClosed(1, CLAUSES)
                .mapToObj(i -> new Clause("c" + i, "Clause " + i, body())).toList());
    }

    private String body() {
        return IntStream.range(0, WORDS).mapToObj(word -> "word" + random.nextInt(VOCABULARY) + end(word))
                .collect(Collectors.joining());
    }

    /** Sentences of twelve words, and a list of three items at the end. */
    private static String end(int word) {
        return word == WORDS - 1 ? "." : word >= WORDS - 4 ? "\n- " : word % 12 == 11 ? ". " : " ";
    }

    /**
     * Each changes one to three words of one clause; every tenth inserts a clause besides, every thirtieth moves one.
     *
     * @param name what their ids begin with
     */
    Map<String, List<Change>> amendments(VersionText base, String name) {
        Map<String, List<Change>> amendments = new LinkedHashMap<>();
        for (int i = 0; i < AMENDMENTS; i++) {
            Clause clause = base.clauses().get(random.nextInt(CLAUSES));
            List<Change> changes = new ArrayList<>();
            changes.add(new Change.Replace(clause.id(), null, edited(clause.body())));
            if (i % 10 == 0) {
                changes.add(new Change.Insert(name + i, clause.id(), "", "A new clause, the one of amendment " + i + "."));
            }
            if (i % 30 == 0) {
                changes.add(new Change.Move("c" + (1 + random.nextInt(CLAUSES / 2)), "c" + (CLAUSES / 2 + 1 + random.nextInt(CLAUSES / 2))));
            }
            amendments.put(name + i, changes);
        }
        return amendments;
    }

    private String edited(String body) {
        String[] words = body.split(" ");
        for (int i = random.nextInt(3); i >= 0; i--) {
            words[random.nextInt(words.length - 4)] = "changed" + random.nextInt(VOCABULARY);
        }
        return String.join(" ", words);
    }
}
