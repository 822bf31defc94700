package org.folkmoot.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.folkmoot.web.faces.Complaints;
import org.folkmoot.web.faces.Restored;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;

/** Whether what is typed is saved, as one word for the page's script and in a sentence for its reader. */
@Named
@RequestScoped
public class DraftState {

    @Inject
    private Visitor visitor;

    /**
     * One of signedOut, restored, noSeat, refused, stale, none, unsaved, saved.
     *
     * @param takenUp whether an earlier revision was taken up and is not saved yet
     * @param savedAt null where nothing is written yet
     */
    public String word(boolean permitted, boolean settled, boolean takenUp, Instant savedAt) {
        if (visitor.getPerson() == null) {
            return "signedOut";
        }
        if (Restored.isHere(FacesContext.getCurrentInstance())) {
            return "restored";
        }
        if (!permitted) {
            return "noSeat";
        }
        if (savedAt == null && !Complaints.all().isEmpty()) {
            return "refused";
        }
        return !settled ? "stale" : savedAt != null ? "saved" : takenUp ? "unsaved" : "none";
    }

    /** The sentence for that word. */
    public String says(String word, int revision, Instant savedAt) {
        return Words.say("draft.state." + word, revision, Show.moment(savedAt));
    }
}
