package org.folkmoot.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads one place in a structured value, strictly: what is missing, unknown or of another type is refused with an
 * {@link IllegalArgumentException} that names the place, as in {@code threshold.all[1].members.fraction: …}.
 */
record Shape(String path, Object value) {

    Shape at(String field) {
        return new Shape(path + "." + field, fields().get(field));
    }

    boolean has(String field) {
        return fields().get(field) != null;
    }

    Map<?, ?> fields() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw refused(value == null ? "is missing" : "is an object with named fields");
    }

    /** Refuses any field beyond these. */
    void allowOnly(Set<String> known) {
        for (Object name : fields().keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw refused("has no field '" + shortened(name) + "'; it takes " + new TreeSet<>(known));
            }
        }
    }

    /** The single field of an object that says by its name which form it has. */
    String onlyField(Collection<String> forms) {
        if (fields().size() != 1 || !forms.contains(String.valueOf(fields().keySet().iterator().next()))) {
            throw refused("has exactly one of " + forms);
        }
        return String.valueOf(fields().keySet().iterator().next());
    }

    List<Shape> items(int most) {
        if (!(value instanceof Collection<?> items)) {
            throw refused(value == null ? "is missing" : "is a list");
        }
        if (items.size() > most) {
            throw refused("holds at most " + most);
        }
        List<Shape> shapes = new ArrayList<>();
        for (Object item : items) {
            shapes.add(new Shape(path + "[" + shapes.size() + "]", item));
        }
        return shapes;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw refused(value == null ? "is missing" : "is a text in quotes");
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw refused(value == null ? "is missing" : "is true or false");
    }

    long whole() {
        try {
            if (value instanceof Long || value instanceof Integer) {
                return ((Number) value).longValue();
            }
            if (value instanceof BigInteger number) {
                return number.longValueExact();
            }
            // a huge exponent must be refused before it is written out as digits
            if (value instanceof BigDecimal number && Math.abs((long) number.scale()) < 100) {
                return number.longValueExact();
            }
        } catch (ArithmeticException notWhole) {
            throw refused("is a whole number in bounds", notWhole);
        }
        throw refused(value == null ? "is missing" : "is a whole number in bounds");
    }

    Fraction fraction() {
        String written = text();
        return born(() -> Fraction.parse(written));
    }

    boolean flagOr(String field, boolean otherwise) {
        return has(field) ? at(field).flag() : otherwise;
    }

    /** Makes a value whose own refusal is then told with this path. */
    <T> T born(Supplier<T> birth) {
        try {
            return birth.get();
        } catch (IllegalArgumentException nonsense) {
            throw refused(nonsense.getMessage(), nonsense);
        }
    }

    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(path + ": " + why);
    }

    private IllegalArgumentException refused(String why, Exception cause) {
        return new IllegalArgumentException(path + ": " + why, cause);
    }

    private static String shortened(Object name) {
        String text = String.valueOf(name);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
