package org.folkmoot.ejb.people;

import java.time.Instant;

/** A bearer token that is in use; its secret was shown once and is not kept. */
public record TokenRow(String id, String label, Instant madeAt) {
}
