package org.folkmoot.ejb.proposal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.text.WordOrigins;
import org.folkmoot.text.WordOrigins.Words;

/**
 * Reads which amendments the words of clauses came from (R19). It is told from versions and amendments whenever it is asked for,
 * and kept nowhere. Of a text that was taken up, what it was then counts as its beginning.
 */
@Stateless
public class WordRows {

    @Inject
    private Sql sql;

    /** The words of one clause in one version. */
    private record Body(String clause, int version, String text) {
    }

    /** What an amendment alone would make of a clause of that version. */
    private record Form(String amendment, int base, String clause, String text) {
    }

    /**
     * By clause; two statements, or none where no clause is asked for.
     *
     * @param changes all that changed up to that version, oldest first
     */
    public Map<String, List<Words>> words(String proposal, VersionRow version, Collection<String> clauses, List<ChangeRow> changes) {
        if (clauses.isEmpty()) {
            return Map.of();
        }
        List<ChangeRow> own = changes.stream().filter(change -> change.proposal().equals(proposal) && change.clause() != null
                && clauses.contains(change.clause())).toList();
        Set<String> amendments = new TreeSet<>();
        own.forEach(change -> amendments.addAll(change.amendments()));
        List<Form> forms = forms(amendments);
        Map<String, List<Words>> words = new TreeMap<>();
        Map<String, List<Body>> bodies = new TreeMap<>();
        bodies(proposal, version.number(), clauses).forEach(body -> bodies.computeIfAbsent(body.clause(), none -> new ArrayList<>()).add(body));
        bodies.forEach((clause, each) -> words.put(clause, origins(version.language(), each,
                own.stream().filter(change -> change.clause().equals(clause)).toList(),
                forms.stream().filter(form -> form.clause().equals(clause)).toList()).words()));
        return words;
    }

    /** A clause that was taken out and came back begins anew. */
    private static WordOrigins origins(String language, List<Body> bodies, List<ChangeRow> changes, List<Form> forms) {
        int since = changes.stream().filter(change -> change.op().equals("INSERT")).mapToInt(ChangeRow::version).max().orElse(0);
        WordOrigins origins = null;
        String text = null;
        for (Body body : bodies.stream().filter(one -> one.version() >= since).toList()) {
            Set<String> by = new TreeSet<>();
            changes.stream().filter(change -> change.version() == body.version()).forEach(change -> by.addAll(change.amendments()));
            if (origins == null) {
                origins = WordOrigins.beginning(language, body.text(), by);
            } else if (!body.text().equals(text)) {
                origins = origins.then(body.text(), asked(by, body.version() - 1, forms), by);
            }
            text = body.text();
        }
        return origins;
    }

    private static Map<String, String> asked(Set<String> by, int base, List<Form> forms) {
        Map<String, String> asked = new HashMap<>();
        forms.stream().filter(form -> form.base() == base && by.contains(form.amendment()))
                .forEach(form -> asked.put(form.amendment(), form.text()));
        return asked;
    }

    private List<Body> bodies(String proposal, int upTo, Collection<String> clauses) {
        return sql.list("SELECT id, number, body FROM clause WHERE proposal = ? AND number <= ? AND id IN (?*) ORDER BY number",
                row -> new Body(row.text("id"), row.integer("number"), row.text("body")), proposal, upTo, clauses);
    }

    /** Of several against one version the newest comes last, and the home's wording behind all: that is what is merged. */
    private List<Form> forms(Set<String> amendments) {
        return amendments.isEmpty() ? List.of() : sql.list("""
                SELECT h.amendment, f.base, h.clause, h.text
                FROM amendment_form f JOIN amendment_change h ON h.amendment = f.amendment AND h.form = f.form
                WHERE f.amendment IN (?*) AND h.op IN ('REPLACE', 'INSERT') AND h.text IS NOT NULL
                ORDER BY f.amendment, f.kind = 'MODIFIED', f.form""",
                row -> new Form(row.text("amendment"), row.integer("base"), row.text("clause"), row.text("text")), amendments);
    }
}
