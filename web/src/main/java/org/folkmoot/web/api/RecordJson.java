package org.folkmoot.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folkmoot.ejb.sql.JsonParts;

/**
 * Rows as JSON: the components of a record in their own order, so that the same content is the same bytes (entity tags);
 * what is absent is {@code null}; instants have six decimals, as in the record. A component called {@code key} is a
 * number of the database and never shown.
 */
public final class RecordJson {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String HIDDEN = "key";
    private static final JsonProvider JSON = JsonParts.PROVIDER;

    private RecordJson() {
    }

    /** An instant as the API writes it. */
    public static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    public static JsonValue of(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? JSON.createValue(optional.getAsLong()) : JsonValue.NULL;
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((name, inner) -> object.add(String.valueOf(name), of(inner)));
            return object.build();
        }
        if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            many.forEach(inner -> array.add(of(inner)));
            return array.build();
        }
        return value instanceof Record row ? row(row) : single(value);
    }

    private static JsonValue single(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return JSON.createValue(decimal);
        }
        if (value instanceof Instant instant) {
            return JSON.createValue(instant(instant));
        }
        if (value instanceof String || value instanceof Enum<?> || value instanceof LocalDate) {
            return JSON.createValue(value.toString());
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    private static JsonValue row(Record row) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (!HIDDEN.equals(component.getName())) {
                object.add(component.getName(), of(valueOf(component, row)));
            }
        }
        return object.build();
    }

    private static Object valueOf(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("cannot read " + component, failure);
        }
    }
}
