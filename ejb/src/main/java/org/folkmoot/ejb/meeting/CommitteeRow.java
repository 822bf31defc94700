package org.folkmoot.ejb.meeting;

import java.time.Instant;

/** Somebody in an assembly's drafting committee; public, like an officer. */
public record CommitteeRow(String person, String name, Instant since) {
}
