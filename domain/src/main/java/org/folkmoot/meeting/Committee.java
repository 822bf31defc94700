package org.folkmoot.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A drafting committee as standing rules name it. Written as a list of its members' ids, or as
 * {@code {"members": [ids], "may": ["ANSWER", …], "agree": 3}}, where what is left out is as in a list.
 *
 * @param members at least two, in the order given
 * @param may     what it may do in the assembly's place; everything, unless told otherwise
 * @param agree   how many of them must stand behind an act, whoever enters it included; more than half of those named, unless
 *                told otherwise, and never fewer than two. It stays the same when members lose their seats, so that nothing is
 *                ever carried by somebody's going.
 */
public record Committee(List<String> members, Set<Power> may, int agree) {

    private static final int FEWEST = 2;
    private static final int MOST = 50;

    /** What an assembly may leave to its drafting committee. Consent, views on the way and standing rules are not among it. */
    public enum Power {
        ANSWER, PUBLISH, OFFER, WITHDRAW
    }

    public Committee {
        members = List.copyOf(members);
        if (members.size() < FEWEST || members.size() > MOST || new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("must name " + FEWEST + " to " + MOST + " members, each once");
        }
        if (may.isEmpty()) {
            throw new IllegalArgumentException("may do nothing: it names at least one of " + List.of(Power.values()));
        }
        may = Set.copyOf(may);
        if (agree < FEWEST || agree > members.size()) {
            throw new IllegalArgumentException("must ask for " + FEWEST + " to " + members.size() + " members to agree");
        }
    }

    private static int usual(int members) {
        return Math.max(FEWEST, members / 2 + 1);
    }

    /** @throws IllegalArgumentException if it is of another form */
    public static Committee fromCanonical(Object value) {
        if (value instanceof List<?> list) {
            return of(list, EnumSet.allOf(Power.class), null);
        }
        if (value instanceof Map<?, ?> fields && Set.of("members", "may", "agree").containsAll(fields.keySet())
                && fields.get("members") instanceof List<?> list) {
            return of(list, fields.get("may") == null ? EnumSet.allOf(Power.class) : powers(fields.get("may")), fields.get("agree"));
        }
        throw new IllegalArgumentException("must be a list of people, or an object with members, may and agree");
    }

    private static Committee of(List<?> list, Set<Power> may, Object agree) {
        List<String> members = new ArrayList<>();
        for (Object each : list) {
            if (!(each instanceof String id)) {
                throw new IllegalArgumentException("must name its members by their ids");
            }
            members.add(id);
        }
        if (agree != null && !(agree instanceof Long)) {
            throw new IllegalArgumentException("must say in agree how many of its members must agree");
        }
        // Numbers beyond those of people are refused like any that is too large.
        return new Committee(members, may, agree == null ? usual(members.size()) : (int) Math.min((Long) agree, Integer.MAX_VALUE));
    }

    private static Set<Power> powers(Object value) {
        Set<Power> powers = EnumSet.noneOf(Power.class);
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("must say in may what it may do: some of " + List.of(Power.values()));
        }
        for (Object each : list) {
            powers.add(Power.valueOf(String.valueOf(each)));
        }
        return powers;
    }

    /** As it is kept: a list where it says no more than that. */
    public Object toCanonical() {
        boolean usual = agree == usual(members.size());
        if (usual && may.size() == Power.values().length) {
            return members;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("members", members);
        if (may.size() < Power.values().length) {
            fields.put("may", may.stream().sorted().map(Power::name).toList());
        }
        if (!usual) {
            fields.put("agree", (long) agree);
        }
        return fields;
    }
}
