package org.folkmoot.server;

import java.util.TimeZone;
import org.folkmoot.server.bench.BenchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the runnable jar starts. Exit codes: 0 done, 1 failed, 2 the command line or a file was refused. */
@Command(name = "folkmoot", description = "A deliberation platform for a voluntary federation.",
        mixinStandardHelpOptions = true, version = "Folkmoot 0.1", synopsisSubcommandLabel = "COMMAND",
        subcommands = {RunCommand.class, DemoCommand.class, ReplayCommand.class, VerifyCommand.class, BenchCommand.class,
            PrepareDemoCommand.class})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs one command; serving commands return only when the server has stopped. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("user.timezone", "UTC");
        Logs.configure();
        CommandLine commands = new CommandLine(new Main());
        commands.setOut(Logs.out());
        commands.setErr(Logs.err());
        commands.setExecutionExceptionHandler((exception, command, parsed) -> report(exception, command));
        System.exit(commands.execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static int report(Exception exception, CommandLine command) throws Exception {
        if (exception instanceof Failure) {
            command.getErr().println("folkmoot: " + exception.getMessage());
            return 1;
        }
        throw exception;
    }
}
