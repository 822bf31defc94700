package org.folkmoot.rule;

import java.util.Map;

/**
 * Who consents, of those that count, in a whole scope or in one group of it. What counts (the scope of the day, or
 * since the first reaching) is settled by who gives this; a threshold only compares.
 */
public interface Support {

    /** Ratifying bodies; a body below two constituents is counted once here, and once in each of their groups. */
    Count assemblies();

    /** Members held by those bodies. */
    Count members();

    /** A weight named in the terms; a body without it has weight 0, and an unknown name is nothing over nothing. */
    WeightCount weight(String name);

    /** Whether this body counts here and consents; false of a body that is not here. */
    boolean consents(String body);

    /**
     * The direct constituents of the home by id, each with the support among the bodies below it, in the order in which
     * they are to be shown. One with no body counted may be left out or not: a threshold passes it over. Empty in a group.
     */
    Map<String, Support> groups();
}
