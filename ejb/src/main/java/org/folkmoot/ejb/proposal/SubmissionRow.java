package org.folkmoot.ejb.proposal;

import java.time.Instant;

/**
 * A version laid before an assembly above its home.
 *
 * @param key      its place in the order of submissions, for paging
 * @param home     the assembly that submitted it
 * @param assembly to which
 * @param takenUp  the proposal that that one made of it; null: not taken up
 */
public record SubmissionRow(long key, String proposal, int version, String title, String home, String homeName,
        String assembly, String name, Instant at, String takenUp) {
}
