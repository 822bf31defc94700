package org.folkmoot.server.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's schema to what this build expects. */
public final class Migrations {

    private Migrations() {
    }

    /**
     * Runs what has not run yet of {@code db/migration}, in order.
     *
     * @throws org.folkmoot.server.Failure if the database cannot be reached, the user lacks a right, or the schema was made
     *         by a later release
     */
    public static void run(Database database) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw Trouble.with(database, failed);
        }
    }
}
