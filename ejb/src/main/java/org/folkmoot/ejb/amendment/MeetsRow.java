package org.folkmoot.ejb.amendment;

import java.time.Instant;

/**
 * A body's answer whether other words meet its condition.
 *
 * @param amendment   what the body had asked for
 * @param provisional whether its delegate answered, and not yet the body itself
 * @param wordingOf   the amendment whose words it was asked about
 * @param modified    whether these were the home's words for that one
 * @param version     the newest version at that time
 */
public record MeetsRow(String amendment, String assembly, String name, boolean provisional, boolean yes, String comment,
        String wordingOf, boolean modified, int version, Instant at) {
}
