package org.folkmoot.web.amendment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.ejb.proposal.ClauseRow;

/** The changes of a request while it is written, all of them to one version. */
public class ChangeList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f-]{36},[1-9][0-9]{0,8}(,.*)?");
    private static final String TITLE = "RETITLE";
    private static final List<String> OPS = Arrays.asList("REPLACE", "INSERT", "DELETE", "MOVE", TITLE); // takes null for one it has not
    private static final int MOST = 1000;
    /** In the place of the clause that a new one comes after, where it comes first. */
    private static final ClauseRow FIRST = new ClauseRow(0, "", "", "");

    private final String id;
    private final int version;
    private final List<ChangeForm> changes = new ArrayList<>();

    /**
     * @param shape   what {@link #getShape} wrote into a form that was sent and whose page is gone: the same changes are made
     *                anew, without their words; else null
     * @param newest  the version to ask for changes in where there is no such form
     * @param clauses reads those of a version
     */
    ChangeList(String shape, int newest, IntFunction<List<ClauseRow>> clauses) {
        String[] parts = shape == null || !BEGINNING.matcher(shape).matches() ? new String[0] : shape.split(",");
        id = parts.length == 0 ? UUID.randomUUID().toString() : parts[0];
        version = parts.length == 0 ? newest : Integer.parseInt(parts[1]);
        List<ClauseRow> chosen = parts.length <= 2 ? List.of() : clauses.apply(version);
        for (int i = 2; i < Math.min(parts.length, MOST); i++) {
            String[] change = parts[i].split(":", 2);
            add(change[0], change[change.length - 1], chosen);
        }
    }

    /**
     * Nothing where the version has no such clause, or nothing of the kind can be done with it, nor a second new title.
     *
     * @param clause  of a new clause, the one that it comes after; empty: it comes first, or it is the title that changes
     * @param clauses what can be changed, the title without an id among it
     */
    final void add(String op, String clause, List<ClauseRow> clauses) {
        if ("INSERT".equals(op) && "".equals(clause)) {
            changes.add(new ChangeForm(op, FIRST, newId()));
        }
        clauses.stream().filter(row -> OPS.contains(op) && row.id().equals(clause)
                && row.id().isEmpty() == TITLE.equals(op) && !(TITLE.equals(op) && has(op, ""))).findFirst().ifPresent(row ->
                changes.add(new ChangeForm(op, row, newId())));
    }

    private String newId() {
        return "new-" + id.substring(0, 6) + "-" + (changes.size() + 1);
    }

    public void remove(int index) {
        changes.remove(index);
    }

    void clear() {
        changes.clear();
    }

    /** Whether such a change is there already. */
    final boolean has(String op, String clause) {
        return changes.stream().anyMatch(change -> change.getOp().equals(op) && change.getAt().equals(clause));
    }

    /** As a draft keeps them. */
    List<RequestDraft.Part> parts() {
        return changes.stream().map(ChangeForm::part).toList();
    }

    /** Makes them what a draft kept. */
    void take(List<RequestDraft.Part> parts, List<ClauseRow> clauses) {
        changes.clear();
        for (RequestDraft.Part part : parts) {
            int before = changes.size();
            add(part.op().name(), part.at(), clauses);
            if (changes.size() > before) {
                changes.get(before).take(part);
            }
        }
    }

    JsonArrayBuilder toJson() {
        JsonArrayBuilder asked = Json.createArrayBuilder();
        changes.forEach(change -> asked.add(change.toJson()));
        return asked;
    }

    /** What a form carries so that its rows can be made anew: the request's id, the version, and where each change is. */
    public String getShape() {
        return id + "," + version + changes.stream().map(change -> "," + change.getOp() + ":" + change.getAt())
                .collect(Collectors.joining());
    }

    /** The id of the request. */
    String getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    public List<ChangeForm> getChanges() {
        return changes;
    }
}
