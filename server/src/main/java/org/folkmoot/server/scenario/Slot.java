package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.function.UnaryOperator;

/** Where in a field's value ids or dates stand, so that one walk can check, rename and shift them. */
@FunctionalInterface
interface Slot {

    /** Nothing to look at. */
    Slot PLAIN = (path, value, visitor) -> value;

    /** A day or instant. */
    Slot DATE = (path, value, visitor) -> text(value, text -> visitor.date(path, text));

    /** An entry named by its place, {@code assembly/seq}: the assembly; one named by its id holds nothing to look at. */
    Slot ENTRY = (path, value, visitor) -> text(value, text -> {
        int slash = text.indexOf('/');
        return slash < 1 ? text : visitor.used(path, Kind.ASSEMBLY, text.substring(0, slash)) + text.substring(slash);
    });

    /** An assembly's rules: its calendar, with dates in it, and whom they name for its drafting committee. */
    Slot RULES = (path, value, visitor) -> value instanceof JsonObject rules
            ? fields(rules, (name, each) -> switch (name) {
                case "calendar" -> text(each, text -> visitor.calendar(path + ".calendar", text));
                case "committee" -> committee(path + ".committee", each, visitor);
                default -> each;
            })
            : value;

    /** A founding meeting ({place, day, present}), or the id of a meeting. */
    Slot MEETING = (path, value, visitor) -> value instanceof JsonObject meeting
            ? fields(meeting, (name, each) -> switch (name) {
                case "day" -> DATE.walk(path + ".day", each, visitor);
                case "present" -> listed(Kind.PERSON).walk(path + ".present", each, visitor);
                default -> each;
            })
            : reference(Kind.MEETING).walk(path, value, visitor);

    /** A threshold: the bodies that its {@code named} parts name. */
    Slot THRESHOLD = new Slot() {
        @Override
        public JsonValue walk(String path, JsonValue value, Visitor visitor) {
            return switch (value.getValueType()) {
                case OBJECT -> fields(value.asJsonObject(), (name, each) -> "named".equals(name)
                        ? listed(Kind.ASSEMBLY).walk(path + ".named", each, visitor)
                        : walk(path + "." + name, each, visitor));
                case ARRAY -> elements(path, value, (at, each) -> walk(at, each, visitor));
                default -> value;
            };
        }
    };

    /** The instructions of a mandate: the proposals that they name. */
    Slot INSTRUCTIONS = (path, value, visitor) -> value.getValueType() == JsonValue.ValueType.ARRAY
            ? elements(path, value, (at, each) -> each instanceof JsonObject one
                    ? fields(one, (name, field) -> "proposal".equals(name)
                            ? reference(Kind.PROPOSAL).walk(at + ".proposal", field, visitor) : field)
                    : each)
            : value;

    /** Goes over the value and gives it back with what the visitor made of each id and date. */
    JsonValue walk(String path, JsonValue value, Visitor visitor);

    /** What is done with each id and date found. */
    interface Visitor {
        /** An id that this step makes. */
        String made(String path, Kind kind, String id);

        /** An id that an earlier step must have made. */
        String used(String path, Kind kind, String id);

        /** A day ({@code 1788-06-21}) or instant. */
        String date(String path, String text);

        /** An RFC 5545 rule with its DTSTART. */
        String calendar(String path, String text);

        /** What stands where an id or date should: not a text. */
        void notText(String path);
    }

    /** The id that the step makes. */
    static Slot maker(Kind kind) {
        return (path, value, visitor) -> required(path, value, visitor, id -> visitor.made(path, kind, id));
    }

    /** One id; null is let through. */
    static Slot reference(Kind kind) {
        return (path, value, visitor) -> value == JsonValue.NULL ? value
                : required(path, value, visitor, id -> visitor.used(path, kind, id));
    }

    /** A drafting committee: a list of people, or an object whose {@code members} are one. */
    private static JsonValue committee(String path, JsonValue value, Visitor visitor) {
        return value instanceof JsonObject named
                ? fields(named, (name, each) -> "members".equals(name) ? listed(Kind.PERSON).walk(path + ".members", each, visitor) : each)
                : listed(Kind.PERSON).walk(path, value, visitor);
    }

    /** A list of ids; where a mere number is allowed instead, that is let through. */
    static Slot listed(Kind kind) {
        return (path, value, visitor) -> value.getValueType() == JsonValue.ValueType.ARRAY
                ? elements(path, value, (at, each) -> reference(kind).walk(at, each, visitor)) : value;
    }

    /** An object whose names are ids. */
    static Slot keyed(Kind kind) {
        return (path, value, visitor) -> {
            if (!(value instanceof JsonObject object)) {
                return value;
            }
            JsonObjectBuilder renamed = Json.createObjectBuilder();
            object.forEach((id, each) -> renamed.add(visitor.used(path + "." + id, kind, id), each));
            return renamed.build();
        };
    }

    /** An object of objects whose names are ids: weights by name, then by assembly. */
    static Slot keyedBelow(Kind kind) {
        return (path, value, visitor) -> value instanceof JsonObject object
                ? fields(object, (name, each) -> keyed(kind).walk(path + "." + name, each, visitor)) : value;
    }

    private static JsonValue required(String path, JsonValue value, Visitor visitor, UnaryOperator<String> change) {
        if (!(value instanceof JsonString)) {
            visitor.notText(path);
            return value;
        }
        return text(value, change);
    }

    private static JsonValue text(JsonValue value, UnaryOperator<String> change) {
        return value instanceof JsonString text ? Json.createValue(change.apply(text.getString())) : value;
    }

    private static JsonValue elements(String path, JsonValue list, At change) {
        JsonArrayBuilder changed = Json.createArrayBuilder();
        int index = 0;
        for (JsonValue each : list.asJsonArray()) {
            changed.add(change.at(path + "[" + index++ + "]", each));
        }
        return changed.build();
    }

    private static JsonValue fields(JsonObject object, At change) {
        JsonObjectBuilder changed = Json.createObjectBuilder();
        object.forEach((name, each) -> changed.add(name, change.at(name, each)));
        return changed.build();
    }

    /** A change of one part, told where it stands. */
    interface At {
        JsonValue at(String place, JsonValue value);
    }
}
