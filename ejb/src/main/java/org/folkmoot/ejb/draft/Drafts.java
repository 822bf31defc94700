package org.folkmoot.ejb.draft;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.act.Knock;
import org.folkmoot.ejb.mandate.EndOfTerms;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.NotFound;

/** The door to drafts, shared by the API and by every desk. Each method takes a transaction of its own, and a seat. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Drafts {

    @Inject
    private DraftDoor door;
    @Inject
    private EndOfTerms terms;

    /** Saves, if what it builds on still stands; else keeps it on the side, and proposes both as one. */
    public Saved save(Caller caller, Desk desk, Saving saving) {
        String person = caller.requirePerson();
        Knock.until(() -> {
            terms.pass();
            return null;
        });
        return Knock.until(() -> door.save(person, checked(desk), saving));
    }

    /**
     * A draft as it stands, or what it begins with.
     *
     * @param page that it is opened on, by an id of its own
     */
    public Opened open(Caller caller, Desk desk, String page) {
        return Knock.until(() -> door.open(caller.requirePerson(), checked(desk), page));
    }

    /** Whether the caller may write there now. */
    public boolean isPermitted(Caller caller, Desk desk) {
        return Knock.until(() -> door.isPermitted(caller.requirePerson(), checked(desk)));
    }

    /** Who else is there, and what stands by now. */
    public Company look(Caller caller, Desk desk, String page, int revision) {
        return Knock.until(() -> door.look(caller.requirePerson(), checked(desk), page, revision));
    }

    /** Every revision, saves of one author within five minutes told as one, the latest first; 500 at most. */
    public List<RevisionRow> revisions(Caller caller, Desk desk) {
        return Knock.until(() -> door.revisions(caller.requirePerson(), checked(desk)));
    }

    /** One of them, with its text, or a refusal. */
    public RevisionRow revision(Caller caller, Desk desk, int number) {
        return Knock.until(() -> door.revision(caller.requirePerson(), checked(desk), number));
    }

    /** The draft of a new proposal is from now on that of the proposal which was made of it. */
    public void became(Caller caller, Desk desk, String proposal) {
        Knock.until(() -> door.became(caller.requirePerson(), checked(desk), proposal));
    }

    /** Drafts of new proposals in an assembly, for those with a seat there; 100 at most. */
    public List<DraftRow> begunIn(Caller caller, String assembly) {
        return Knock.until(() -> door.begunIn(caller.requirePerson(), assembly));
    }

    /** The drafts of a proposal that the caller may read: the shared one, if they have a seat in its home, and their own. */
    public List<DraftRow> of(Caller caller, String proposal) {
        return Knock.until(() -> door.of(caller.requirePerson(), proposal));
    }

    private static Desk checked(Desk desk) {
        if (desk.isNew() && !Ids.isId(desk.draft())) {
            throw new NotFound("draft", "");
        }
        return desk;
    }
}
