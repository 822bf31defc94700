package org.folkmoot.web.draft;

import java.io.Serializable;
import java.util.List;
import org.folkmoot.ejb.draft.Company;
import org.folkmoot.ejb.draft.RevisionRow;
import org.folkmoot.web.faces.Words;

/**
 * Who else is at a draft, in sentences, and whether something came since it was read.
 *
 * @param people one sentence for each
 * @param newer  what came; empty if nothing did
 */
public record DraftPresence(List<String> people, String newer) implements Serializable {

    private static final long serialVersionUID = 1L;

    static DraftPresence of(Company company, int read) {
        RevisionRow stands = company.stands();
        return new DraftPresence(company.present().stream().map(one -> one.savedAt() == null ? Words.say("draft.here", one.name())
                : Words.say("draft.here.saved", one.name())).toList(), stands == null || stands.number() <= read ? ""
                : Words.say("draft.newer", WhoSaved.named(stands.authorName()), stands.number()));
    }
}
