package org.folkmoot.server.payara;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.server.Failure;

/** The application on Payara Micro, in this process. There can be one in a process's life. */
public final class PayaraServer implements AutoCloseable {

    private static final String APPLICATION = "/FOLKMOOT-INF/folkmoot.war";
    private static final String LOGGING = "/org/folkmoot/server/logging.properties";
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";
    private static final List<String> QUIET_HEADERS = List.of(
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false");

    private final PayaraMicroBoot payara;

    private PayaraServer(PayaraMicroBoot payara) {
        this.payara = payara;
    }

    /**
     * Unpacks and deploys the application, and waits until it has answered for the first time.
     *
     * @param runtime an empty folder for what is unpacked
     * @throws Failure if the application does not come up
     */
    public static PayaraServer start(Path runtime, Listener listener) {
        try {
            Path application = unpack(APPLICATION, runtime.resolve("folkmoot.war"));
            Path logging = unpack(LOGGING, runtime.resolve("logging.properties"));
            Path commands = runtime.resolve("pre-boot.asadmin");
            Files.writeString(commands, LISTENER + listener.address() + "\n" + String.join("\n", QUIET_HEADERS) + "\n");
            PayaraMicroLauncher.main(new String[] {
                "--port", String.valueOf(listener.port()), "--deploy", application.toString(), "--contextroot", "/",
                "--nohazelcast", "--disablephonehome", "--unpackdir", runtime.resolve("payara").toString(),
                "--logproperties", logging.toString(), "--prebootcommandfile", commands.toString()});
            PayaraServer server = new PayaraServer(PayaraMicroLauncher.getBootClass());
            if (server.payara.getRuntime().getDeployedApplicationNames().isEmpty()) {
                throw new Failure("The application could not be deployed; the lines above say why.");
            }
            Readiness.await(listener.uri());
            return server;
        } catch (Failure told) {
            throw told;
        } catch (Exception broken) {
            throw new Failure("The application did not start: " + broken, broken);
        }
    }

    /** Undeploys the application and stops listening. */
    @Override
    public void close() {
        try {
            payara.shutdown();
        } catch (IllegalStateException stopped) {
            return; // when the process is told to end, Payara's own hook may have been quicker
        } catch (BootstrapException stuck) {
            throw new Failure("The application did not stop: " + stuck.getMessage(), stuck);
        }
    }

    private static Path unpack(String resource, Path file) throws IOException {
        try (InputStream content = PayaraServer.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new Failure("This jar was not built completely: " + resource + " is missing.");
            }
            Files.copy(content, file);
            return file;
        }
    }
}
