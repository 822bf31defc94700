package org.folkmoot.web.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.AmendmentChangeRow;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AskedRow;

/** Amendments as the API shows them. */
public final class AmendmentView {

    private AmendmentView() {
    }

    /** In a list. */
    public static Map<String, Object> brief(AmendmentRow amendment) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", amendment.id());
        shown.put("proposal", amendment.proposal());
        shown.put("version", amendment.version());
        shown.put("by", amendment.by());
        shown.put("byAssembly", amendment.byAssembly());
        shown.put("byName", amendment.byName());
        shown.put("state", amendment.state());
        shown.put("inVersion", amendment.inVersion());
        shown.put("reason", amendment.reason());
        shown.put("madeAt", amendment.madeAt());
        return shown;
    }

    /** By itself, with what it asks for and who asked for it in an answer. */
    static Map<String, Object> whole(AmendmentRow amendment, List<AmendmentChangeRow> changes, List<AskedRow> askedBy) {
        Map<String, Object> shown = brief(amendment);
        shown.put("changes", changes.stream().map(AmendmentView::change).toList());
        shown.put("askedBy", askedBy);
        return shown;
    }

    private static Map<String, Object> change(AmendmentChangeRow change) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("op", change.op());
        shown.put("clause", change.clause());
        shown.put("after", change.after());
        shown.put("heading", change.heading());
        shown.put("text", change.text());
        return shown;
    }
}
