package org.folkmoot.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.web.faces.Slugs;

/** The clauses of a text while it is written: added, taken out, moved. Never empty. */
public class ClauseList implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int MOST = 2000;
    private static final int DIGITS = 8;

    private final List<ClauseForm> clauses = new ArrayList<>();

    public ClauseList(List<ClauseForm> clauses) {
        this.clauses.addAll(clauses);
        if (clauses.isEmpty()) {
            addAfter(-1);
        }
    }

    /**
     * What is written.
     *
     * @param from the text that is written on, against which changes are marked; null if there is none
     */
    public static ClauseList of(DraftText text, DraftText from) {
        return new ClauseList(text.passages().stream()
                .map(passage -> new ClauseForm(passage.id(), passage.heading(), passage.body(), before(from, passage.id()))).toList());
    }

    /** The same clauses as a form has that was sent and whose page is gone: as many, with the same ids, and without words yet. */
    public static Optional<ClauseList> of(String shape, DraftText from) {
        List<String> ids = shape == null ? List.of() : Arrays.asList(shape.split(",", -1));
        boolean readable = !ids.isEmpty() && ids.size() <= MOST && ids.stream().allMatch(ID.asMatchPredicate())
                && new HashSet<>(ids).size() == ids.size();
        return !readable ? Optional.empty() : Optional.of(new ClauseList(
                ids.stream().map(id -> new ClauseForm(id, "", "", before(from, id))).toList()));
    }

    private static Passage before(DraftText from, String id) {
        return from == null ? null : from.passage(id).filter(passage -> !passage.isEmpty()).orElse(null);
    }

    /** The clauses' ids in order: what a form carries so that its rows can be made anew. */
    public String getShape() {
        return clauses.stream().map(ClauseForm::getId).collect(Collectors.joining(","));
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }

    public final void addAfter(int index) {
        clauses.add(index + 1, new ClauseForm("new-" + UUID.randomUUID().toString().substring(0, DIGITS), "", "", null));
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

    /** As drafts are kept, with whatever is in it so far; what is no text is refused at its clause. */
    public DraftText toDraft(String language, String title) {
        Fields form = new Fields(JsonValue.EMPTY_JSON_OBJECT);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            passages.add(form.born("clauses[" + i + "].text", clauses.get(i)::toPassage));
        }
        return form.born("title", () -> new DraftText(language, title, passages));
    }

    /** As acts want it; new clauses get ids from their headings. */
    public JsonArrayBuilder toJson() {
        Set<String> taken = new HashSet<>();
        clauses.forEach(clause -> taken.add(clause.getId()));
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseForm clause = clauses.get(i);
            String id = DraftText.isNew(clause.getId()) ? Slugs.free(clause.getHeading(), "c" + (i + 1), taken) : clause.getId();
            taken.add(id);
            json.add(clause.toJson(id));
        }
        return json;
    }
}
