package org.folkmoot.ejb.act;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.text.EntryText;

/**
 * The fields of an act, read strictly: a field of the wrong type, out of bounds or unknown is refused by name. Text is
 * normalised as it is read, and {@link #read()} gives back what was read, which is what the record keeps.
 */
public final class Fields {

    /** Public ids: slugs, or UUIDs in lower case, which have the same form. */
    public static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    /** Longest line of text: a name, a title. */
    public static final int LINE = 200;
    /** Longest passage: a reason, a comment. */
    public static final int PASSAGE = 10_000;

    private final String path;
    private final JsonObject object;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Object> read = new LinkedHashMap<>();

    public Fields(JsonObject object) {
        this("", object);
    }

    private Fields(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    /** Whether a field is there and not null. */
    public boolean has(String name) {
        known.add(name);
        return object.containsKey(name) && !object.isNull(name);
    }

    /** What was read so far, normalised. */
    public Map<String, Object> read() {
        return read;
    }

    /** Refuses the fields that nobody read. */
    public void done() {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                throw new BadRequest(path + name, "is not known here");
            }
        }
    }

    /** Names a field that another hand reads or that is of no concern here. */
    public void ignore(String... names) {
        known.addAll(Arrays.asList(names));
    }

    public BadRequest refused(String name, String problem) {
        return new BadRequest(path + name, problem);
    }

    public String id(String name) {
        String id = string(name);
        if (!ID.matcher(id).matches()) {
            throw refused(name, "must be 1 to 63 of a-z, 0-9 and -, and not begin with -");
        }
        return keep(name, id);
    }

    public Optional<String> optionalId(String name) {
        return optional(name, this::id);
    }

    /** One line of text, such as a name. */
    public String line(String name, int max) {
        String line = normalised(name, EntryText::normaliseLine);
        if (line.isEmpty() || line.codePointCount(0, line.length()) > max) {
            throw refused(name, "must have 1 to " + max + " characters");
        }
        return keep(name, line);
    }

    public Optional<String> optionalLine(String name, int max) {
        return optional(name, field -> line(field, max));
    }

    /** A text of any number of lines. */
    public String text(String name, int max) {
        String text = normalised(name, EntryText::normalise);
        if (text.isBlank() || text.codePointCount(0, text.length()) > max) {
            throw refused(name, "must have 1 to " + max + " characters");
        }
        return keep(name, text);
    }

    public Optional<String> optionalText(String name, int max) {
        return optional(name, field -> text(field, max));
    }

    private String normalised(String name, java.util.function.UnaryOperator<String> by) {
        String raw = string(name);
        return born(name, () -> by.apply(raw));
    }

    public long whole(String name, long min, long max) {
        JsonValue value = required(name);
        if (value instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().bitLength() < 64) {
            long whole = number.longValueExact();
            if (whole >= min && whole <= max) {
                return keep(name, whole);
            }
        }
        throw refused(name, "must be a whole number from " + min + " to " + max);
    }

    public OptionalLong optionalWhole(String name, long min, long max) {
        return has(name) ? OptionalLong.of(whole(name, min, max)) : OptionalLong.empty();
    }

    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        ValueType type = object.get(name).getValueType();
        if (type != ValueType.TRUE && type != ValueType.FALSE) {
            throw refused(name, "must be true or false");
        }
        return keep(name, type == ValueType.TRUE);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String word = string(name);
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(word)) {
                keep(name, word);
                return choice;
            }
        }
        throw refused(name, "must be one of " + Arrays.toString(type.getEnumConstants()));
    }

    public LocalDate day(String name) {
        String word = string(name);
        try {
            LocalDate day = LocalDate.parse(word);
            keep(name, word);
            return day;
        } catch (DateTimeParseException e) {
            throw refused(name, "must be a day, such as 1788-06-21");
        }
    }

    public Optional<LocalDate> optionalDay(String name) {
        return optional(name, this::day);
    }

    /** A list of ids, each once, in the order given. */
    public List<String> ids(String name) {
        if (!has(name)) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (JsonValue value : array(name)) {
            if (!(value instanceof JsonString id) || !ID.matcher(id.getString()).matches() || ids.contains(id.getString())) {
                throw refused(name, "must be a list of ids, each once");
            }
            ids.add(id.getString());
        }
        keep(name, List.copyOf(ids));
        return ids;
    }

    /** A list of objects, each read by the function given. */
    public <T> List<T> each(String name, int max, Function<Fields, T> reader) {
        List<T> list = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        JsonArray array = array(name);
        if (array.size() > max) {
            throw refused(name, "must have at most " + max + " elements");
        }
        for (int i = 0; i < array.size(); i++) {
            Fields inner = inner(name + "[" + i + "]", array.get(i));
            list.add(reader.apply(inner));
            inner.done();
            kept.add(inner.read());
        }
        keep(name, kept);
        return list;
    }

    /** A nested object. */
    public Fields nested(String name) {
        Fields inner = inner(name, required(name));
        read.put(name, inner.read());
        return inner;
    }

    private Fields inner(String name, JsonValue value) {
        if (value.getValueType() != ValueType.OBJECT) {
            throw refused(name, "must be an object");
        }
        return new Fields(path + name + ".", value.asJsonObject());
    }

    /** A value that the domain reads: nested maps and lists. The domain's complaint becomes a refusal of this field. */
    public <T> T value(String name, Function<Object, T> reader) {
        Object values = Json.toValues(required(name));
        return born(name, () -> reader.apply(values));
    }

    /** The fields as they came. */
    JsonObject raw() {
        return object;
    }

    /** All fields of this object but the ones named, as nested values. */
    public Map<String, Object> valuesBut(String... names) {
        Map<String, Object> values = Json.toMap(object);
        known.addAll(values.keySet());
        values.keySet().removeAll(Set.of(names));
        return values;
    }

    /** Whether a field is a list. */
    public boolean isArray(String name) {
        return has(name) && object.get(name).getValueType() == ValueType.ARRAY;
    }

    public boolean isNumber(String name) {
        return has(name) && object.get(name).getValueType() == ValueType.NUMBER;
    }

    /** The names of all fields of this object, for objects whose names are data. */
    public Set<String> names() {
        known.addAll(object.keySet());
        return object.keySet();
    }

    public String string(String name) {
        if (required(name) instanceof JsonString string) {
            return string.getString();
        }
        throw refused(name, "must be a text");
    }

    /** Runs a constructor or parser of the domain; what it refuses with an IllegalArgumentException is this field's fault. */
    public <T> T born(String name, Supplier<T> birth) {
        try {
            return birth.get();
        } catch (IllegalArgumentException e) {
            throw refused(name, e.getMessage());
        }
    }

    public <T> T keep(String name, T value) {
        read.put(name, value);
        return value;
    }

    private JsonArray array(String name) {
        JsonValue value = required(name);
        if (value.getValueType() != ValueType.ARRAY) {
            throw refused(name, "must be a list");
        }
        return value.asJsonArray();
    }

    private JsonValue required(String name) {
        if (!has(name)) {
            throw refused(name, "is missing");
        }
        return object.get(name);
    }

    private <T> Optional<T> optional(String name, Function<String, T> reader) {
        return has(name) ? Optional.of(reader.apply(name)) : Optional.empty();
    }
}
