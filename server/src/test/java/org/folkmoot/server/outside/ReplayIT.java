package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scenario that is shipped, over HTTP, on one server; at the end the record of all of it is verified. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayIT {

    private static Path data;
    private static Jar jar;

    @BeforeAll
    static void start() throws IOException {
        data = Jar.freshData("replay");
        jar = Jar.run(data);
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("scenarios")
    void carries_out_every_step_and_meets_every_expectation(Path file) {
        StringWriter told = new StringWriter();
        boolean held = new Player(jar.api()).play(Scenario.read(file).prefixed(prefix(file)), Report.onlyFailures(new PrintWriter(told)));
        assertThat(held).as(told::toString).isTrue();
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void carries_out_a_history_of_random_nestings_whose_scopes_the_verification_then_walks(long seed) {
        StringWriter told = new StringWriter();
        Scenario history = Scenario.read(new ByteArrayInputStream(new RandomHistory(seed).json().getBytes(StandardCharsets.UTF_8)));
        boolean held = new Player(jar.api()).play(history, Report.onlyFailures(new PrintWriter(told)));
        assertThat(held).as(told::toString).isTrue();
    }

    /** Files may use the same ids: each gets letters of its own before them. */
    private static String prefix(Path file) {
        return file.getFileName().toString().replace(".json", "").replaceAll("[^a-z0-9]", "").substring(0, 5) + "-";
    }

    @Order(2)
    @Test
    void leaves_a_clean_record_and_nothing_to_complain_about() throws Exception {
        jar.close();
        assertThat(Jar.verify(data)).startsWith("0: clean");
        assertThat(jar.complaints()).doesNotContain("SEVERE", "Exception");
    }
}
