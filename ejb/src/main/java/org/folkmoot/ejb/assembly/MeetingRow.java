package org.folkmoot.ejb.assembly;

import java.time.LocalDate;

/**
 * A meeting that took place.
 *
 * @param declaredBy the earlier meeting that declared it; null of a regular one
 * @param present    null where nobody counted
 */
public record MeetingRow(String id, LocalDate day, String declaredBy, String place, Long present) {
}
