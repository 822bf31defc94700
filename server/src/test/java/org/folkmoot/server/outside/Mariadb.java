package org.folkmoot.server.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.database.EmbeddedDatabase;

/** A database that the server under test does not run: the same programs, started by the test in a folder of its own. */
final class Mariadb implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final DataFolder folder;
    private final EmbeddedDatabase database;
    private ProcessHandle process;
    private final List<String> command = new ArrayList<>();

    private Mariadb(DataFolder folder) throws IOException {
        this.folder = folder;
        this.database = EmbeddedDatabase.start(folder);
        this.process = runningIn(folder.path());
        command.add(process.info().command().orElseThrow());
        command.addAll(List.of(process.info().arguments().orElseThrow()));
    }

    static Mariadb start() throws IOException {
        return new Mariadb(DataFolder.open(Jar.freshData("mariadb")));
    }

    /** The database server of a data folder. */
    static ProcessHandle runningIn(Path data) throws IOException {
        String number = Files.readString(data.resolve("mariadb").resolve("mariadbd.pid")).strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    /** An empty schema, and a user of the same name whose password is {@code secret} and who has these rights there. */
    void schema(String name, String rights) throws IOException, InterruptedException {
        asRoot("CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4; ");
        user(name, name, rights);
    }

    void user(String name, String schema, String rights) throws IOException, InterruptedException {
        String account = "'" + name + "'@'127.0.0.1'";
        asRoot("CREATE USER " + account + " IDENTIFIED BY 'secret'; GRANT " + rights + " ON " + schema + ".* TO " + account);
    }

    /** Over the socket, where whoever runs the database is its root. */
    private void asRoot(String sql) throws IOException, InterruptedException {
        Process client = new ProcessBuilder(Path.of(command.get(0)).resolveSibling("mariadb").toString(), "--no-defaults", "--skip-ssl",
                "--socket=mariadbd.sock", "--user=" + System.getProperty("user.name"), "--execute=" + sql)
                .directory(folder.resolve("mariadb").toFile()).redirectErrorStream(true).start();
        String said = new String(client.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (client.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** The options that lead there. */
    List<String> options(String schema, String user, String password) {
        return List.of("--db-url", database.database().url().replaceFirst("/[^/]*$", "/" + schema), "--db-user", user,
                "--db-password=" + password);
    }

    List<String> options(String schema) {
        return options(schema, schema, "secret");
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Starts what was killed, at the same port. */
    void startAgain() throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("again.txt").toFile()).start()
                .toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        folder.close();
    }
}
