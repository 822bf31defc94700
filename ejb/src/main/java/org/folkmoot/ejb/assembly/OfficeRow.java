package org.folkmoot.ejb.assembly;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An office and who holds it; public.
 *
 * @param until last day of the term; null without one
 */
public record OfficeRow(String assembly, String person, String name, String office, Instant since, LocalDate until) {
}
