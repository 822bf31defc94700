package org.folkmoot.server.payara;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import org.folkmoot.server.Failure;

/**
 * Where the server listens.
 *
 * @param address an address of this machine, or one that stands for all of them ({@code 0.0.0.0})
 * @param port 1 to 65535
 */
public record Listener(String address, int port) {

    /** Refuses a port out of range. */
    public Listener {
        if (port < 1 || port > 65_535) {
            throw new Failure("There is no port " + port + ": ports go from 1 to 65535.");
        }
    }

    /** A loopback listener on a port that is free now. */
    public static Listener onFreePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return new Listener("127.0.0.1", socket.getLocalPort());
        } catch (IOException none) {
            throw new Failure("No free port: " + none.getMessage(), none);
        }
    }

    /**
     * Looks whether one may listen here, before anything is started.
     *
     * @throws Failure if another program has the port, or this machine has no such address
     */
    public void check() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException unknown) {
            throw new Failure("There is no address " + address + ".", unknown);
        } catch (BindException taken) {
            throw new Failure("Port " + port + " on " + address + " cannot be used: " + taken.getMessage()
                    + ". Choose another with --port.", taken);
        } catch (IOException refused) {
            throw new Failure("Port " + port + " on " + address + " cannot be used: " + refused.getMessage(), refused);
        }
    }

    /** Whether only this machine can reach it. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new Failure("There is no address " + address + ".", unknown);
        }
    }

    /** The address that a client on this machine uses. */
    public URI uri() {
        boolean all = "0.0.0.0".equals(address) || "::".equals(address);
        String host = all ? "127.0.0.1" : address;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
    }
}
