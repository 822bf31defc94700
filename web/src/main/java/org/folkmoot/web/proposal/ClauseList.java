package org.folkmoot.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.web.faces.Slugs;

/** The clauses of a text while it is written: added, taken out, moved. Never empty. */
public class ClauseList implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ClauseForm> clauses = new ArrayList<>();

    public ClauseList(List<ClauseForm> clauses) {
        this.clauses.addAll(clauses);
        if (clauses.isEmpty()) {
            addAfter(-1);
        }
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }

    public final void addAfter(int index) {
        clauses.add(index + 1, new ClauseForm(null, "", ""));
    }

    public void remove(int index) {
        clauses.remove(index);
        if (clauses.isEmpty()) {
            addAfter(-1);
        }
    }

    public void up(int index) {
        if (index > 0) {
            Collections.swap(clauses, index, index - 1);
        }
    }

    /** As acts want it; new clauses get ids from their headings. */
    public JsonArrayBuilder toJson() {
        Set<String> taken = new HashSet<>();
        clauses.forEach(clause -> taken.add(clause.getId()));
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseForm clause = clauses.get(i);
            String id = clause.getId() != null ? clause.getId() : Slugs.free(clause.getHeading(), "c" + (i + 1), taken);
            taken.add(id);
            json.add(clause.toJson(id));
        }
        return json;
    }
}
