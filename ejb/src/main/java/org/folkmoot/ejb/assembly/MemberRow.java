package org.folkmoot.ejb.assembly;

import java.time.Instant;

/**
 * A member of a local assembly or circle: for its members only (R21).
 *
 * @param basis      RESIDENT, WORKS_HERE, or null for a founder of whom no more was said
 * @param enterprise where the person works, if that is the basis
 * @param affirmedAt when the person affirmed the shared values
 * @param countsHere false for one who counts in thresholds in another place, where they reside
 */
public record MemberRow(String person, String name, Instant since, String basis, String enterprise, Instant affirmedAt, boolean countsHere) {
}
