package org.folkmoot.ejb.assembly;

import java.time.Instant;

/** A member of a local assembly or circle: for its members only (R21). */
public record MemberRow(String person, String name, Instant since) {
}
