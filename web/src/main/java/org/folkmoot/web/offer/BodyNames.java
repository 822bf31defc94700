package org.folkmoot.web.offer;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.ejb.assembly.NodeRow;

/** The ratifying bodies that an offer would go to, found by the names that people type, or by their ids. */
public class BodyNames implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEVERAL = "";

    private final LinkedHashMap<String, String> names = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> ids = new LinkedHashMap<>();

    BodyNames(List<NodeRow> bodies) {
        bodies.forEach(body -> names.put(body.id(), body.name()));
        bodies.forEach(body -> ids.merge(body.name().toLowerCase(Locale.ROOT), body.id(), (one, other) -> SEVERAL));
    }

    /** The id of what was typed, a name in any case or an id; empty if no body here is called so, or more than one. */
    Optional<String> id(String typed) {
        if (names.containsKey(typed)) {
            return Optional.of(typed);
        }
        return Optional.ofNullable(ids.get(typed.toLowerCase(Locale.ROOT))).filter(id -> !id.equals(SEVERAL));
    }

    /** How one types it so that it is found: its name, or its id where others have that name. */
    String typed(String id) {
        String name = names.getOrDefault(id, id);
        return id(name).isPresent() ? name : id;
    }

    Map<String, String> byId() {
        return names;
    }
}
