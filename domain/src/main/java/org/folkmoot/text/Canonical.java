package org.folkmoot.text;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Canonical JSON (RFC 8785) of nested maps and lists, with strings, whole numbers, booleans and null in them. What two
 * programs could write differently or read differently is refused: other types, floating point, whole numbers beyond
 * 2<sup>53</sup> − 1, halves of surrogate pairs (I-JSON).
 */
public final class Canonical {

    /** The largest whole number that every JSON reader keeps exactly. */
    public static final long MAX_WHOLE = (1L << 53) - 1;
    public static final int MAX_DEPTH = 64;

    private Canonical() {
    }

    /** Of a map with strings as keys, or of a list. */
    public static String json(Object value) {
        if (!(value instanceof Map || value instanceof Collection)) {
            throw new IllegalArgumentException("canonical JSON is of a map or a list");
        }
        StringBuilder json = new StringBuilder();
        write(value, json, 1);
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedString();
        } catch (IOException unreadable) {
            throw new IllegalStateException("what was just written is JSON", unreadable);
        }
    }

    private static void write(Object value, StringBuilder json, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("JSON is at most " + MAX_DEPTH + " deep");
        }
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Long || value instanceof Integer) {
            json.append(inBounds(((Number) value).longValue()));
        } else if (value instanceof String text) {
            writeText(text, json);
        } else if (value instanceof Collection<?> items) {
            writeItems(items, json, depth);
        } else if (value instanceof Map<?, ?> fields) {
            writeFields(fields, json, depth);
        } else {
            throw new IllegalArgumentException("canonical JSON has no " + value.getClass().getName());
        }
    }

    private static long inBounds(long number) {
        if (number > MAX_WHOLE || number < -MAX_WHOLE) {
            throw new IllegalArgumentException(number + " is too large a number for JSON");
        }
        return number;
    }

    private static void writeItems(Collection<?> items, StringBuilder json, int depth) {
        String before = "[";
        for (Object item : items) {
            json.append(before);
            write(item, json, depth + 1);
            before = ",";
        }
        json.append(items.isEmpty() ? "[]" : "]");
    }

    private static void writeFields(Map<?, ?> fields, StringBuilder json, int depth) {
        String before = "{";
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (!(field.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a field of JSON is named by a string");
            }
            json.append(before);
            writeText(name, json);
            json.append(':');
            write(field.getValue(), json, depth + 1);
            before = ",";
        }
        json.append(fields.isEmpty() ? "{}" : "}");
    }

    private static void writeText(String text, StringBuilder json) {
        json.append('"');
        text.codePoints().forEach(codePoint -> {
            if (EntryText.isHalf(codePoint)) {
                throw new IllegalArgumentException("half a surrogate pair is no text");
            } else if (codePoint < ' ') {
                json.append(String.format("\\u%04x", codePoint));
            } else if (codePoint == '"' || codePoint == '\\') {
                json.append('\\').appendCodePoint(codePoint);
            } else {
                json.appendCodePoint(codePoint);
            }
        });
        json.append('"');
    }
}
