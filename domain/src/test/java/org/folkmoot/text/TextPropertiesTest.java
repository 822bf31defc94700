package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of("word", "wo", " ", "  ", "\t", "\n", "\r\n", "\r", "  \n", "\u2028", ".", ", ",
                "#", "# ", "- ", "> ", "```", "~~~", "|", "\\", "e", "\u0301", "\u00E9", "水", "の", "น้ำ", "\uD83D\uDC4D", "\uFEFF",
                "\u00A0", "\u2000", "\u1100", "\u1161", "---", "1. ");
        return bits.list().ofMaxSize(40).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<VersionText> versions() {
        Arbitrary<Clause> clause = Combinators.combine(Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"),
                Arbitraries.of("", "One", "Two"), Arbitraries.of("Text", "Other text", "Third")).as(Clause::new);
        return Combinators.combine(Arbitraries.of("Plan", "Plan B"),
                clause.list().uniqueElements(Clause::id).ofMinSize(1).ofMaxSize(8))
                .as((title, clauses) -> new VersionText("en", title, clauses));
    }

    @Property
    void entering_twice_is_entering_once(@ForAll("texts") String text) {
        String once = EntryText.normalise(text);
        assertThat(EntryText.normalise(once)).isEqualTo(once);
        assertThat(once).doesNotContain("\r").doesNotContainPattern("(?m)[ \t\u00A0]$");
        String line = EntryText.normaliseLine(text);
        assertThat(EntryText.normaliseLine(line)).isEqualTo(line);
        assertThat(line).doesNotContain("\n", "\t").isEqualTo(EntryText.normalise(line));
    }

    @Property
    void tokens_joined_are_the_text(@ForAll("texts") String text) {
        List<String> tokens = Tokens.of(text, "en");
        assertThat(String.join("", tokens)).isEqualTo(text);
        assertThat(tokens).doesNotContain("");
    }

    @Property
    void a_redline_holds_both_texts_whole(@ForAll("texts") String old, @ForAll("texts") String next) {
        List<Piece> pieces = Redline.of(old, next, "en");
        assertThat(joined(pieces, Piece.Kind.INSERTED)).isEqualTo(old);
        assertThat(joined(pieces, Piece.Kind.DELETED)).isEqualTo(next);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).kind()).isNotEqualTo(pieces.get(i - 1).kind());
        }
    }

    private static String joined(List<Piece> pieces, Piece.Kind leftOut) {
        return pieces.stream().filter(piece -> piece.kind() != leftOut).map(Piece::text).collect(Collectors.joining());
    }

    @Property
    void what_lies_between_two_texts_leads_from_one_to_the_other(@ForAll("versions") VersionText old,
            @ForAll("versions") VersionText next) {
        List<Change> changes = Changes.between(old, next);
        if (old.equals(next)) {
            assertThat(changes).isEmpty();
        } else {
            assertThat(Amended.apply(old, changes)).isEqualTo(next);
        }
    }

    @Property
    void no_smaller_number_of_moves_would_do(@ForAll("versions") VersionText old, @ForAll Random random) {
        List<Clause> shuffled = new ArrayList<>(old.clauses());
        Collections.shuffle(shuffled, random);
        VersionText next = new VersionText("en", old.title(), shuffled);
        long moves = Changes.between(old, next).size();
        assertThat(moves).isEqualTo(shuffled.size() - longestInOrder(old.ids(), next.ids()));
    }

    /** Tries every subset of clauses. */
    private static int longestInOrder(List<String> old, List<String> next) {
        int longest = 0;
        for (int subset = 0; subset < 1 << next.size(); subset++) {
            int last = -1;
            boolean inOrder = true;
            for (int i = 0; i < next.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    int place = old.indexOf(next.get(i));
                    inOrder &= place > last;
                    last = place;
                }
            }
            longest = inOrder ? Math.max(longest, Integer.bitCount(subset)) : longest;
        }
        return longest;
    }

    @Property
    void a_redline_of_versions_holds_both_orders(@ForAll("versions") VersionText old, @ForAll("versions") VersionText next) {
        List<ClausePieces> rows = Redline.ofVersions(old, next).clauses();
        assertThat(rows.stream().filter(row -> row.to() > 0 && row.place() != ClausePieces.Place.MOVED_AWAY)
                .map(ClausePieces::id)).containsExactlyElementsOf(next.ids());
        assertThat(rows.stream().filter(row -> row.from() > 0 && row.place() != ClausePieces.Place.MOVED_HERE)
                .map(ClausePieces::id)).containsExactlyElementsOf(old.ids());
    }

    @Property
    void a_digest_does_not_depend_on_how_it_is_put_together(@ForAll("versions") VersionText version) {
        VersionText again = new VersionText(version.language(), version.title(), version.clauses().stream()
                .map(clause -> new Clause(clause.id(), clause.heading(), clause.body())).toList());
        assertThat(again.digest()).isEqualTo(version.digest());
    }

    @Property
    void the_order_in_which_fields_come_makes_no_difference(@ForAll Map<String, Integer> fields) {
        Map<String, Object> clean = new HashMap<>();
        fields.forEach((name, number) -> clean.put(Integer.toHexString(name.hashCode()), number));
        Map<String, Object> reversed = new TreeMap<>(Collections.reverseOrder());
        reversed.putAll(clean);
        assertThat(Canonical.json(reversed)).isEqualTo(Canonical.json(clean));
    }
}
