package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.refusal.KeyReused;
import org.folkmoot.refusal.NoSeat;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The same key and body again is the same act. */
@ArquillianTest
class IdempotencyIT {

    private static final int ROUNDS = 50;

    @Inject
    private Stage stage;
    @Inject
    private AtOnce atOnce;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    private static JsonObject draft(Land land, String name) {
        return Stage.json("{'do': 'propose', 'id': '%s', 'home': '%s', 'title': 'D', 'clauses': [{'id': 'c', 'text': 'D.'}]}",
                land.id(name), land.home());
    }

    @Test
    void the_second_answer_is_the_first_one() {
        Land land = Land.of(stage, "a").seal();
        String officer = land.home() + "-r";
        JsonObject first = stage.keyed(officer, "k", draft(land, "d"));
        assertThat(stage.keyed(officer, "k", draft(land, "d"))).isEqualTo(first);
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE proposal = ?", land.id("d"))).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        Land land = Land.of(stage, "a").seal();
        String officer = land.home() + "-r";
        stage.keyed(officer, "k", draft(land, "d"));
        assertThatThrownBy(() -> stage.keyed(officer, "k", draft(land, "e"))).isInstanceOf(KeyReused.class);
        assertThat(stage.count("SELECT COUNT(*) FROM proposal WHERE id = ?", land.id("e"))).isZero();
    }

    @Test
    void keys_are_each_callers_own() {
        Land land = Land.of(stage, "a").seal();
        stage.keyed(land.home() + "-r", "k", draft(land, "d"));
        stage.keyed(land.home() + "-s", "k", draft(land, "e"));
        assertThat(stage.count("SELECT COUNT(*) FROM proposal WHERE home = ?", land.home())).isEqualTo(2);
    }

    @Test
    void keys_are_each_imports_own() {
        String one = stage.open();
        String other = stage.open();
        JsonObject noon = Stage.json("{'on': '2026-01-05', 'do': 'clock'}");
        for (String history : List.of(one, other, one)) {
            assertThat(stage.keyedInImport(history, "k", noon).getString("clock")).isEqualTo("2026-01-05");
        }
        assertThat(stage.count("SELECT COUNT(*) FROM import WHERE id IN (?*) AND clock_day = '2026-01-05'", List.of(one, other))).isEqualTo(2);
        assertThatThrownBy(() -> stage.keyedInImport(one, "k", Stage.json("{'on': '2026-01-06', 'do': 'clock'}"))).isInstanceOf(KeyReused.class);
    }

    @Test
    void the_owners_keys_are_not_those_of_a_person_who_is_called_so() {
        String key = Stage.fresh();
        JsonObject act = Stage.json("{'do': 'person', 'id': '%s', 'name': 'P'}", Stage.fresh() + "p");
        stage.keyed(Caller.OWNER, key, act);
        assertThatThrownBy(() -> stage.keyed("owner", key, act)).isInstanceOf(NoSeat.class);
    }

    @Test
    void a_refused_act_uses_no_key() {
        Land land = Land.of(stage, "a").seal();
        String officer = land.home() + "-r";
        stage.keyed(officer, "first", draft(land, "d"));
        assertThatThrownBy(() -> stage.keyed(officer, "k", draft(land, "d"))).hasMessageContaining("id-taken");
        stage.keyed(officer, "k", draft(land, "e"));
        assertThat(stage.count("SELECT COUNT(*) FROM proposal WHERE home = ?", land.home())).isEqualTo(2);
    }

    @Test
    void the_same_request_twice_at_the_same_moment_is_one_act_with_one_answer() throws Exception {
        Land land = Land.of(stage, "a").seal();
        String officer = land.home() + "-r";
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String name = "d" + round;
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> stage.keyed(officer, name, draft(land, name)),
                        () -> stage.keyed(officer, name, draft(land, name)));
                assertThat(both).allMatch(AtOnce.Outcome::done);
                assertThat(both.get(0).answer()).isEqualTo(both.get(1).answer());
                assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE proposal = ?", land.id(name))).isEqualTo(1);
            }
        });
    }
}
