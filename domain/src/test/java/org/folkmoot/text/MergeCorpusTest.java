package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merges beside what a careful person would write: each case in {@code merge/*.txt} was written by hand. */
class MergeCorpusTest {

    static Stream<MergeCase> cases() {
        return Stream.of("words", "paragraphs", "lists", "tables", "marks", "numbers", "scripts", "clauses")
                .flatMap(MergeCase::ofTheme);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void merges_as_a_careful_person_would(MergeCase one) {
        Merged merged = one.merged();
        assertThat(merged.text()).isEqualTo(one.result());
        List<MergeCase.Expected> conflicts = merged.conflicts().stream().map(MergeCorpusTest::told).toList();
        assertThat(conflicts).isEqualTo(one.conflicts());
    }

    private static MergeCase.Expected told(Conflict conflict) {
        Map<SortedSet<String>, String> sides = new HashMap<>();
        conflict.sides().forEach(side -> sides.put(side.amendments(), side.words()));
        return new MergeCase.Expected(conflict.kind(), conflict.part(), conflict.clause(), conflict.base(), sides);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_each_amendment_asks_for_is_carried_onto_what_the_others_make(MergeCase one) {
        one.amendments().forEach((amendment, asked) -> {
            Map<String, VersionText> others = new HashMap<>(one.amendments());
            others.remove(amendment);
            Merge merge = Merge.of(one.base());
            others.forEach((other, text) -> merge.with(other, Changes.between(one.base(), text)));
            Rebased rebased = Rebase.of(one.base(), Changes.between(one.base(), asked), merge.result().text());
            if (one.conflicts().isEmpty() && rebased instanceof Rebased.StillFits fits) {
                VersionText together = Amended.apply(merge.result().text(), fits.changes());
                assertThat(together.clauses().stream().map(Clause::body))
                        .containsExactlyElementsOf(one.result().clauses().stream().map(Clause::body).toList());
            } else {
                assertThat(rebased).isInstanceOf(one.conflicts().isEmpty() || others.isEmpty() ? Rebased.TakenUp.class
                        : one.amendments().size() > 2 ? Rebased.class : Rebased.NeedsRewording.class);
            }
        });
    }
}
