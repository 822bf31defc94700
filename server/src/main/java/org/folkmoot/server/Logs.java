package org.folkmoot.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** What the process logs to stderr. */
final class Logs {

    private static final PrintStream STDERR = System.err;

    private Logs() {
    }

    /** Warnings only, one line each. */
    static void configure() {
        try (InputStream configuration = Logs.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Nothing any more: while it is being stopped, Payara reports that it stops, through handlers and streams of its own.
     * What our commands print goes on.
     */
    static void silence() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** One line on the real stderr. */
    static void complain(String line) {
        STDERR.println("folkmoot: " + line);
    }
}
