package org.folkmoot.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a server with a past to look at and a present to act in; gone when it is stopped. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Starts a server on fresh data with the demo scenarios; Ctrl-C stops it.")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ListenerOptions listening;

    @Option(names = "--prepared", hidden = true, description = "What prepare-demo made.")
    private Path prepared;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Listener listener = listening.listener();
        // What was prepared knows the password that everybody knows: not where others can reach the server.
        Optional<Path> seed = prepared == null || !listener.isLoopback() ? Optional.empty() : DemoData.prepared(prepared);
        try (Instance instance = Instance.start(DataFolder.fresh("demo"), listener, Optional.empty(), seed)) {
            if (seed.isEmpty()) {
                DemoData.play(instance, spec.commandLine().getErr());
            }
            DemoAccounts accounts = seed.isPresent() ? DemoAccounts.prepared()
                    : DemoAccounts.make(new Api(instance.uri(), instance.ownerToken()), listener);
            out.println("Folkmoot is ready at " + instance.uri());
            accounts.print(out);
            out.flush();
            instance.await();
        }
        return 0;
    }
}
