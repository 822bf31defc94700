package org.folkmoot.server.database;

import java.sql.SQLException;
import org.folkmoot.server.Failure;

/** Says in one line what is wrong with a database, from what the driver reports. */
final class Trouble {

    private Trouble() {
    }

    static Failure with(Database database, Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return new Failure(inWords(database, refused), failed);
            }
        }
        return new Failure("The database " + database + " could not be migrated: " + firstLine(failed), failed);
    }

    private static String inWords(Database database, SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        return switch (refused.getErrorCode()) {
            case 1045, 1698 -> "The database " + database + " refuses this user or password.";
            case 1044, 1142, 1143, 1227, 1370 -> "The database user " + database.user() + " lacks a right: "
                    + firstLine(refused);
            case 1049 -> "There is no such schema at " + database + ".";
            default -> state.startsWith("08")
                    ? "The database " + database + " cannot be reached: " + firstLine(refused)
                    : "The database " + database + " refused: " + firstLine(refused);
        };
    }

    private static String firstLine(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().filter(line -> !line.isBlank()).findFirst().orElse("?");
    }
}
