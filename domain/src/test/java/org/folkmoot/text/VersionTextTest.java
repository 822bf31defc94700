package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTextTest {

    private static final Clause ONE = new Clause("c1", null, "One.");

    @Test
    void the_digests_of_the_design_come_out() {
        VersionText one = new VersionText("en", "P", List.of(ONE));
        assertThat(one.canonical()).isEqualTo("{\"clauses\":[{\"body\":\"One.\",\"heading\":\"\",\"id\":\"c1\"}],"
                + "\"folkmoot\":\"version/1\",\"language\":\"en\",\"title\":\"P\"}");
        assertThat(one.digest()).isEqualTo("c78bb66ea484523b00c55dd42f37a550a296355571afd8092e32b94c42ac3dd9");
        assertThat(new VersionText("en", "P", List.of(new Clause("c1", "", "A"), new Clause("c2", "", "B"))).digest())
                .isEqualTo("ec87283715879cf849af39f770e1b2f39dd379a7957ce61452a9aa93578abca7");
        assertThat(new VersionText("fr", "Café", List.of(new Clause("c1", "Où", "Le café reste ouvert."))).digest())
                .isEqualTo("fea3832c20647e09581f9356855107777286b99222e65521248feb339862e0aa");
    }

    @Test
    void the_digest_is_of_the_text_as_it_entered() {
        VersionText composed = new VersionText("fr", "Café", List.of(new Clause("c1", "Où", "Le café\nreste ouvert.")));
        VersionText typed = new VersionText("FR", " Cafe\u0301 ", List.of(
                new Clause("c1", "Ou\u0300\n", "Le cafe\u0301 \r\nreste ouvert.\t")));
        assertThat(typed).isEqualTo(composed);
        assertThat(typed.digest()).isEqualTo(composed.digest());
    }

    @Test
    void the_order_of_clauses_is_part_of_the_text() {
        Clause two = new Clause("c2", "", "Two.");
        assertThat(new VersionText("en", "P", List.of(ONE, two)).digest())
                .isNotEqualTo(new VersionText("en", "P", List.of(two, ONE)).digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english please", "e", "en_US", "und", "en-"})
    @NullSource
    void a_language_is_a_well_formed_tag(String language) {
        assertThatThrownBy(() -> new VersionText(language, "P", List.of(ONE))).isInstanceOf(TextRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "a b", "ä", "a/b"})
    @NullSource
    void an_id_has_the_form_of_the_design(String id) {
        assertThatThrownBy(() -> new Clause(id, "", "text")).isInstanceOf(TextRefused.class);
    }

    @Test
    void bounds_hold() {
        assertThatThrownBy(() -> new Clause("c".repeat(64), "", "text")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Clause("c", " ", "\n".repeat(0))).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Clause("c", "x".repeat(501), "")).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new Clause("c", "", "x".repeat(100_001))).isInstanceOf(TextRefused.class);
        assertThat(new Clause("c", "", "x".repeat(100_000)).body()).hasSize(100_000);
        assertThatThrownBy(() -> new VersionText("en", " ", List.of(ONE))).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new VersionText("en", null, List.of(ONE))).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new VersionText("en", "P", List.of())).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new VersionText("en", "P", List.of(ONE, ONE))).isInstanceOf(TextRefused.class);
        assertThatThrownBy(() -> new VersionText("en", "P", Collections.nCopies(2001, ONE))).isInstanceOf(TextRefused.class);
    }
}
