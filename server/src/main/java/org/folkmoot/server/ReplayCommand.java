package org.folkmoot.server;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.server.scenario.Player;
import org.folkmoot.server.scenario.Refused;
import org.folkmoot.server.scenario.Report;
import org.folkmoot.server.scenario.Scenario;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: plays scenarios as imports, and says whether all held. */
@Command(name = "replay", mixinStandardHelpOptions = true, description = {
    "Plays scenario files, on a server of its own with an empty database unless --server names one.",
    "Exit code: 0 if every step was carried out and every expectation held, 1 if not, 2 if a file was refused."})
final class ReplayCommand implements Callable<Integer> {

    private static final int HELD = 0;
    private static final int DID_NOT_HOLD = 1;
    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenarios, in the order to be played.")
    private List<Path> files;

    @ArgGroup(exclusive = false)
    private Target target;

    @Option(names = "--prefix", defaultValue = "", description = "Put before every id.")
    private String prefix;

    @Option(names = "--until", description = "Shift all dates so that the last step falls on this day, or on today.")
    private String until;

    @Option(names = "--seal", description = "Seal each import after its last step, if all went well.")
    private boolean seal;

    @Option(names = "--json", description = "Print one JSON object per step.")
    private boolean json;

    /** A server that runs already. */
    static final class Target {
        @Option(names = "--server", required = true, description = "Address of a running server.")
        private URI server;

        @Option(names = "--token", required = true, description = "Bearer token of its owner.")
        private String token;
    }

    @Override
    public Integer call() {
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files) {
            try {
                scenarios.add(adapted(Scenario.read(file)));
            } catch (Refused refused) {
                spec.commandLine().getErr().println("folkmoot: " + file + " is refused: " + refused.getMessage());
                return REFUSED;
            }
        }
        if (target != null) {
            return play(scenarios, new Api(target.server, target.token));
        }
        try (Instance instance = Instance.start(DataFolder.fresh("replay"), Listener.onFreePort(), Optional.empty())) {
            return play(scenarios, new Api(instance.uri(), instance.ownerToken()));
        }
    }

    private Scenario adapted(Scenario scenario) {
        Scenario prefixed = prefix.isEmpty() ? scenario : scenario.prefixed(prefix);
        return until == null ? prefixed : prefixed.until(day());
    }

    private LocalDate day() {
        try {
            return "today".equals(until) ? LocalDate.now() : LocalDate.parse(until);
        } catch (DateTimeException notOne) {
            throw new ParameterException(spec.commandLine(), "--until takes a day (2026-11-23) or 'today'.", notOne);
        }
    }

    private int play(List<Scenario> scenarios, Api api) {
        PrintWriter out = spec.commandLine().getOut();
        boolean all = true;
        for (Scenario scenario : scenarios) {
            Player player = new Player(api);
            Report report = json ? Report.json(out) : Report.told(out, System.console() != null);
            boolean held = player.play(scenario, report);
            if (held && seal) {
                player.seal();
            }
            all &= held;
        }
        return all ? HELD : DID_NOT_HOLD;
    }
}
