package org.folkmoot.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.web.faces.Slugs;

/** The clauses of a text while it is written: added, taken out, moved. Never empty. */
public class ClauseList implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{0,63}");
    private static final int MOST = 2000;

    private final List<ClauseForm> clauses = new ArrayList<>();

    public ClauseList(List<ClauseForm> clauses) {
        this.clauses.addAll(clauses);
        if (clauses.isEmpty()) {
            addAfter(-1);
        }
    }

    /** The same clauses as a form has that was sent and whose page is gone: as many, with the same ids, and without words yet. */
    static Optional<ClauseList> of(String shape) {
        List<String> ids = shape == null ? List.of() : Arrays.asList(shape.split(",", -1));
        boolean readable = !ids.isEmpty() && ids.size() <= MOST && ids.stream().allMatch(ID.asMatchPredicate());
        return !readable ? Optional.empty() : Optional.of(new ClauseList(
                ids.stream().map(id -> new ClauseForm(id.isEmpty() ? null : id, "", "")).toList()));
    }

    /** The clauses' ids in order, empty for a new one: what a form carries so that its rows can be made anew. */
    public String getShape() {
        return clauses.stream().map(clause -> clause.getId() == null ? "" : clause.getId()).collect(Collectors.joining(","));
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
