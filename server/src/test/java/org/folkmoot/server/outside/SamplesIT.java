package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.server.api.Samples;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The samples in {@code docs/api} are what a server answers that holds the two shipped histories. */
class SamplesIT {

    @Test
    void each_resource_answers_as_its_sample_says() throws Exception {
        Path data = Jar.freshData("samples");
        Jar jar = Jar.run(data);
        try {
            for (String history : List.of("ratification-1787.json", "boston.json")) {
                StringWriter told = new StringWriter();
                assertThat(new Player(jar.api()).play(Scenario.read(Path.of("..", "scenarios", history)),
                        Report.onlyFailures(new PrintWriter(told)))).as(told::toString).isTrue();
            }
            String owner = Files.readString(data.resolve("owner.token")).strip();
            assertThat(new Samples(Path.of("..", "docs", "api"), jar.uri(), owner).differences()).isEmpty();
        } finally {
            jar.close();
        }
    }
}
