package org.folkmoot.web.thread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.WordingRow;

/** Comments as the API shows them. */
final class CommentView {

    private CommentView() {
    }

    static Map<String, Object> brief(CommentRow comment) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", comment.id());
        shown.put("proposal", comment.proposal());
        shown.put("version", comment.version());
        shown.put("clause", comment.clause());
        shown.put("quote", comment.quote());
        shown.put("amendment", comment.amendment());
        shown.put("assembly", comment.assembly());
        shown.put("replyTo", comment.answers());
        shown.put("root", comment.root());
        shown.put("mandate", comment.mandate());
        shown.put("title", comment.title());
        shown.put("seat", comment.seat());
        shown.put("seatName", comment.seatName());
        shown.put("by", comment.by());
        shown.put("byName", comment.byName());
        shown.put("text", comment.text());
        shown.put("madeAt", comment.madeAt());
        shown.put("editedAt", comment.editedAt());
        shown.put("hidden", comment.isHidden());
        shown.put("hiddenAt", comment.hiddenAt());
        shown.put("hiddenReason", comment.hiddenReason());
        return shown;
    }

    /** By itself, with every wording that it had. */
    static Map<String, Object> whole(CommentRow comment, List<WordingRow> wordings) {
        Map<String, Object> shown = brief(comment);
        shown.put("wordings", wordings);
        return shown;
    }
}
