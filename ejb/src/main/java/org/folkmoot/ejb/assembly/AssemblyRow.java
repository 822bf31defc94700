package org.folkmoot.ejb.assembly;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * An assembly.
 *
 * @param kind       {@code LOCAL}, {@code CIRCLE} or {@code NON_LOCAL}
 * @param federation of a non-local assembly the one it belongs to, of others the one they were founded in; may be null
 * @param within     of a circle, its local assembly
 * @param members    the latest census, or the number of memberships; 0 of a non-local assembly
 * @param rules      standing rules in the shape of the act; null: those that a new assembly starts with
 */
public record AssemblyRow(String id, String kind, String name, String federation, String within, String circleKind,
        String place, String area, long members, JsonObject rules, String zone, Instant foundedAt) {

    public boolean isNonLocal() {
        return "NON_LOCAL".equals(kind);
    }
}
