package org.folkmoot.ejb.draft;

import org.folkmoot.draft.Draft;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Reunion;

/**
 * Something else had come meanwhile: another revision, or a version that was published. What was to be saved is kept on the
 * side. Who has seen it saves what they make of it with the {@code revision} and {@code base} told here.
 *
 * @param aside    the number under which what was to be saved is kept; 0 where nothing was written since it was read
 * @param revision the one that stands
 * @param base     the version that is written on from now on
 * @param by       the revision that came meanwhile; null where a version did
 * @param from     what both began with
 * @param theirs   what came meanwhile
 * @param yours    what was to be saved
 * @param proposed both as one text, and where they do not fit together
 */
public record Stale(int aside, int revision, int base, RevisionRow by, DraftText from, DraftText theirs, DraftText yours,
        Reunion proposed) implements Saved {

    static Stale of(int aside, int revision, int base, RevisionRow by, DraftText from, DraftText theirs, DraftText yours) {
        return new Stale(aside, revision, base, by, from, theirs, yours, Reunion.of(from, theirs, yours));
    }

    /** The same of a request, whose changes have no order among them. */
    static Stale ofRequest(int aside, Draft draft, RevisionRow by, DraftText from, DraftText yours) {
        return new Stale(aside, draft.current(), by.base(), by, from, by.text(), yours, Reunion.ofParts(from, by.text(), yours));
    }

    /** As a refusal, for a program that sent it. */
    public StaleDraft refusal(Desk desk) {
        return new StaleDraft(this, desk.isOwn());
    }
}
