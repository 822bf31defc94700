package org.folkmoot.ejb.verify;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ratifying bodies that can answer an offer, found by walking down from its home. Each has a place here, so that sets of them
 * are sets of places: an offer is weighed once for each of its answers.
 */
final class Scope {

    private final Map<String, Set<String>> reach;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> bodies;
    private final List<List<Nest.Census>> censuses;
    private final Map<String, BitSet> groups = new HashMap<>();
    private final BitSet all;

    /**
     * @param reach    the non-local assemblies of which these are constituents
     * @param groupsOf each body, with the home's direct constituents above it
     */
    Scope(Map<String, Set<String>> reach, Map<String, Set<String>> groupsOf, Nest nest) {
        this.reach = reach;
        this.bodies = List.copyOf(groupsOf.keySet());
        this.censuses = bodies.stream().map(nest::censuses).toList();
        this.all = new BitSet(bodies.size());
        all.set(0, bodies.size());
        for (String body : bodies) {
            int place = places.size();
            places.put(body, place);
            groupsOf.get(body).forEach(group -> groups.computeIfAbsent(group, one -> new BitSet()).set(place));
        }
    }

    Map<String, Set<String>> reach() {
        return reach;
    }

    Set<String> bodies() {
        return places.keySet();
    }

    /** All places. Not to be changed. */
    BitSet all() {
        return all;
    }

    /** The places below each direct constituent of the home. */
    Map<String, BitSet> groups() {
        return groups;
    }

    /** The place of a body; -1 if it is not in this scope. */
    int place(String body) {
        return places.getOrDefault(body, -1);
    }

    /** The places of those of these bodies that have one. */
    BitSet places(Collection<String> those) {
        BitSet found = new BitSet(bodies.size());
        for (String body : those) {
            int place = place(body);
            if (place >= 0) {
                found.set(place);
            }
        }
        return found;
    }

    Set<String> bodies(BitSet at) {
        Set<String> found = new HashSet<>();
        at.stream().forEach(place -> found.add(bodies.get(place)));
        return found;
    }

    /** The members that these have together, as they count in an offer deposited at that place in the order. */
    long members(BitSet at, long order) {
        long members = 0;
        for (int place = at.nextSetBit(0); place >= 0; place = at.nextSetBit(place + 1)) {
            members += Nest.membersAt(censuses.get(place), order);
        }
        return members;
    }
}
