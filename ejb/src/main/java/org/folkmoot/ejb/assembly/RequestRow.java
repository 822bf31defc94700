package org.folkmoot.ejb.assembly;

import java.time.Instant;

/** Somebody's request to be a member: for the assembly's officers, and for the person (R21). */
public record RequestRow(String assembly, String person, String name, String basis, String enterprise, Instant askedAt) {
}
