package org.folkmoot.server;

import org.folkmoot.server.payara.Listener;
import picocli.CommandLine.Option;

/** {@code --port} and {@code --address}. */
final class ListenerOptions {

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--address", defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String address;

    Listener listener() {
        return new Listener(address, port);
    }
}
