package org.folkmoot.ejb.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.ejb.assembly.Below;

/** The nesting as the record tells it: who is whose constituent now, and how many members each body had when. */
final class Nest {

    /** How many members a body had from one deposit on. */
    record Census(long order, long members) {
    }

    private final Set<String> nonLocal = new HashSet<>();
    private final Map<String, Set<String>> childrenOf = new HashMap<>();
    private final Map<String, Set<String>> parentsOf = new HashMap<>();
    private final Map<String, List<Census>> censuses = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> reaches = new HashMap<>();
    private final Map<String, Scope> scopes = new HashMap<>();

    void foundNonLocal(String id) {
        nonLocal.add(id);
        scopes.clear();
    }

    boolean isNonLocal(String id) {
        return nonLocal.contains(id);
    }

    void count(String body, long members, long order) {
        List<Census> all = censuses(body);
        all.removeIf(census -> census.order() == order);
        all.add(new Census(order, members));
    }

    /** How many members a body had from which deposit on; the list grows with the record. */
    List<Census> censuses(String body) {
        return censuses.computeIfAbsent(body, one -> new ArrayList<>());
    }

    void link(String child, String parent) {
        childrenOf.computeIfAbsent(parent, one -> new TreeSet<>()).add(child);
        parentsOf.computeIfAbsent(child, one -> new TreeSet<>()).add(parent);
        scopes.clear();
    }

    boolean isConstituent(String child, String parent) {
        return childrenOf.getOrDefault(parent, Set.of()).contains(child);
    }

    /** Whether one is the other, or lies below it. */
    boolean isAtOrBelow(String one, String other) {
        Set<String> seen = new HashSet<>(Set.of(one));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String parent : parentsOf.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return seen.contains(other);
    }

    long constituents(String parent) {
        return childrenOf.getOrDefault(parent, Set.of()).size();
    }

    void unlink(String child, String parent) {
        childrenOf.getOrDefault(parent, new HashSet<>()).remove(child);
        parentsOf.getOrDefault(child, new HashSet<>()).remove(parent);
        scopes.clear();
    }

    /** The non-local assemblies below a home, itself included, each with the home's direct constituents it is reached through. */
    Map<String, Set<String>> reach(String home) {
        Map<String, Set<String>> reach = new HashMap<>();
        reach.put(home, Set.of());
        for (String direct : childrenOf.getOrDefault(home, Set.of())) {
            Deque<String> open = new ArrayDeque<>(nonLocal.contains(direct) ? List.of(direct) : List.of());
            Set<String> seen = new HashSet<>(open);
            while (!open.isEmpty()) {
                String one = open.pop();
                reach.computeIfAbsent(one, any -> new HashSet<>()).add(direct);
                for (String child : childrenOf.getOrDefault(one, Set.of())) {
                    if (nonLocal.contains(child) && seen.add(child)) {
                        open.push(child);
                    }
                }
            }
        }
        return shared(home, reach);
    }

    /** The same map for all offers of a home that reach the same: they are many, and each answer asks for its scope. */
    Map<String, Set<String>> shared(String home, Map<String, Set<String>> reach) {
        Map<String, Set<String>> known = reaches.get(home);
        if (!reach.equals(known)) {
            reaches.put(home, reach);
            return reach;
        }
        return known;
    }

    /** The bodies below an assembly now, each counted once, and their members as last counted. */
    Below below(String assembly) {
        Set<String> bodies = new HashSet<>();
        Set<String> seen = new HashSet<>(Set.of(assembly));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String child : childrenOf.getOrDefault(open.pop(), Set.of())) {
                if (!nonLocal.contains(child)) {
                    bodies.add(child);
                } else if (seen.add(child)) {
                    open.push(child);
                }
            }
        }
        return new Below(assembly, bodies.size(), bodies.stream().mapToLong(body -> membersAt(body, Long.MAX_VALUE)).sum());
    }

    /**
     * The ratifying bodies linked now to what an offer reaches. It is walked anew when a link has begun or ended since.
     *
     * @param reach as {@link #reach} or {@link #shared} gave it
     */
    Scope scope(Map<String, Set<String>> reach, String home) {
        Scope known = scopes.get(home);
        if (known == null || known.reach() != reach) {
            known = new Scope(reach, bodies(reach, home), this);
            scopes.put(home, known);
        }
        return known;
    }

    private Map<String, Set<String>> bodies(Map<String, Set<String>> reach, String home) {
        Map<String, Set<String>> bodies = new HashMap<>();
        for (String assembly : reach.keySet()) {
            for (String child : childrenOf.getOrDefault(assembly, Set.of())) {
                if (!nonLocal.contains(child)) {
                    bodies.computeIfAbsent(child, one -> groupsOf(one, reach, home));
                }
            }
        }
        return bodies;
    }

    Set<String> groupsOf(String body, Map<String, Set<String>> reach, String home) {
        Set<String> groups = new TreeSet<>();
        for (String parent : parentsOf.getOrDefault(body, Set.of())) {
            if (parent.equals(home)) {
                groups.add(body);
            } else if (reach.containsKey(parent)) {
                groups.addAll(reach.get(parent));
            }
        }
        return groups;
    }

    private long membersAt(String body, long order) {
        return membersAt(censuses.getOrDefault(body, List.of()), order);
    }

    /** The number that counts in an offer deposited at that place in the order: the last before it, else the first. */
    static long membersAt(List<Census> all, long order) {
        long members = all.isEmpty() ? 0 : all.get(0).members();
        for (Census census : all) {
            if (census.order() < order) {
                members = census.members();
            }
        }
        return members;
    }
}
