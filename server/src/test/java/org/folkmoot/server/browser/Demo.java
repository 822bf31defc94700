package org.folkmoot.server.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.folkmoot.server.payara.Listener;

/** The {@code demo} of the runnable jar, in a process of its own on a free loopback port. */
final class Demo implements AutoCloseable {

    private static final String READY = "Folkmoot is ready at ";
    private static final Path ERRORS = Path.of("target", "demo.err.txt");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final URI uri;

    private Demo(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Starts it, and returns when it says that it is ready. */
    static Demo start() throws IOException {
        Files.createDirectories(ERRORS.getParent());
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m",
                "-jar", Path.of("target", "folkmoot.jar").toString(),
                "demo", "--port", String.valueOf(Listener.onFreePort().port())))
                .redirectError(ERRORS.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // also where the tests are broken off
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return new Demo(process, URI.create(line.substring(READY.length()).strip()));
            }
        }
        throw new IllegalStateException("The demo did not start: " + Files.readString(ERRORS));
    }

    /** With a slash at its end. */
    URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
