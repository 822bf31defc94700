package org.folkmoot.ejb.sql;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is paged by key.
 *
 * @param next the key after which the next page begins; null on the last page
 */
public record Page<T>(List<T> rows, String next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Cuts a list that was read with one row too many, which tells that there is a next page. */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, String> key) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> rows = read.subList(0, limit);
        return new Page<>(rows, key.apply(rows.get(limit - 1)));
    }

    /** The same page with each row seen otherwise. */
    public <U> Page<U> map(Function<T, U> view) {
        return new Page<>(rows.stream().map(view).toList(), next);
    }
}
