package org.folkmoot.web.proposal;

import java.util.List;

/**
 * What one version did to a clause.
 *
 * @param words that in words
 * @param from  whose requests shaped it, a few of them; empty where the home wrote it itself
 * @param more  how many more there are
 */
public record Past(String clause, int version, String words, List<From> from, int more) {

    /** A request that shaped it, and who asked for it. */
    public record From(String name, String amendment) {
    }
}
