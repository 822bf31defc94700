package org.folkmoot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case of the merge corpus: a base, what each amendment makes of it, and what a careful person would make of all.
 *
 * <p>A file holds one theme. {@code ===} begins a case with its name, {@code ---} a part of it: {@code base}, the name of an
 * amendment, {@code result}, {@code conflict KIND [PART clause]} with the words of the base, {@code side} with the names of
 * its amendments and their words. A text is one body, or clauses, each begun by {@code § id heading}, after a title
 * ({@code # …}) perhaps. Characters that are not seen are written {@code ⟨U+00A0⟩}.
 */
record MergeCase(String theme, String name, VersionText base, Map<String, VersionText> amendments, VersionText result,
        List<Expected> conflicts) {

    record Expected(Conflict.Kind kind, Conflict.Part part, String clause, String base, Map<SortedSet<String>, String> sides) {
    }

    private static final Pattern UNSEEN = Pattern.compile("⟨U\\+([0-9A-F]{4,6})⟩");

    static Stream<MergeCase> ofTheme(String theme) {
        return Arrays.stream(read(theme).split("(?m)^=== ")).filter(one -> !one.isBlank()).map(one -> MergeCase.read(theme, one));
    }

    private static String read(String theme) {
        try (InputStream file = MergeCase.class.getResourceAsStream("merge/" + theme + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MergeCase read(String theme, String told) {
        String name = told.substring(0, told.indexOf('\n'));
        VersionText base = null;
        VersionText result = null;
        Map<String, VersionText> amendments = new TreeMap<>();
        List<Expected> conflicts = new ArrayList<>();
        for (String part : told.substring(name.length() + 1).stripTrailing().split("(?m)^--- ")) {
            if (part.isEmpty()) {
                continue;
            }
            int end = part.indexOf('\n') < 0 ? part.length() : part.indexOf('\n');
            String[] head = part.substring(0, end).split(" ");
            String text = seen(part.substring(Math.min(part.length(), end + 1)).replaceAll("\n$", ""));
            switch (head[0]) {
                case "base" -> base = version(text);
                case "result" -> result = version(text);
                case "conflict" -> conflicts.add(new Expected(Conflict.Kind.valueOf(head[1]),
                        head.length < 3 ? Conflict.Part.BODY : Conflict.Part.valueOf(head[2]),
                        head.length < 3 ? "c" : head[3].equals("-") ? null : head[3], text, new TreeMap<>(
                                Comparator.comparing(Object::toString))));
                case "side" -> conflicts.get(conflicts.size() - 1).sides().put(
                        new TreeSet<>(Arrays.asList(head).subList(1, head.length)), text);
                default -> amendments.put(head[0], version(text));
            }
        }
        return new MergeCase(theme, name, base, amendments, result, conflicts);
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static VersionText version(String text) {
        if (!text.startsWith("§ ") && !text.contains("\n§ ")) {
            return new VersionText("en", "Plan", List.of(new Clause("c", "", text)));
        }
        String title = text.startsWith("# ") ? text.substring(2, text.indexOf('\n')) : "Plan";
        List<Clause> clauses = new ArrayList<>();
        for (String clause : text.substring(text.indexOf('§')).split("(?m)^§ ")) {
            if (!clause.isEmpty()) {
                String head = clause.substring(0, clause.indexOf('\n'));
                String id = head.split(" ")[0];
                clauses.add(new Clause(id, head.substring(id.length()), clause.substring(head.length() + 1).replaceAll("\n$", "")));
            }
        }
        return new VersionText("en", title, clauses);
    }

    Merged merged() {
        Merge merge = Merge.of(base);
        amendments.forEach((amendment, text) -> merge.with(amendment, Changes.between(base, text)));
        return merge.result();
    }

    @Override
    public String toString() {
        return theme + ": " + name;
    }
}
