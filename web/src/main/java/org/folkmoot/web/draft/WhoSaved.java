package org.folkmoot.web.draft;

import org.folkmoot.web.faces.Words;

/** By what name somebody is told who saved a draft. */
public final class WhoSaved {

    private WhoSaved() {
    }

    /** @param name null where the reader may not know it: they have left an assembly whose members are not public (R21) */
    public static String named(String name) {
        return name == null ? Words.say("draft.somebody") : name;
    }
}
