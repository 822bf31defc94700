package org.folkmoot.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads thresholds from structured values; {@link Threshold#fromCanonical} is its door. */
final class ThresholdReader {

    private static final List<String> FORMS =
            List.of("assemblies", "members", "weight", "named", "groups", "all", "any");

    private ThresholdReader() {
    }

    static Threshold read(Shape shape) {
        return read(shape, 1);
    }

    private static Threshold read(Shape shape, int depth) {
        if (depth > Threshold.MAX_DEPTH) {
            throw shape.refused("parts lie within parts at most " + Threshold.MAX_DEPTH + " deep");
        }
        String form = shape.onlyField(FORMS);
        Shape inner = shape.at(form);
        return switch (form) {
            case "assemblies" -> assemblies(inner);
            case "members" -> members(inner);
            case "weight" -> weight(inner);
            case "named" -> named(inner);
            case "groups" -> groups(inner, depth);
            case "all" -> {
                List<Threshold> parts = parts(inner, depth);
                yield inner.born(() -> new Threshold.All(parts));
            }
            default -> {
                List<Threshold> parts = parts(inner, depth);
                yield inner.born(() -> new Threshold.Any(parts));
            }
        };
    }

    private static Threshold assemblies(Shape shape) {
        return quota(shape, Set.of()) instanceof Quota.Share share
                ? new Threshold.AssembliesShare(share.fraction(), share.strict())
                : new Threshold.AssembliesAtLeast(shape.at("atLeast").whole());
    }

    private static Threshold members(Shape shape) {
        return quota(shape, Set.of()) instanceof Quota.Share share
                ? new Threshold.MembersShare(share.fraction(), share.strict())
                : new Threshold.MembersAtLeast(shape.at("atLeast").whole());
    }

    private static Threshold weight(Shape shape) {
        String name = shape.at("name").text();
        if (shape.has("atLeast") && !shape.has("fraction")) {
            shape.allowOnly(Set.of("name", "atLeast"));
            Fraction enough = weightEnough(shape.at("atLeast"));
            return shape.born(() -> new Threshold.WeightAtLeast(name, enough));
        }
        Quota.Share share = share(shape, Set.of("name"));
        return shape.born(() -> new Threshold.WeightShare(name, share.fraction(), share.strict()));
    }

    private static Fraction weightEnough(Shape shape) {
        if (shape.value() instanceof String) {
            return shape.fraction();
        }
        long whole = shape.whole();
        return shape.born(() -> Fraction.of(whole, 1));
    }

    private static Threshold named(Shape shape) {
        List<String> bodies = shape.items(Threshold.MAX_NAMED).stream().map(Shape::text).toList();
        return shape.born(() -> new Threshold.Named(bodies));
    }

    private static Threshold groups(Shape shape, int depth) {
        Quota quota = quota(shape, Set.of("of", "each"));
        if (!shape.at("of").text().equals("constituents")) {
            throw shape.at("of").refused("is \"constituents\"");
        }
        Threshold each = read(shape.at("each"), depth + 1);
        return shape.born(() -> quota instanceof Quota.Share share
                ? new Threshold.Groups(share.fraction(), share.strict(), each)
                : new Threshold.GroupsAtLeast(shape.at("atLeast").whole(), each));
    }

    private static List<Threshold> parts(Shape shape, int depth) {
        return shape.items(Threshold.MAX_SIZE).stream().map(part -> read(part, depth + 1)).collect(Collectors.toList());
    }

    private static Quota quota(Shape shape, Set<String> others) {
        if (shape.has("atLeast") && !shape.has("fraction")) {
            shape.allowOnly(with(others, Set.of("atLeast")));
            Shape atLeast = shape.at("atLeast");
            long number = atLeast.whole();
            return atLeast.born(() -> Quota.atLeast(number));
        }
        return share(shape, others);
    }

    private static Quota.Share share(Shape shape, Set<String> others) {
        shape.allowOnly(with(others, Set.of("fraction", "strict")));
        Fraction fraction = shape.at("fraction").fraction();
        boolean strict = shape.flagOr("strict", false);
        return shape.at("fraction").born(() -> Quota.share(fraction, strict));
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }
}
