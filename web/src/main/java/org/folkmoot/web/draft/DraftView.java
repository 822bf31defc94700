package org.folkmoot.web.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.draft.Company;
import org.folkmoot.ejb.draft.Opened;
import org.folkmoot.ejb.draft.RevisionRow;
import org.folkmoot.ejb.draft.Saved;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.ejb.draft.StaleDraft;

/** Drafts as the API shows them. */
public final class DraftView {

    private DraftView() {
    }

    static Map<String, Object> of(Opened draft, Company company) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("revision", draft.revision());
        shown.put("base", draft.base());
        shown.put("newest", draft.newest());
        shown.put("savedBy", draft.stands() == null ? null : draft.stands().author());
        shown.put("savedAt", draft.stands() == null ? null : draft.stands().savedAt());
        shown.putAll(text(draft.text()));
        shown.put("present", company.present());
        return shown;
    }

    static Map<String, Object> of(RevisionRow revision) {
        Map<String, Object> shown = brief(revision);
        shown.putAll(text(revision.text()));
        return shown;
    }

    /** Without its text. */
    static Map<String, Object> brief(RevisionRow revision) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("revision", revision.number());
        shown.put("base", revision.base());
        shown.put("aside", revision.aside());
        shown.put("savedBy", revision.author());
        shown.put("savedByName", revision.authorName());
        shown.put("savedAt", revision.savedAt());
        return shown;
    }

    static Map<String, Object> of(Saved.Standing saved) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("revision", saved.revision());
        shown.put("base", saved.base());
        shown.put("savedAt", saved.savedAt());
        return shown;
    }

    /** What a save that did not stand is told beside its problem. */
    public static Map<String, Object> of(StaleDraft refused) {
        Stale stale = refused.stale();
        Function<DraftText, Map<String, Object>> words = refused.isRequest() ? RequestDraftView::words : DraftView::text;
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("revision", stale.revision());
        shown.put("base", stale.base());
        shown.put("aside", stale.aside() == 0 ? null : stale.aside());
        shown.put("savedBy", stale.by() == null ? null : stale.by().author());
        shown.put("savedAt", stale.by() == null ? null : stale.by().savedAt());
        shown.put("theirs", words.apply(stale.theirs()));
        shown.put("yours", words.apply(stale.yours()));
        shown.put("merge", words.apply(stale.proposed().text()));
        return shown;
    }

    private static Map<String, Object> text(DraftText text) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("language", text.language());
        shown.put("title", text.title());
        shown.put("clauses", text.passages().stream().map(DraftView::clause).toList());
        return shown;
    }

    private static Map<String, Object> clause(Passage passage) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", passage.id());
        shown.put("heading", passage.heading());
        shown.put("text", passage.body());
        return shown;
    }

    static List<Map<String, Object>> brief(List<RevisionRow> revisions) {
        return revisions.stream().map(DraftView::brief).toList();
    }
}
