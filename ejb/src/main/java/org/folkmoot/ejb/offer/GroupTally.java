package org.folkmoot.ejb.offer;

import org.folkmoot.rule.Count;

/**
 * Sums over the bodies of an offer.
 *
 * @param group a direct constituent of the home; empty: the whole scope
 */
public record GroupTally(String group, String name, long counted, long consenting, long membersCounted,
        long membersConsenting) {

    StoredSupport.Sums sums() {
        return new StoredSupport.Sums(group, new Count(consenting, counted), new Count(membersConsenting, membersCounted));
    }
}
