package org.folkmoot.ejb.draft;

import java.time.Instant;
import java.util.List;

/**
 * What there is to know for somebody who writes, besides the text.
 *
 * @param stands  the revision that stands; null before the first save
 * @param newest  the newest version; 0 if there is none
 * @param present who else has it open or saved it in the last two minutes
 */
public record Company(RevisionRow stands, int newest, List<Present> present) {

    /** @param savedAt their latest save; null if they have not saved */
    public record Present(String person, String name, Instant savedAt) {
    }
}
