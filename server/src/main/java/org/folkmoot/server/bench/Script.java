package org.folkmoot.server.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A file of SQL statements beside this class, with {@code ${name}} for what differs from run to run. */
final class Script {

    private static final String END = ";\n";

    private final String text;

    Script(String name) {
        try (InputStream content = Script.class.getResourceAsStream(name)) {
            this.text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Runs it whole, in one transaction. */
    void run(Connection connection, Map<String, ?> values) throws SQLException {
        String filled = text;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String one : filled.split(END)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
