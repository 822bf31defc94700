package org.folkmoot.web.thread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.mandate.ConductRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.WordingRow;

/** Reports as the API shows them. */
final class ReportView {

    private ReportView() {
    }

    static Map<String, Object> brief(CommentRow report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", report.id());
        shown.put("assembly", report.assembly());
        shown.put("mandate", report.mandate());
        shown.put("to", report.seat());
        shown.put("toName", report.seatName());
        shown.put("by", report.by());
        shown.put("byName", report.byName());
        shown.put("proposal", report.proposal());
        shown.put("title", report.title());
        shown.put("text", report.text());
        shown.put("madeAt", report.madeAt());
        shown.put("editedAt", report.editedAt());
        shown.put("hidden", report.isHidden());
        shown.put("hiddenAt", report.hiddenAt());
        shown.put("hiddenReason", report.hiddenReason());
        return shown;
    }

    /**
     * By itself: with the instructions, what was done between the report before and this one, every wording that it had, and
     * what was said under it.
     */
    static Map<String, Object> whole(CommentRow report, MandateRow mandate, List<ConductRow> conduct, List<WordingRow> wordings,
            List<CommentRow> comments) {
        Map<String, Object> shown = brief(report);
        shown.put("instructions", mandate.instructions());
        shown.put("conduct", conduct);
        shown.put("wordings", wordings);
        shown.put("comments", comments.stream().map(CommentView::brief).toList());
        return shown;
    }
}
