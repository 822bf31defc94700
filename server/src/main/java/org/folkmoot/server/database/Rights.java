package org.folkmoot.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the application will do with its tables: told at the start, rather than by the first act that cannot be kept. */
public final class Rights {

    /** They touch no row; whether the user may do them is looked at all the same. */
    private static final List<String> PROBES = List.of(
            "SELECT answer FROM idempotency WHERE FALSE",
            "INSERT INTO idempotency SELECT * FROM idempotency WHERE FALSE",
            "UPDATE idempotency SET answer = answer WHERE FALSE",
            "DELETE FROM idempotency WHERE FALSE");

    private Rights() {
    }

    /**
     * Looks whether the user may read, insert, update and delete. Whoever could migrate may, as a rule; but there may be nothing to
     * migrate.
     *
     * @throws org.folkmoot.server.Failure naming the right that is missing
     */
    public static void check(Database database) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String probe : PROBES) {
                statement.execute(probe);
            }
        } catch (SQLException refused) {
            throw Trouble.with(database, refused);
        }
    }
}
