package org.folkmoot.web.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.draft.Company;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.draft.Opened;
import org.folkmoot.ejb.draft.RevisionRow;
import org.folkmoot.ejb.draft.Saved;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.web.people.Visitor;
import org.folkmoot.web.proposal.ClauseList;

/**
 * A text while it is written on a page: what is saved of it, what came meanwhile, who else is there. Whatever is pressed on the
 * page, what was typed is saved first.
 */
@Dependent
public class DraftDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;
    @Inject
    private Visitor visitor;
    private final String page = UUID.randomUUID().toString();
    private Desk desk;
    private boolean permitted;
    private int revision;
    private int base;
    private Instant savedAt;
    private DraftText from;
    private String title;
    private String language = "en";
    private ClauseList text;
    private StaleForm stale;
    private DraftPresence company;

    /**
     * Comes to a draft.
     *
     * @param begin what there is for those who may not write on it
     * @param shape of a form that was sent and whose page is gone; else null
     * @param again the number of a revision to take up again; null for the one that stands
     */
    public void open(Desk where, DraftText begin, String shape, Integer again) {
        desk = where;
        from = begin;
        DraftText words = begin;
        permitted = visitor.getPerson() != null && drafts.isPermitted(visitor.caller(), desk);
        if (permitted) {
            Opened opened = drafts.open(visitor.caller(), desk, page);
            from = opened.from();
            revision = opened.revision();
            base = opened.base();
            savedAt = opened.stands() == null ? null : opened.stands().savedAt();
            stale = opened.moved() == null ? null : StaleForm.of(opened.moved());
            words = again == null ? opened.text() : takenUp(again);
            company = DraftPresence.of(drafts.look(visitor.caller(), desk, page, revision), revision);
        }
        show(words);
        ClauseList.of(shape, from).ifPresent(rows -> text = rows);
    }

    private DraftText takenUp(int number) {
        RevisionRow old = drafts.revision(visitor.caller(), desk, number);
        savedAt = null;
        return old.text();
    }

    private void show(DraftText words) {
        title = words.title();
        language = words.language();
        text = ClauseList.of(words, from);
    }

    /** Saves what is typed, where the visitor may. What came meanwhile is laid beside it. */
    public void save() {
        DraftText typed = text.toDraft(language, title);
        boolean begun = revision > 0 || !typed.title().isEmpty() || !typed.passages().stream().allMatch(Passage::isEmpty);
        permitted |= visitor.getPerson() != null && drafts.isPermitted(visitor.caller(), desk);
        if (visitor.getPerson() == null || !begun || !permitted) {
            return;
        }
        settle(drafts.save(visitor.caller(), desk, new Saving(page, revision, base, typed)));
        look();
    }

    private void settle(Saved saved) {
        if (saved instanceof Saved.Standing standing) {
            revision = standing.revision();
            base = standing.base();
            savedAt = standing.savedAt();
            stale = null;
        } else if (saved instanceof Stale moved && moved.aside() == 0
                && !FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            // Nothing of one's own was written since: what came meanwhile is simply shown.
            revision = moved.revision();
            base = moved.base();
            savedAt = moved.by() == null ? null : moved.by().savedAt();
            show(moved.theirs());
        } else if (saved instanceof Stale moved) {
            stale = StaleForm.of(moved);
            savedAt = null;
        }
    }

    /** Whether what is typed is what stands. */
    public boolean isSettled() {
        return stale == null;
    }

    public void takeMerge() {
        decide(stale.merged());
    }

    public void takeTheirs() {
        decide(stale.theirs());
    }

    public void keepYours() {
        decide(text.toDraft(language, title));
    }

    private void decide(DraftText words) {
        revision = stale.revision();
        if (base != stale.base()) {
            base = stale.base();
            from = stale.theirs();
        }
        stale = null;
        show(words);
        save();
    }

    /** Looks who else is there. */
    public void look() {
        if (permitted && visitor.getPerson() != null) {
            company = DraftPresence.of(drafts.look(visitor.caller(), desk, page, revision), revision);
        }
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
        if (revision > 0) {
            drafts.became(visitor.caller(), desk, proposal);
        }
    }

    public boolean isPermitted() {
        return permitted;
    }

    public StaleForm getStale() {
        return stale;
    }

    public DraftPresence getCompany() {
        return company;
    }

    public ClauseList getText() {
        return text;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public int getRevision() {
        return revision;
    }

    /** The revision that was read when the page was made. */
    public void setRevision(int revision) {
        this.revision = revision;
    }

    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
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
