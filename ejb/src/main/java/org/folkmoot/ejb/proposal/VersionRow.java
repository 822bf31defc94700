package org.folkmoot.ejb.proposal;

import java.time.Instant;

/**
 * One immutable version of a proposal.
 *
 * @param digest  SHA-256 of its canonical form, hex
 * @param clauses how many
 * @param committee whether the home's drafting committee published it, and not the home itself
 */
public record VersionRow(int number, String language, String title, String digest, int clauses, Instant publishedAt,
        boolean committee) {
}
