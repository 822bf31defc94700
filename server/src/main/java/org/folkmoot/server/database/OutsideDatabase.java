package org.folkmoot.server.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.folkmoot.server.Failure;

/** A MariaDB that somebody else runs. */
public final class OutsideDatabase {

    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 6;

    private OutsideDatabase() {
    }

    /**
     * Looks whether the database can be used at all, before anything is changed in it.
     *
     * @throws Failure if it cannot be reached, is no MariaDB, or is older than 10.6 (the first with {@code SKIP LOCKED})
     */
    public static Database checked(Database database) {
        Database withSettings = database.withSessionSettings();
        try (Connection connection = withSettings.connect()) {
            DatabaseMetaData about = connection.getMetaData();
            if (!about.getDatabaseProductName().contains("MariaDB")) {
                throw new Failure("The database " + database + " is " + about.getDatabaseProductName()
                        + "; Folkmoot needs MariaDB.");
            }
            if (tooOld(about.getDatabaseMajorVersion(), about.getDatabaseMinorVersion())) {
                throw new Failure("The database " + database + " is MariaDB " + about.getDatabaseProductVersion()
                        + "; Folkmoot needs " + OLDEST_MAJOR + "." + OLDEST_MINOR + " or later.");
            }
            return withSettings;
        } catch (SQLException refused) {
            throw Trouble.with(database, refused);
        }
    }

    static boolean tooOld(int major, int minor) {
        return major < OLDEST_MAJOR || major == OLDEST_MAJOR && minor < OLDEST_MINOR;
    }
}
