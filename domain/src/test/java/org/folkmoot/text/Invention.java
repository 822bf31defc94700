package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents texts in which each word stands once, and amendments of them whose words are found nowhere else. */
final class Invention {

    private static final String[] SEPARATORS = {" ", " ", " ", " ", ", ", ". ", "\n", "\n\n", "\n- ", "\u00A0", "; "};
    private final Random random;
    private int words;

    Invention(Random random) {
        this.random = random;
    }

    VersionText base() {
        return new VersionText("en", "Plan " + word("t"), IntStream.rangeClosed(1, 3 + random.nextInt(5))
                .mapToObj(i -> new Clause("c" + i, random.nextBoolean() ? "" : "About " + word("h"), body())).toList());
    }

    private String body() {
        return word("b") + IntStream.range(0, 2 + random.nextInt(14))
                .mapToObj(i -> SEPARATORS[random.nextInt(SEPARATORS.length)] + word("b")).collect(Collectors.joining()) + ".";
    }

    private String word(String kind) {
        return kind + words++;
    }

    /** Changes that the base bears: of words, and where they are wanted of order. */
    List<Change> changes(VersionText base, boolean ofOrder) {
        List<Change> changes = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        Set<String> anchors = new HashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Clause clause = base.clauses().get(random.nextInt(base.clauses().size()));
            int kind = random.nextInt(ofOrder ? 8 : 3);
            if (kind == 7 && touched.isEmpty()) {
                changes.add(new Change.Retitle(edited(base.title())));
                touched.add("title");
            } else if (kind == 6 && anchors.add(clause.id()) && !touched.contains("gone " + clause.id())) {
                changes.add(new Change.Insert("n" + random.nextInt(3) + "-" + words, clause.id(), "", body()));
            } else if (kind == 5 && !anchors.contains(clause.id()) && touched.add(clause.id())
                    && touched.stream().filter(one -> one.startsWith("gone")).count() < base.clauses().size() - 1L) {
                changes.add(new Change.Delete(clause.id()));
                touched.add("gone " + clause.id());
            } else if (kind == 4 && touched.add(clause.id())) {
                move(base, clause, changes, touched, anchors);
            } else if (kind < 4 && touched.add(clause.id())) {
                changes.add(new Change.Replace(clause.id(), kind == 3 ? edited(clause.heading()) : null, edited(clause.body())));
            }
        }
        return changes;
    }

    private void move(VersionText base, Clause clause, List<Change> changes, Set<String> touched, Set<String> anchors) {
        int place = base.ids().indexOf(clause.id());
        int after = random.nextInt(base.clauses().size());
        String anchor = base.ids().get(after);
        if (after != place && after != place - 1 && !touched.contains("gone " + anchor) && !anchors.contains(clause.id())
                && anchors.add(anchor)) {
            changes.add(new Change.Move(clause.id(), anchor));
        }
    }

    private String edited(String text) {
        List<String> tokens = new ArrayList<>(Tokens.of(text, "en"));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(tokens.size() + 1);
            boolean word = at < tokens.size() && Units.isWord(tokens.get(at));
            if (word && random.nextInt(3) > 0) {
                tokens.set(at, random.nextInt(4) == 0 && tokens.size() > 4 ? "" : word("w"));
            } else if (word) {
                tokens.add(at, word("w") + " ");
            } else {
                tokens.add(at, " " + word("w"));
            }
        }
        return String.join("", tokens);
    }
}
