package org.folkmoot.web.draft;

import jakarta.enterprise.context.Dependent;
import org.folkmoot.draft.DraftText;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.web.proposal.ClauseList;

/** A whole text while it is written, clause by clause. */
@Dependent
public class DraftDesk extends WritingDesk {

    private static final long serialVersionUID = 1L;

    private String title;
    private String language = "en";
    private ClauseList text;

    /**
     * Comes to a draft.
     *
     * @param begin what there is for those who may not write on it
     * @param shape of a form that was sent and whose page is gone; else null
     * @param again the number of a revision to take up again; null for the one that stands
     */
    public void open(Desk where, DraftText begin, String shape, Integer again) {
        come(where, begin, again);
        ClauseList.of(shape, from()).ifPresent(rows -> text = rows);
    }

    @Override
    protected DraftText typed() {
        return text.toDraft(language, title);
    }

    @Override
    protected void show(DraftText words) {
        title = words.title();
        language = words.language();
        text = ClauseList.of(words, from());
    }

    public void add(int index) {
        text.addAfter(index);
        save();
    }

    public void remove(int index) {
        text.remove(index);
        save();
    }

    public void up(int index) {
        text.up(index);
        save();
    }

    /** What was proposed was this: from now on the draft is the proposal's. */
    public void became(String proposal) {
        came(proposal);
    }

    public ClauseList getText() {
        return text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
