package org.folkmoot.ejb.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs one statement at a time in the caller's transaction, by the connection that its entities are read and written by: a
 * second one would have to wait for the pool while it holds the first. Collections among the arguments fill a {@code (?*)},
 * which becomes as many placeholders as it has values; instants are written in UTC.
 */
@ApplicationScoped
public class Sql {

    private static final ThreadLocal<int[]> STATEMENTS = ThreadLocal.withInitial(() -> new int[1]);
    private static final String MANY = "(?*)";

    @Resource(lookup = "java:app/jdbc/folkmoot")
    private DataSource source;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** What is done with a statement whose arguments are bound. */
    private interface Work<T> {

        T on(PreparedStatement statement) throws SQLException;
    }

    /** Every row, in the order of the statement. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, Object... arguments) {
        return prepared(sql, arguments, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapper.apply(row));
                }
                return rows;
            }
        });
    }

    /** Hands over every row, in the order of the statement. */
    public void each(String sql, Consumer<Row> reader, Object... arguments) {
        list(sql, row -> {
            reader.accept(row);
            return null;
        }, arguments);
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, Function<Row, T> mapper, Object... arguments) {
        return list(sql, mapper, arguments).stream().findFirst();
    }

    /** The number in the first column of the first row; 0 if there is none. */
    public long count(String sql, Object... arguments) {
        return one(sql, Row::first, arguments).orElse(0L);
    }

    /** Inserts, updates or deletes; answers how many rows it touched. */
    public int change(String sql, Object... arguments) {
        return prepared(sql, arguments, PreparedStatement::executeUpdate);
    }

    private <T> T prepared(String sql, Object[] arguments, Work<T> work) {
        STATEMENTS.get()[0]++;
        try {
            if (isInTransaction()) {
                return run(em.unwrap(Connection.class), sql, arguments, work);
            }
            try (Connection connection = source.getConnection()) {
                return run(connection, sql, arguments, work);
            }
        } catch (SQLException failure) {
            throw DatabaseFailure.of(failure);
        }
    }

    private boolean isInTransaction() {
        int status = transactions.getTransactionStatus();
        return status == Status.STATUS_ACTIVE || status == Status.STATUS_MARKED_ROLLBACK;
    }

    private static <T> T run(Connection connection, String sql, Object[] arguments, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(widened(sql, arguments))) {
            bind(statement, arguments);
            return work.on(statement);
        }
    }

    /** Begins a new count of statements for this thread, as at the start of a request. */
    public static void startCounting() {
        STATEMENTS.get()[0] = 0;
    }

    /** How many statements this thread has run through here since {@link #startCounting}. */
    public static int statements() {
        return STATEMENTS.get()[0];
    }

    private static String widened(String sql, Object... arguments) {
        StringBuilder wide = new StringBuilder(sql);
        for (Object argument : arguments) {
            if (argument instanceof Collection<?> many) {
                int at = wide.indexOf(MANY);
                // An empty list matches nothing: NULL is equal to no value.
                String marks = many.isEmpty() ? "NULL" : String.join(",", Collections.nCopies(many.size(), "?"));
                wide.replace(at, at + MANY.length(), "(" + marks + ")");
            }
        }
        return wide.toString();
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        int at = 1;
        for (Object argument : arguments) {
            if (argument instanceof Collection<?> many) {
                for (Object one : many) {
                    statement.setObject(at++, one);
                }
            } else if (argument instanceof Instant instant) {
                statement.setObject(at++, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else {
                statement.setObject(at++, argument);
            }
        }
    }
}
