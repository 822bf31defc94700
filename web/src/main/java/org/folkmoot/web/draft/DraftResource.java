package org.folkmoot.web.draft;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.draft.Opened;
import org.folkmoot.ejb.draft.Saved;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

/** What the resources of all drafts share. */
abstract class DraftResource {

    private static final int LONGEST_NUMBER = 9;

    @Inject
    private Drafts drafts;
    @Inject
    private Callers callers;
    @Inject
    private Answers answers;

    Caller caller() {
        return callers.caller();
    }

    Drafts drafts() {
        return drafts;
    }

    Response personal(Object shown) {
        return answers.personal(shown);
    }

    Response read(Desk desk) {
        Opened draft = drafts.open(caller(), desk, DraftBody.page(caller()));
        return personal(DraftView.of(draft, drafts.look(caller(), desk, DraftBody.page(caller()), draft.revision())));
    }

    /** Saves; a save that does not stand is refused with both texts, and kept on the side. */
    Response save(Desk desk, JsonObject body) {
        return saved(desk, DraftBody.saving(caller(), body));
    }

    Response saved(Desk desk, Saving saving) {
        Saved saved = drafts.save(caller(), desk, saving);
        if (saved instanceof Stale stale) {
            throw stale.refusal(desk);
        }
        return answers.made(DraftView.of((Saved.Standing) saved));
    }

    Response revisions(Desk desk) {
        return personal(Map.of("revisions", DraftView.brief(drafts.revisions(caller(), desk))));
    }

    Response revision(Desk desk, String number) {
        return personal(DraftView.of(drafts.revision(caller(), desk, number("revision", number))));
    }

    /** A number in an address, or a refusal of one that nothing has. */
    static int number(String what, String written) {
        if (written.length() > LONGEST_NUMBER) {
            throw new NotFound(what, written.substring(0, LONGEST_NUMBER) + "…");
        }
        return Integer.parseInt(written);
    }
}
