package org.folkmoot.server.ear;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.payara.Listener;

/** A Payara Server's own domain, moved to free loopback ports, with an application that it deploys as it starts. */
final class PayaraDomain implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;
    private static final int POLL_MILLIS = 500;

    private final Path server;
    private final Path domain;
    private final int port = Listener.onFreePort().port();
    private ProcessHandle process;

    /** @param server where the distribution was unpacked */
    PayaraDomain(Path server) {
        this.server = server;
        this.domain = server.resolve(Path.of("glassfish", "domains", "domain1"));
    }

    /** Starts it with these system properties, and waits until the application is deployed. */
    void start(Path application, Map<String, String> properties) throws IOException, InterruptedException {
        for (String remains : List.of("autodeploy", "applications", "generated")) {
            DataFolder.delete(domain.resolve(remains)); // of a run before
        }
        configure(properties);
        Path dropped = domain.resolve("autodeploy").resolve(application.getFileName());
        Files.createDirectories(dropped.getParent());
        Files.copy(application, dropped, StandardCopyOption.REPLACE_EXISTING);
        asadmin("start-domain", "domain1");
        long pid = Long.parseLong(Files.readString(domain.resolve(Path.of("config", "pid"))).strip());
        process = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("The server ended as it started"));
        awaitDeployed(dropped);
    }

    private void awaitDeployed(Path dropped) throws InterruptedException {
        Path done = dropped.resolveSibling(dropped.getFileName() + "_deployed");
        Path failed = dropped.resolveSibling(dropped.getFileName() + "_deployFailed");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(done)) {
            if (Files.exists(failed) || !process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Not deployed; see " + domain.resolve(Path.of("logs", "server.log")));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private void configure(Map<String, String> properties) throws IOException {
        Path file = domain.resolve(Path.of("config", "domain.xml"));
        Path original = file.resolveSibling("domain.xml.shipped");
        if (!Files.exists(original)) {
            Files.copy(file, original);
        }
        StringBuilder options = new StringBuilder();
        properties.forEach((name, value) -> options.append("<jvm-options>-D").append(name).append('=')
                .append(value.replace("&", "&amp;").replace("<", "&lt;")).append("</jvm-options>"));
        String changed = Files.readString(original)
                .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port=\"8080\"", "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"")
                .replace("<network-listener port=\"8181\"", "<network-listener enabled=\"false\" port=\"8181\"")
                .replace("<network-listener port=\"4848\"", "<network-listener address=\"127.0.0.1\" port=\"" + freePort() + "\"")
                .replace("port=\"3700\"", "port=\"" + freePort() + "\"").replace("port=\"3820\"", "port=\"" + freePort() + "\"")
                .replace("port=\"3920\"", "port=\"" + freePort() + "\"").replace("port=\"8686\"", "port=\"" + freePort() + "\"")
                .replace("telnet.port=6666", "telnet.port=" + freePort())
                .replace("<hazelcast-config-specific-configuration>", "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replaceFirst("<jvm-options>", options.toString().replace("$", "\\$") + "<jvm-options>");
        Files.writeString(file, changed);
    }

    private static int freePort() {
        return Listener.onFreePort().port();
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().add("-jar");
        builder.command().add(server.resolve(Path.of("glassfish", "lib", "client", "appserver-cli.jar")).toString());
        builder.command().addAll(List.of(arguments));
        Path said = domain.resolve(Path.of("logs", "asadmin.log"));
        Files.createDirectories(said.getParent());
        Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("asadmin failed: " + Files.readString(said));
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Tells the process to end, by its id, and waits for it. */
    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
