package org.folkmoot.ejb.start;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * MariaDB's data source, seen as nothing more than that. The driver's own class is an {@code XADataSource} too, and a
 * server that sees it wraps each transaction in XA statements, which a single database does not need.
 */
public class PlainDataSource implements DataSource {

    private final MariaDbDataSource mariadb = new MariaDbDataSource();

    public void setUrl(String url) throws SQLException {
        mariadb.setUrl(url);
    }

    public void setUser(String user) throws SQLException {
        mariadb.setUser(user);
    }

    public void setPassword(String password) throws SQLException {
        mariadb.setPassword(password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return mariadb.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return mariadb.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return mariadb.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        mariadb.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        mariadb.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return mariadb.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("The driver logs elsewhere");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return mariadb.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return mariadb.isWrapperFor(type);
    }
}
