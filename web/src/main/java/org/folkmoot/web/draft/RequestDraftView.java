package org.folkmoot.web.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.draft.RequestDraft.Op;
import org.folkmoot.draft.RequestDraft.Part;
import org.folkmoot.ejb.draft.Opened;
import org.folkmoot.ejb.draft.RevisionRow;

/** Drafts of requests as the API shows them, in the words of the act that they will be. */
final class RequestDraftView {

    private RequestDraftView() {
    }

    static Map<String, Object> of(Opened draft) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("version", draft.base());
        shown.put("revision", draft.revision());
        shown.put("savedAt", draft.stands() == null ? null : draft.stands().savedAt());
        shown.putAll(words(draft.text()));
        return shown;
    }

    static Map<String, Object> of(RevisionRow revision) {
        Map<String, Object> shown = DraftView.brief(revision);
        shown.putAll(words(revision.text()));
        return shown;
    }

    /** What is asked for so far. */
    static Map<String, Object> words(DraftText text) {
        RequestDraft request = RequestDraft.of(text);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("changes", request.parts().stream().map(RequestDraftView::change).toList());
        shown.put("reason", request.reason());
        shown.put("by", request.by().isEmpty() ? null : request.by());
        return shown;
    }

    private static Map<String, Object> change(Part part) {
        Map<String, Object> shown = new LinkedHashMap<>();
        boolean worded = part.op() == Op.REPLACE || part.op() == Op.INSERT;
        String after = part.op() == Op.INSERT ? part.at() : part.after();
        shown.put("op", part.op());
        shown.put("clause", part.op() == Op.INSERT || part.op() == Op.RETITLE ? null : part.at());
        shown.put("after", after.isEmpty() ? null : after);
        shown.put("heading", worded || part.op() == Op.RETITLE ? part.heading() : null);
        shown.put("text", worded ? part.body() : null);
        return shown;
    }
}
