package org.folkmoot.web.draft;

import jakarta.json.JsonObject;
import java.util.List;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.draft.RequestDraft.Op;
import org.folkmoot.draft.RequestDraft.Part;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.text.VersionText;

/** The draft of a request as a program sends it, read strictly against the clauses of its version; its words may be empty. */
final class RequestDraftBody {

    /** Beside the changes a draft keeps the reason and for whom. */
    private static final int MOST = VersionText.MAX_CLAUSES - 2;

    private final List<ClauseRow> clauses;

    private RequestDraftBody(List<ClauseRow> clauses) {
        this.clauses = clauses;
    }

    static Saving saving(Caller caller, JsonObject body, int version, List<ClauseRow> clauses) {
        Fields fields = new Fields(body);
        int revision = (int) fields.whole("revision", 0, Integer.MAX_VALUE);
        List<Part> parts = fields.each("changes", MOST, new RequestDraftBody(clauses)::part);
        String reason = fields.has("reason") ? fields.string("reason") : "";
        String by = fields.optionalId("by").filter(one -> !one.equals(caller.requirePerson())).orElse("");
        fields.done();
        return new Saving(DraftBody.page(caller), revision, version, fields.born("changes", () -> new RequestDraft(parts, reason, by).written()));
    }

    private Part part(Fields each) {
        Op op = each.choice("op", Op.class);
        if (op == Op.RETITLE) {
            return new Part(op, "", "", each.string("heading"), "");
        }
        ClauseRow at = op == Op.INSERT ? null : clause(each, "clause");
        String after = op == Op.INSERT || op == Op.MOVE ? each.has("after") ? clause(each, "after").id() : "" : "";
        if (op == Op.MOVE || op == Op.DELETE) {
            return new Part(op, at.id(), after, "", "");
        }
        String heading = each.has("heading") ? each.string("heading") : at == null ? "" : at.heading();
        String text = each.has("text") ? each.string("text") : at == null ? "" : at.text();
        return new Part(op, at == null ? after : at.id(), "", heading, text);
    }

    private ClauseRow clause(Fields each, String field) {
        String id = each.id(field);
        return clauses.stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow(() -> each.refused(field, "must be a clause of that version"));
    }
}
