package org.folkmoot.ejb.act;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.refusal.BadRequest;

/** All kinds of act there are, by name. */
@ApplicationScoped
public class Kinds {

    @Inject
    private Instance<ActKind> all;

    private final Map<String, ActKind> byName = new TreeMap<>();

    @PostConstruct
    void collect() {
        for (ActKind kind : all) {
            if (byName.put(kind.name(), kind) != null) {
                throw new IllegalStateException("Two kinds of act are called " + kind.name());
            }
        }
    }

    /** The kind of that name; an unknown one is refused. */
    public ActKind get(String name) {
        ActKind kind = byName.get(name);
        if (kind == null) {
            throw new BadRequest("do", "must be one of " + byName.keySet());
        }
        return kind;
    }
}
