package org.folkmoot.server;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/**
 * What the process prints. Payara takes the standard streams over, and gives back what it found when it stops; so it gets
 * streams that can be shut, while our commands print on the real ones.
 */
final class Logs {

    private static final PrintStream STDOUT = System.out;
    private static final PrintStream STDERR = System.err;
    private static volatile boolean silent;

    private Logs() {
    }

    /** Warnings only, one line each. To be called before anything logs. */
    static void configure() {
        System.setOut(new PrintStream(new Shuttable(STDOUT), true));
        System.setErr(new PrintStream(new Shuttable(STDERR), true));
        try (InputStream configuration = Logs.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing is logged any more: a server that is being stopped complains of parts that are gone. */
    static void silence() {
        silent = true;
    }

    /** Where commands print what they were asked for. */
    static PrintWriter out() {
        return new PrintWriter(STDOUT, true);
    }

    /** Where commands say what went wrong. */
    static PrintWriter err() {
        return new PrintWriter(STDERR, true);
    }

    private static final class Shuttable extends FilterOutputStream {

        Shuttable(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int octet) throws IOException {
            if (!silent) {
                out.write(octet);
            }
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            if (!silent) {
                out.write(octets, from, length);
            }
        }
    }
}
