package org.folkmoot.server.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.folkmoot.server.ApplicationClasses;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench text}: differences, merges and the carrying over of amendments, and the pages of a proposal, on a text of 500 clauses. */
@Command(name = "text", mixinStandardHelpOptions = true,
        description = {"Measures redlines, merges and the carrying over of amendments, and the pages of a long proposal.",
            "Exit code: 0 if every limit was met, 1 if not."})
final class TextBenchCommand implements Callable<Integer> {

    private static final String BENCH = "org.folkmoot.ejb.bench.TextBench";

    /** The tasks by their keys, in the order in which they are measured. */
    private enum Task {
        DIGEST("Digest of 500 clauses (the measure)", 0),
        WORDS("Their words", 0),
        DIFF("java-diff-utils alone, on the same words", 0),
        REDLINE("Redline of 500 clauses", 100),
        MERGE("1,000 amendments merged into 500 clauses", 1_000),
        REBASE("1,000 open amendments carried over", 0);

        private final String title;
        private final long limitMillis;

        Task(String title, long limitMillis) {
            this.title = title;
            this.limitMillis = limitMillis;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--runs", defaultValue = "50", description = "Measured runs of each task (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--json", paramLabel = "FILE", description = "Where to write the figures as JSON.")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, ReflectiveOperationException, SQLException {
        if (runs < 1) {
            throw new Failure("There is nothing to measure in " + runs + " runs.");
        }
        Map<String, long[]> measured = measured();
        List<Timing> timings = new ArrayList<>();
        for (Task task : Task.values()) {
            timings.add(new Timing(task.key(), task.title, task.limitMillis, measured.get(task.key())));
        }
        TimingTable table = new TimingTable("text", timings);
        table.print(spec.commandLine().getOut());
        spec.commandLine().getErr().println("bench: founding two long proposals, and reading their pages");
        PageTable pages = LongPages.measured(runs);
        pages.print(spec.commandLine().getOut());
        if (json != null) {
            Files.writeString(json, Json.createObjectBuilder(table.json()).add("pages", pages.json()).add("load", Timing.rounded(Load.now().average()))
                    .build() + "\n");
        }
        return table.isWithinLimits() && pages.isWithinLimits() ? 0 : 1;
    }

    /** By name, for the application's classes must not be on the class path of the server that deploys them. */
    @SuppressWarnings("unchecked")
    private Map<String, long[]> measured() throws IOException, ReflectiveOperationException {
        try (DataFolder scratch = DataFolder.fresh("bench"); URLClassLoader application = ApplicationClasses.open(scratch)) {
            return (Map<String, long[]>) application.loadClass(BENCH).getMethod("measure", int.class).invoke(null, runs);
        } catch (InvocationTargetException failed) {
            throw new Failure("Not measured: " + failed.getCause(), failed);
        }
    }
}
