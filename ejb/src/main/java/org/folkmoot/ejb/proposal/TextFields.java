package org.folkmoot.ejb.proposal;

import java.util.List;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.text.Clause;

/** Reads the clauses of a text from an act. */
final class TextFields {

    private TextFields() {
    }

    static List<Clause> clauses(Fields fields) {
        List<Clause> clauses = fields.each("clauses", 2000, TextFields::clause);
        if (clauses.isEmpty()) {
            throw fields.refused("clauses", "must have at least one clause");
        }
        return clauses;
    }

    private static Clause clause(Fields each) {
        String id = each.id("id");
        String heading = each.has("heading") && !each.string("heading").isBlank() ? each.line("heading", Clause.MAX_HEADING) : "";
        String text = each.text("text", Clause.MAX_BODY);
        return each.born("text", () -> new Clause(id, heading, text));
    }
}
