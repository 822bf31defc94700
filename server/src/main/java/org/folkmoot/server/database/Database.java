package org.folkmoot.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where the data is and how to get there.
 *
 * @param url a {@code jdbc:mariadb:} address that names the schema
 */
public record Database(String url, String user, String password) {

    /** What every session says first: times are UTC, and nothing is silently cut or rounded. */
    private static final String SESSION = "transactionIsolation=READ-COMMITTED"
            + "&sessionVariables=time_zone='+00:00',sql_mode='" + EmbeddedDatabase.SQL_MODE + "'";

    /** The same place with the session settings that the application counts on, unless the address sets its own. */
    public Database withSessionSettings() {
        if (url.contains("sessionVariables")) {
            return this;
        }
        return new Database(url + (url.contains("?") ? "&" : "?") + SESSION, user, password);
    }

    /** A new connection, the caller's to close. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
