package org.folkmoot.ejb.amendment;

import java.time.Instant;
import java.util.List;
import org.folkmoot.text.Change;

/**
 * An answer to a request that a delegate of the home proposes.
 *
 * @param answer   {@code ACCEPT}, {@code ACCEPT_MODIFIED} or {@code REJECT}
 * @param base     number of the version on which its wording is written
 * @param changes  of {@code ACCEPT_MODIFIED} the wording; else empty
 * @param seconded who of the home stands behind it too, in the order in which they said so
 */
public record ProposedRow(String id, String amendment, String person, String name, String answer, String reason, int base,
        List<Change> changes, Instant at, List<Seconder> seconded) {

    public ProposedRow {
        changes = List.copyOf(changes);
        seconded = List.copyOf(seconded);
    }

    /** Somebody who seconds it. */
    public record Seconder(String person, String name) {
    }
}
