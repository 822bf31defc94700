package org.folkmoot.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A scope for tests: bodies with members, weight, groups, and whether they consent; everything is counted one by one. */
record Scope(List<Body> bodies) implements Support {

    record Body(String id, long members, Map<String, Fraction> weights, List<String> groups, boolean consents) {
    }

    static Scope empty() {
        return new Scope(List.of());
    }

    /** {@code consenting} bodies and {@code silent} ones, of one member each. */
    static Scope of(int consenting, int silent) {
        Scope scope = empty();
        for (int i = 0; i < consenting + silent; i++) {
            scope = scope.with("b" + i, 1, i < consenting);
        }
        return scope;
    }

    Scope with(String id, long members, boolean consents, String... groups) {
        return with(new Body(id, members, Map.of(), List.of(groups), consents));
    }

    Scope weighing(String id, String weight, Fraction amount, boolean consents) {
        return with(new Body(id, 1, Map.of(weight, amount), List.of(), consents));
    }

    private Scope with(Body body) {
        List<Body> more = new ArrayList<>(bodies);
        more.add(body);
        return new Scope(more);
    }

    private List<Body> consenting() {
        return bodies.stream().filter(Body::consents).toList();
    }

    @Override
    public Count assemblies() {
        return new Count(consenting().size(), bodies.size());
    }

    @Override
    public Count members() {
        return new Count(consenting().stream().mapToLong(Body::members).sum(),
                bodies.stream().mapToLong(Body::members).sum());
    }

    @Override
    public WeightCount weight(String name) {
        return new WeightCount(sum(name, Body::consents), sum(name, body -> true));
    }

    private Fraction sum(String name, Predicate<Body> counted) {
        return bodies.stream().filter(counted).map(body -> body.weights().getOrDefault(name, Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public boolean consents(String body) {
        return consenting().stream().anyMatch(one -> one.id().equals(body));
    }

    @Override
    public Map<String, Support> groups() {
        Map<String, Support> groups = new LinkedHashMap<>();
        bodies.stream().flatMap(body -> body.groups().stream()).distinct().forEach(group -> groups.put(group,
                new Scope(bodies.stream().filter(body -> body.groups().contains(group)).toList())));
        return groups;
    }
}
