package org.folkmoot.server.outside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.server.scenario.Api;

/** A server run by the jar that is shipped, in a process of its own, with its data in a folder of the build; tuned for a short life. */
public final class Jar implements AutoCloseable {

    private static final String READY = "Folkmoot is ready at ";
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final URI uri;
    private final Path data;

    private Jar(Process process, URI uri, Path data) {
        this.process = process;
        this.uri = uri;
        this.data = data;
    }

    /** A data folder of that name which nothing has used yet; not below a folder for temporary files. */
    public static Path freshData(String name) throws IOException {
        Path folder = Path.of("target", "data").toAbsolutePath();
        Files.createDirectories(folder);
        return Files.createTempDirectory(folder, name + "-");
    }

    /** Starts it, and returns when it says that it is ready. */
    public static Jar run(Path data, String... javaOptions) throws IOException {
        return run(data, List.of(javaOptions), List.of());
    }

    /** The same on a database that somebody else runs. */
    static Jar runOn(List<String> database, Path data) throws IOException {
        return run(data, List.of(), database);
    }

    private static Jar run(Path data, List<String> javaOptions, List<String> more) throws IOException {
        int port = Listener.onFreePort().port();
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        options.addAll(javaOptions);
        List<String> arguments = new ArrayList<>(List.of("run", "--port", String.valueOf(port), "--data", data.toString()));
        arguments.addAll(more);
        Process process = start(errors(data), options, arguments.toArray(String[]::new));
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return new Jar(process, URI.create(line.substring(READY.length()).strip()), data);
            }
        }
        throw new IllegalStateException("The server did not start; see " + errors(data));
    }

    /** Exit code and complaints of a {@code run} that does not come up. */
    static String refusal(Path data, List<String> more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run", "--data", data.toString()));
        if (!more.contains("--port")) {
            arguments.addAll(List.of("--port", String.valueOf(Listener.onFreePort().port())));
        }
        arguments.addAll(more);
        Path said = Files.createTempFile(data.getParent(), "refusal-", ".txt");
        Process process = start(said, List.of(), arguments.toArray(String[]::new));
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return process.exitValue() + ": " + Files.readString(said).strip();
    }

    /** What {@code verify} says of a data folder, or of another database. */
    static String verify(Path data, String... database) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("verify", "--data", data.toString()));
        arguments.addAll(List.of(database));
        Process process = start(errors(data), List.of(), arguments.toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return process.exitValue() + ": " + said.strip();
    }

    private static Process start(Path errors, List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", Path.of("target", "folkmoot.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile())).start();
    }

    /** Where it complains. */
    private static Path errors(Path data) {
        return data.resolveSibling(data.getFileName() + ".err.txt");
    }

    String complaints() throws IOException {
        return Files.readString(errors(data));
    }

    /** With a slash at its end. */
    public URI uri() {
        return uri;
    }

    Path data() {
        return data;
    }

    /** As the server's owner. */
    public Api api() {
        try {
            return new Api(uri, Files.readString(data.resolve("owner.token")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Exit code and complaints, once it has ended by itself. */
    String end() throws IOException {
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return process.exitValue() + ": " + complaints().strip();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
