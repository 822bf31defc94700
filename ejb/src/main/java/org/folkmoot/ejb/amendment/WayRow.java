package org.folkmoot.ejb.amendment;

import java.time.Instant;

/**
 * What an assembly did with an amendment.
 *
 * @param did  {@code CARRIED}, {@code CONSOLIDATED}, {@code LEFT}, {@code TOOK_UP}, or by the home {@code ACCEPTED},
 *             {@code ACCEPTED_MODIFIED}, {@code REJECTED}, {@code OMITTED}
 * @param into of {@code CONSOLIDATED}: the amendment it was put into
 * @param committee whether its drafting committee did it, and not the assembly itself
 */
public record WayRow(String amendment, String assembly, String name, String did, String into, String reason,
        Instant at, boolean committee) {
}
