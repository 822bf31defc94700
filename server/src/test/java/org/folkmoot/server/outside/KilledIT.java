package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.server.Failure;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.server.scenario.Outcome;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the server in the middle of a replay. */
class KilledIT {

    private static final int STEPS_BEFORE = 100;

    @Test
    void every_act_that_was_answered_is_there_once_and_the_record_is_clean() throws Exception {
        Path data = Jar.freshData("killed");
        List<Outcome> answered = new ArrayList<>();
        Scenario history = Scenario.read(Path.of("..", "scenarios", "boston.json"));
        try (Jar jar = Jar.run(data)) {
            Player player = new Player(jar.api());
            assertThatKilledMidway(jar, player, history, answered);
        }
        assertThat(answered.size()).isBetween(STEPS_BEFORE, 400);
        try (Jar again = Jar.run(data)) {
            Api api = again.api();
            assertThat(answered).filteredOn(one -> one.step().kind().equals("person"))
                    .allSatisfy(one -> assertThat(api.get("people", one.step().content().getString("id")).ok()).isTrue());
            assertThat(api.post(JsonValue.EMPTY_JSON_OBJECT, "imports").ok()).isTrue();
        }
        assertThat(Jar.verify(data)).startsWith("0: clean");
    }

    private static void assertThatKilledMidway(Jar jar, Player player, Scenario history, List<Outcome> answered) {
        Report report = new Report() {
            @Override
            public void done(Outcome outcome, int steps) {
                answered.add(outcome);
                if (answered.size() == STEPS_BEFORE) {
                    new Thread(jar::kill).start();
                }
            }

            @Override
            public void end() {
                throw new AssertionError("the server outlived the replay");
            }
        };
        try {
            player.play(history, report);
        } catch (Failure lost) {
            assertThat(lost).hasMessageContaining("cannot be reached");
        }
    }
}
