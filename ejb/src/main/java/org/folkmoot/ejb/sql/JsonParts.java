package org.folkmoot.ejb.sql;

import jakarta.json.spi.JsonProvider;

/**
 * Where JSON is read and built much. {@code jakarta.json.Json} looks for its provider anew at each call, through the whole class
 * path; that took a third of the time of an act.
 */
public final class JsonParts {

    public static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonParts() {
    }
}
