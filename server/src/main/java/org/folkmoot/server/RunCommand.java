package org.folkmoot.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: a server that keeps its data between runs. */
@Command(name = "run", description = "Starts the server; Ctrl-C stops it.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ListenerOptions listening;

    @Mixin
    private DatabaseOptions database;

    @Mixin
    private MailOptions mail;

    @Option(names = "--data", defaultValue = "data", description = "Folder for the data (default: ./${DEFAULT-VALUE}).")
    private Path data;

    @Override
    public Integer call() throws InterruptedException {
        mail.apply();
        PrintWriter out = spec.commandLine().getOut();
        try (Instance instance = Instance.start(DataFolder.open(data),
                listening.listener(), database.outside())) {
            out.println("Folkmoot is ready at " + instance.uri());
            out.flush();
            instance.await();
        }
        return 0;
    }
}
