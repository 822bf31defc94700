package org.folkmoot.web.draft;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.folkmoot.draft.DraftText;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.draft.Opened;
import org.folkmoot.ejb.draft.Saved;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.web.people.Visitor;

/**
 * Something while it is written on a page: what is saved of it, what came meanwhile, who else is there. Whatever is pressed on the
 * page, what was typed is saved first.
 */
public abstract class WritingDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;
    @Inject
    private Visitor visitor;
    private final String page = UUID.randomUUID().toString();
    private Desk desk;
    private boolean permitted;
    private boolean takenUp;
    private int revision;
    private int base;
    private Instant savedAt;
    private DraftText from;
    private StaleForm stale;
    private DraftPresence company;

    /** What is typed now; what is no text is refused where it stands. */
    protected abstract DraftText typed();

    /** Puts words into the fields of the page. */
    protected abstract void show(DraftText words);

    /** How two texts of this kind are laid side by side. */
    protected Reading reading() {
        return Reading.OF_TEXTS;
    }

    /**
     * Comes to a draft.
     *
     * @param begin what there is for those who may not write on it
     * @param again the number of a revision to take up again; null for the one that stands
     */
    protected void come(Desk where, DraftText begin, Integer again) {
        desk = where;
        from = begin;
        DraftText words = begin;
        permitted = visitor.getPerson() != null && drafts.isPermitted(visitor.caller(), desk);
        if (permitted) {
            Opened opened = drafts.open(visitor.caller(), desk, page);
            from = desk.isOwn() ? begin : opened.from();
            revision = opened.revision();
            base = opened.base();
            savedAt = opened.stands() == null || again != null ? null : opened.stands().savedAt();
            takenUp = again != null;
            stale = opened.moved() == null ? null : StaleForm.of(opened.moved(), false, reading());
            words = again != null ? drafts.revision(visitor.caller(), desk, again).text()
                    : desk.isOwn() && opened.stands() == null ? begin : opened.text();
            look();
        }
        show(words);
    }

    /** Saves what is typed, where the visitor may. What came meanwhile is laid beside it. */
    public void save() {
        savedAt = null; // until it is
        DraftText typed = typed();
        permitted |= visitor.getPerson() != null && desk != null && drafts.isPermitted(visitor.caller(), desk);
        boolean begun = revision > 0 || !typed.equals(from);
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
            stale = StaleForm.of(moved, moved.by() != null && visitor.getPerson().equals(moved.by().author()), reading());
            savedAt = null;
        }
    }

    /** Whether what is typed does not wait for a decision between two texts. */
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
        decide(typed());
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

    /** What was proposed was this: from now on the draft is the proposal's. */
    protected void came(String proposal) {
        if (revision > 0) {
            drafts.became(visitor.caller(), desk, proposal);
        }
    }

    /** The text that is written on. */
    protected DraftText from() {
        return from;
    }

    public boolean isPermitted() {
        return permitted;
    }

    /** Whether an earlier revision was taken up again. */
    public boolean isTakenUp() {
        return takenUp;
    }

    public StaleForm getStale() {
        return stale;
    }

    public DraftPresence getCompany() {
        return company;
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
}
