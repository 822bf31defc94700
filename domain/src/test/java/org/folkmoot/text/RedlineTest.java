package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.text.Piece.Kind.DELETED;
import static org.folkmoot.text.Piece.Kind.EQUAL;
import static org.folkmoot.text.Piece.Kind.INSERTED;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedlineTest {

    /** Of the processor's time: others may be busy on the same machine. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static Piece equal(String text) {
        return new Piece(EQUAL, text);
    }

    private static Piece inserted(String text) {
        return new Piece(INSERTED, text);
    }

    private static Piece deleted(String text) {
        return new Piece(DELETED, text);
    }

    @Test
    void one_word_for_another() {
        assertThat(Redline.of("The well is open.", "The spring is open.", "en"))
                .containsExactly(equal("The "), deleted("well"), inserted("spring"), equal(" is open."));
    }

    @Test
    void a_rewritten_phrase_reads_as_one() {
        assertThat(Redline.of("We keep old wells open", "We keep all new springs open", "en"))
                .containsExactly(equal("We keep "), deleted("old wells"), inserted("all new springs"), equal(" open"));
    }

    @Test
    void paragraphs_are_not_drawn_together() {
        assertThat(Redline.of("one\n\ntwo", "uno\n\ndos", "en")).containsExactly(
                deleted("one"), inserted("uno"), equal("\n\n"), deleted("two"), inserted("dos"));
    }

    @Test
    void all_new_all_gone_and_all_the_same() {
        assertThat(Redline.of("", "New.", "en")).containsExactly(inserted("New."));
        assertThat(Redline.of("Old.", "", "en")).containsExactly(deleted("Old."));
        assertThat(Redline.of("Same.", "Same.", "en")).containsExactly(equal("Same."));
        assertThat(Redline.of("", "", "en")).isEmpty();
    }

    @Test
    void versions_are_shown_in_the_new_order_with_what_went_at_its_old_place() {
        VersionText old = new VersionText("en", "Old plan", List.of(new Clause("a", "", "A"), new Clause("b", "", "B"),
                new Clause("c", "", "C"), new Clause("d", "On d", "D one")));
        VersionText next = new VersionText("en", "New plan", List.of(new Clause("d", "On d", "D two"),
                new Clause("a", "", "A"), new Clause("x", "", "X"), new Clause("c", "", "C")));
        VersionPieces pieces = Redline.ofVersions(old, next);
        assertThat(pieces.title()).containsExactly(deleted("Old"), inserted("New"), equal(" plan"));
        assertThat(pieces.clauses()).containsExactly(
                new ClausePieces("d", ClausePieces.Place.MOVED_HERE, 4, 1, List.of(equal("On d")),
                        List.of(equal("D "), deleted("one"), inserted("two"))),
                new ClausePieces("a", ClausePieces.Place.STAYS, 1, 2, List.of(), List.of(equal("A"))),
                new ClausePieces("x", ClausePieces.Place.INSERTED, 0, 3, List.of(), List.of(inserted("X"))),
                new ClausePieces("b", ClausePieces.Place.DELETED, 2, 0, List.of(), List.of(deleted("B"))),
                new ClausePieces("c", ClausePieces.Place.STAYS, 3, 4, List.of(), List.of(equal("C"))),
                new ClausePieces("d", ClausePieces.Place.MOVED_AWAY, 4, 1, List.of(equal("On d")), List.of()));
        assertThat(pieces.changed()).isTrue();
        assertThat(Redline.ofVersions(old, old).changed()).isFalse();
    }

    @Test
    void long_texts_without_a_word_in_common_are_compared_all_the_same() {
        String old = "alpha\n".repeat(16_000);
        String next = "omega ".repeat(16_000);
        assertThat(Redline.of(old, next, "en")).containsExactly(deleted(old), inserted(next));
    }

    @Test
    void five_hundred_clauses_take_less_than_a_tenth_of_a_second() {
        VersionText old = version(new Random(1), 0);
        VersionText next = version(new Random(1), 10);
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            assertThat(Redline.ofVersions(old, next).clauses()).hasSize(500);
            nanos.add(THREAD.getCurrentThreadCpuTime() - start);
        }
        long best = nanos.stream().min(Long::compare).orElseThrow();
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }

    /** 500 clauses of 120 words; in {@code edits} clauses of ten, every tenth word is another. */
    private static VersionText version(Random random, int edits) {
        return new VersionText("en", "Plan", IntStream.range(0, 500).mapToObj(i -> {
            String body = IntStream.range(0, 120).mapToObj(w -> "word" + random.nextInt(900)
                    + (i % 10 < edits && w % 10 == 5 ? "s" : "")).collect(Collectors.joining(" "));
            return new Clause("c" + i, "Heading", body);
        }).toList());
    }
}
