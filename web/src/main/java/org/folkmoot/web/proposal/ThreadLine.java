package org.folkmoot.web.proposal;

import java.time.Instant;

/**
 * One thing that happened to a proposal.
 *
 * @param level    where it came from in the nesting, as a filter names it; empty: from none of it
 * @param assembly where it came from; empty where a person did it
 * @param who      the assembly by name; the person by name where this reader may know it, else where they are a member (R21)
 * @param words    what was done, to follow that name
 * @param link     the address of what it is about; empty: it has none of its own
 * @param more     the reason that was given, if one was
 * @param said     of a comment its words, as clean HTML; else empty
 */
public record ThreadLine(Instant on, String level, String assembly, String who, String words, String link, String more, String said) {
}
