package org.folkmoot.server.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields of one kind of step: which must be there, which may, and where ids and dates stand in them. */
final class Form {

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();

    /** A field that must be there. */
    Form needs(String field, Slot slot) {
        required.add(field);
        return mayHave(field, slot);
    }

    /** Fields that must be there and hold neither ids nor dates. */
    Form needs(String... fields) {
        for (String field : fields) {
            needs(field, Slot.PLAIN);
        }
        return this;
    }

    /** A field that may be there. */
    Form mayHave(String field, Slot slot) {
        slots.put(field, slot);
        return this;
    }

    /** Fields that may be there and hold neither ids nor dates. */
    Form mayHave(String... fields) {
        for (String field : fields) {
            mayHave(field, Slot.PLAIN);
        }
        return this;
    }

    Set<String> required() {
        return required;
    }

    boolean knows(String field) {
        return slots.containsKey(field);
    }

    /** Where ids and dates stand in a field; of an unknown one, nowhere. */
    Slot slot(String field) {
        return slots.getOrDefault(field, Slot.PLAIN);
    }
}
