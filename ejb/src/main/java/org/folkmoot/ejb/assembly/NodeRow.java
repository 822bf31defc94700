package org.folkmoot.ejb.assembly;

import java.time.Instant;

/**
 * An assembly in its place in the nesting.
 *
 * @param parent       the assembly it is shown under; null at the top
 * @param since        since when it is a constituent there; null at the top, and while it only asks to be
 * @param constituents how many it has itself
 */
public record NodeRow(String id, String kind, String name, long members, String parent, Instant since,
        long constituents) {
}
