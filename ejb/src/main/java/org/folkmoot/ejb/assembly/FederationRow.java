package org.folkmoot.ejb.assembly;

import java.time.Instant;

/**
 * A federation.
 *
 * @param bodies {@code LOCAL} or {@code CIRCLE}: which assemblies ratify in it
 * @param sealed false while an import may still add to its history
 */
public record FederationRow(String id, String name, String purpose, String bodies, Instant foundedAt, boolean sealed) {
}
