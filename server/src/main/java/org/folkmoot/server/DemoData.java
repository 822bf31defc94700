package org.folkmoot.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;

/**
 * What a demo has to show: the history of 1787 with its own dates, and a Boston for which the day that its scenario names is
 * today. Prepared beforehand it is a folder that a demo's database begins as a copy of; it is good for the day it was made on.
 */
final class DemoData {

    private static final String SCENARIOS = "/FOLKMOOT-INF/scenarios/";
    private static final String DAY = "demo.day";

    private DemoData() {
    }

    /** Plays the demo's scenarios into an empty server. */
    static void play(Instance instance, PrintWriter err) {
        Api api = new Api(instance.uri(), instance.ownerToken());
        play(api, shipped("ratification-1787.json"), err);
        play(api, shipped("boston.json").asDemo(LocalDate.now()), err).seal();
    }

    private static Player play(Api api, Scenario scenario, PrintWriter err) {
        Player player = new Player(api);
        if (!player.play(scenario, Report.onlyFailures(err))) {
            throw new Failure("The demo's data could not be loaded.");
        }
        return player;
    }

    private static Scenario shipped(String name) {
        try (InputStream content = DemoData.class.getResourceAsStream(SCENARIOS + name)) {
            if (content == null) {
                throw new Failure("This jar was not built completely: " + name + " is missing.");
            }
            return Scenario.read(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Notes that what is in this folder is good for today. */
    static void sign(DataFolder prepared) throws IOException {
        Files.writeString(prepared.resolve(DAY), LocalDate.now().toString());
    }

    /** The database files prepared in this folder, if they are good for today. */
    static Optional<Path> prepared(Path folder) throws IOException {
        Path day = folder.resolve(DAY);
        boolean today = Files.isReadable(day) && Files.readString(day).strip().equals(LocalDate.now().toString());
        return today ? Optional.of(folder.resolve("mariadb").toAbsolutePath()) : Optional.empty();
    }
}
