package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MergePropertiesTest {

    private static Map<String, List<Change>> amendments(Invention invention, VersionText base, int count, boolean ofOrder) {
        Map<String, List<Change>> amendments = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            amendments.put("am-" + i, invention.changes(base, ofOrder));
        }
        return amendments;
    }

    private static Merged merged(VersionText base, Map<String, List<Change>> amendments, List<String> order) {
        Merge merge = Merge.of(base);
        order.forEach(amendment -> merge.with(amendment, amendments.get(amendment)));
        return merge.result();
    }

    private static Merged merged(VersionText base, Map<String, List<Change>> amendments) {
        return merged(base, amendments, List.copyOf(amendments.keySet()));
    }

    private static List<List<String>> permutations(List<String> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : of) {
            List<String> rest = new ArrayList<>(of);
            rest.remove(first);
            permutations(rest).forEach(tail -> {
                List<String> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            });
        }
        return all;
    }

    @Property(tries = 300)
    void the_order_in_which_amendments_are_given_makes_no_difference(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        Map<String, List<Change>> amendments = amendments(invention, base, 4, true);
        Merged merged = merged(base, amendments);
        for (List<String> order : permutations(List.copyOf(amendments.keySet()))) {
            assertThat(merged(base, amendments, order)).isEqualTo(merged);
        }
    }

    /** Amendments' names decide on the ids of new clauses, and on nothing else. */
    @Property(tries = 300)
    void what_amendments_are_called_makes_no_difference(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        Map<String, List<Change>> amendments = amendments(invention, base, 4, true);
        Merged merged = merged(base, amendments);
        List<String> names = new ArrayList<>(amendments.keySet());
        List<String> others = new ArrayList<>(names);
        Collections.shuffle(others, random);
        Map<String, List<Change>> renamed = new TreeMap<>();
        IntStream.range(0, names.size()).forEach(i -> renamed.put(others.get(i), amendments.get(names.get(i))));
        Merged again = merged(base, renamed);
        assertThat(words(again.text())).isEqualTo(words(merged.text()));
        assertThat(again.conflicts().stream().map(MergePropertiesTest::told).sorted().toList())
                .isEqualTo(merged.conflicts().stream().map(MergePropertiesTest::told).sorted().toList());
    }

    private static String words(VersionText text) {
        return text.title() + text.clauses().stream().map(one -> "\n" + one.heading() + "\n" + one.body()).toList();
    }

    private static String told(Conflict conflict) {
        return conflict.kind() + " " + conflict.part() + " " + conflict.clause() + " " + conflict.base() + " "
                + conflict.sides().stream().map(Conflict.Side::words).sorted().toList();
    }

    @Property(tries = 500)
    void merging_one_amendment_is_applying_it(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        List<Change> changes = invention.changes(base, true);
        Merged merged = Merge.of(base).with("a", changes).result();
        assertThat(merged.text()).isEqualTo(new Arrangement(base, changes).text());
        assertThat(merged.isWhole()).isTrue();
    }

    /** The oracle knows nothing of differences: it sets other words in the place of some. */
    @Property(tries = 500)
    void each_may_change_words_that_the_others_leave(@ForAll Random random, @ForAll @IntRange(min = 2, max = 6) int authors) {
        Map<String, String[]> texts = new TreeMap<>();
        List<String> words = IntStream.range(0, 5 + random.nextInt(20)).mapToObj(i -> "w" + i).toList();
        List<String> blanks = words.stream().map(word -> random.nextInt(5) == 0 ? ",\n" : " ").toList();
        String[] expected = words.toArray(String[]::new);
        for (int i = 0; i < words.size(); i++) {
            String author = "am-" + random.nextInt(authors);
            int kind = random.nextInt(3);
            if (kind > 0) {
                expected[i] = kind == 1 ? "x" + i : "x" + i + " y" + i;
                texts.computeIfAbsent(author, one -> words.toArray(String[]::new))[i] = expected[i];
            }
        }
        VersionText base = plan(words.toArray(String[]::new), blanks);
        Merge merge = Merge.of(base);
        texts.forEach((author, text) -> merge.with(author, Changes.between(base, plan(text, blanks))));
        Merged merged = merge.result();
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.text()).isEqualTo(plan(expected, blanks));
    }

    private static VersionText plan(String[] words, List<String> blanks) {
        String body = IntStream.range(0, words.length).mapToObj(i -> words[i] + blanks.get(i)).collect(Collectors.joining());
        return new VersionText("en", "Plan", List.of(new Clause("c", "", body + "end.")));
    }

    /** The oracle applies one amendment after the other, as it is, to what the one before made. */
    @Property(tries = 1_000)
    void what_fits_together_may_as_well_be_applied_one_after_the_other(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        Map<String, List<Change>> amendments = amendments(invention, base, 3, true);
        Set<String> worded = new HashSet<>();
        amendments.values().forEach(changes -> changes.removeIf(change -> change instanceof Change.Retitle
                || change instanceof Change.Replace replace && !worded.add(replace.clause())));
        amendments.replaceAll((amendment, changes) -> Changes.between(base, new Arrangement(base, changes).text()));
        Merged merged = merged(base, amendments);
        if (!merged.isWhole()) {
            return;
        }
        for (List<String> order : permutations(List.copyOf(amendments.keySet()))) {
            VersionText text = base;
            for (String amendment : order) {
                Set<String> there = new HashSet<>(text.ids());
                text = new Arrangement(text, amendments.get(amendment).stream().filter(change ->
                        !(change instanceof Change.Delete delete) || there.contains(delete.clause())).toList()).text();
            }
            assertThat(text).as("in the order %s", order).isEqualTo(merged.text());
        }
    }

    @Property(tries = 1_000)
    void nothing_is_lost(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        Map<String, List<Change>> amendments = amendments(invention, base, 4, true);
        Merged merged = merged(base, amendments);
        Set<String> before = tokens(base);
        Set<String> now = tokens(merged.text());
        amendments.forEach((amendment, changes) -> {
            Set<String> then = tokens(new Arrangement(base, changes).text());
            Set<String> disputed = new HashSet<>();
            merged.conflicts().stream().filter(conflict -> conflict.amendments().contains(amendment)).forEach(conflict -> {
                disputed.addAll(Tokens.of(conflict.base(), "en"));
                conflict.sides().stream().filter(side -> side.amendments().contains(amendment)).forEach(side -> {
                    disputed.addAll(Tokens.of(side.words(), "en"));
                    // That together they would leave no clause at all is told by their deletions, without words.
                    side.changes().stream().filter(Change.Delete.class::isInstance).forEach(delete -> base.clauses().stream()
                            .filter(clause -> clause.id().equals(((Change.Delete) delete).clause()))
                            .forEach(clause -> disputed.addAll(tokens(clause))));
                });
            });
            then.stream().filter(word -> !before.contains(word) && !now.contains(word))
                    .forEach(word -> assertThat(disputed).as(amendment + " brings " + word).contains(word));
            before.stream().filter(word -> !then.contains(word) && now.contains(word))
                    .forEach(word -> assertThat(disputed).as(amendment + " strikes " + word).contains(word));
            assertThat(merged.applied().contains(amendment)).isEqualTo(merged.conflicts().stream()
                    .noneMatch(conflict -> conflict.amendments().contains(amendment)));
        });
        now.stream().filter(word -> !before.contains(word)).forEach(word -> assertThat(amendments.values())
                .anyMatch(changes -> tokens(new Arrangement(base, changes).text()).contains(word)));
    }

    /** Each word stands once: so it is known whose it is. */
    private static Set<String> tokens(VersionText text) {
        Set<String> tokens = new HashSet<>(Tokens.of(text.title(), "en"));
        text.clauses().forEach(clause -> tokens.addAll(tokens(clause)));
        tokens.removeIf(token -> !Units.isWord(token));
        return tokens;
    }

    private static Set<String> tokens(Clause clause) {
        Set<String> tokens = new HashSet<>(Tokens.of(clause.heading(), "en"));
        tokens.addAll(Tokens.of(clause.body(), "en"));
        return tokens;
    }

    @Property(tries = 1_000)
    void what_still_fits_the_next_text_makes_the_merge_of_both(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        List<Change> amendment = invention.changes(base, true);
        VersionText next = new Arrangement(base, invention.changes(base, true)).text();
        Rebased rebased = Rebase.of(base, amendment, next);
        Merged merged = Merge.of(base).with(Rebase.ASKED, amendment).with(Rebase.NEXT, Changes.between(base, next)).result();
        if (rebased instanceof Rebased.StillFits fits) {
            assertThat(merged.isWhole()).isTrue();
            assertThat(Amended.apply(next, fits.changes())).isEqualTo(merged.text());
        } else if (rebased instanceof Rebased.NeedsRewording needs) {
            assertThat(needs.conflicts()).isEqualTo(merged.conflicts()).isNotEmpty();
        } else {
            assertThat(merged.text()).isEqualTo(next);
        }
    }

    @Property(tries = 300)
    void an_amendment_that_became_the_text_is_taken_up(@ForAll Random random) {
        Invention invention = new Invention(random);
        VersionText base = invention.base();
        List<Change> amendment = invention.changes(base, true);
        VersionText next = new Arrangement(base, amendment).text();
        assertThat(Rebase.of(base, amendment, next)).isEqualTo(new Rebased.TakenUp());
    }

    /** Items of one list, moved, struck and changed: each is there once or not at all, and where somebody wanted it. */
    @Property(tries = 1_000)
    void what_is_moved_is_there_once_and_as_who_moved_it_wanted(@ForAll Random random) {
        List<String> base = IntStream.range(0, 4 + random.nextInt(4)).mapToObj(i -> "item" + i).toList();
        Map<String, List<String>> texts = new TreeMap<>();
        Merge merge = Merge.of(list(base));
        for (int author = 0; author < 3; author++) {
            List<String> items = new ArrayList<>(base);
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                String item = items.remove(random.nextInt(items.size()));
                if (random.nextInt(4) > 0) {
                    items.add(random.nextInt(items.size() + 1), item);
                }
            }
            texts.put("am-" + author, items);
            merge.with("am-" + author, Changes.between(list(base), list(items)));
        }
        Merged merged = merge.result();
        if (!merged.isWhole()) {
            return;
        }
        List<String> items = List.of(merged.text().clauses().get(0).body().replace("- ", "").split("\n"));
        assertThat(items).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(base.stream()
                .filter(item -> texts.values().stream().allMatch(text -> text.contains(item))).toList());
        texts.forEach((author, wanted) -> items.forEach(item -> items.stream().filter(other ->
                base.indexOf(item) < base.indexOf(other) && wanted.indexOf(item) > wanted.indexOf(other)).forEach(other ->
                assertThat(items.indexOf(item)).as("%s wants %s after %s in %s", author, item, other, items)
                        .isGreaterThan(items.indexOf(other)))));
    }

    private static VersionText list(List<String> items) {
        return new VersionText("en", "Plan", List.of(new Clause("c", "",
                items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")))));
    }
}
