package org.folkmoot.ejb.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The current row of a result, read by column name. Valid only while its mapper runs. */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** Null where the column is. */
    public String text(String column) {
        return read(() -> result.getString(column));
    }

    /** 0 where the column is null. */
    public long number(String column) {
        return read(() -> result.getLong(column));
    }

    /** 0 where the column is null. */
    public int integer(String column) {
        return read(() -> result.getInt(column));
    }

    /** Null where the column is. */
    public Long numberOrNull(String column) {
        return read(() -> {
            long number = result.getLong(column);
            return result.wasNull() ? null : number;
        });
    }

    /** Null where the column is. */
    public Integer integerOrNull(String column) {
        return read(() -> {
            int number = result.getInt(column);
            return result.wasNull() ? null : number;
        });
    }

    /** False where the column is null or 0. */
    public boolean flag(String column) {
        return number(column) != 0;
    }

    /** Null where the column is. */
    public LocalDate day(String column) {
        return read(() -> result.getObject(column, LocalDate.class));
    }

    /** A {@code DATETIME(6)} in UTC; null where the column is. */
    public Instant instant(String column) {
        LocalDateTime time = read(() -> result.getObject(column, LocalDateTime.class));
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    long first() {
        return read(() -> result.getLong(1));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failure) {
            throw DatabaseFailure.of(failure);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }
}
