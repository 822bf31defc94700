package org.folkmoot.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: a server with a past to look at and a present to act in; gone when it is stopped. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Starts a server on fresh data with the demo scenarios; Ctrl-C stops it.")
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "/FOLKMOOT-INF/scenarios/";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ListenerOptions listening;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Listener listener = listening.listener();
        try (Instance instance = Instance.start(DataFolder.fresh("demo"), listener, Optional.empty())) {
            Api api = new Api(instance.uri(), instance.ownerToken());
            play(api, shipped("ratification-1787.json"), false);
            play(api, shipped("boston.json").until(LocalDate.now()), true);
            DemoAccounts accounts = DemoAccounts.make(api, listener);
            out.println("Folkmoot is ready at " + instance.uri());
            accounts.print(out);
            out.flush();
            new CountDownLatch(1).await(); // until the process is told to end
        }
        return 0;
    }

    private void play(Api api, Scenario scenario, boolean seal) {
        Player player = new Player(api);
        if (!player.play(scenario, Report.onlyFailures(spec.commandLine().getErr()))) {
            throw new Failure("The demo's data could not be loaded.");
        }
        if (seal) {
            player.seal();
        }
    }

    private static Scenario shipped(String name) {
        try (InputStream content = DemoCommand.class.getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new Failure("This jar was not built completely: " + name + " is missing.");
            }
            return Scenario.read(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
