package org.folkmoot.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    static List<Path> shipped() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "scenarios"))) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void are_in_the_language_of_scenarios(Path file) {
        assertThat(Scenario.read(file).steps()).isNotEmpty();
    }
}
