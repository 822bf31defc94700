package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a threshold says of a support: a tree of the same shape as the threshold, each part with its figures, so that
 * a page can show '7 of 9; 2 more' and who is missing.
 */
public sealed interface Outcome
        permits Outcome.Counted, Outcome.Weighed, Outcome.NamedBodies, Outcome.Grouped, Outcome.Combined {

    /** The part of the threshold that this is about. */
    Threshold part();

    boolean met();

    /**
     * This part as nested maps, for programs: {@code part} (canonical), {@code met}, and its figures under the names of
     * the record's components. Fractions are written {@code "a/b"}.
     */
    Map<String, Object> figures();

    /**
     * How many more consenting bodies are needed (design 05): of a threshold that is an {@code assemblies} part, or is
     * an {@code all} that holds exactly one directly; else empty. A denominator that may grow is taken as it is.
     */
    default OptionalLong remaining() {
        return OptionalLong.empty();
    }

    /** Bodies or members; {@code needed} is the smallest count that meets the part, {@code missing} what lacks from it. */
    record Counted(Threshold part, boolean met, long consenting, long counted, long needed, long missing)
            implements Outcome {

        /** Whether bodies are counted here, not the members that they hold. */
        public boolean ofAssemblies() {
            return part instanceof Threshold.AssembliesAtLeast || part instanceof Threshold.AssembliesShare;
        }

        @Override
        public OptionalLong remaining() {
            return ofAssemblies() ? OptionalLong.of(missing) : OptionalLong.empty();
        }

        @Override
        public Map<String, Object> figures() {
            return figuresOf(this, Map.of(), "consenting", consenting, "counted", counted,
                    "needed", needed, "missing", missing);
        }
    }

    /**
     * A weight. {@code needed} is exact: what the consenting bodies hold must be at least that, or above it if the part
     * is strict (then {@code missing} may be zero and the part not met).
     */
    record Weighed(Threshold part, boolean met, Fraction consenting, Fraction counted, Fraction needed, Fraction missing)
            implements Outcome {
        @Override
        public Map<String, Object> figures() {
            return figuresOf(this, Map.of(), "consenting", consenting.toString(), "counted", counted.toString(),
                    "needed", needed.toString(), "missing", missing.toString());
        }
    }

    /** Named bodies, in the order in which the threshold names them. */
    record NamedBodies(Threshold part, List<String> consenting, List<String> missing) implements Outcome {
        public NamedBodies {
            consenting = List.copyOf(consenting);
            missing = List.copyOf(missing);
        }

        @Override
        public boolean met() {
            return missing.isEmpty();
        }

        @Override
        public Map<String, Object> figures() {
            return figuresOf(this, Map.of(), "consenting", consenting, "missing", missing);
        }
    }

    /** Groups by constituent id; {@code counted} are those with a body below them, {@code metGroups} those of them that meet the inner part. */
    record Grouped(Threshold part, boolean met, long metGroups, long counted, long needed, long missing,
            Map<String, Outcome> groups) implements Outcome {
        @Override
        public Map<String, Object> figures() {
            Map<String, Object> each = new LinkedHashMap<>();
            groups.forEach((id, outcome) -> each.put(id, outcome.figures()));
            return figuresOf(this, Map.of("groups", each), "metGroups", metGroups, "counted", counted,
                    "needed", needed, "missing", missing);
        }
    }

    /** All, or any, of several parts, in their order. */
    record Combined(Threshold part, boolean met, List<Outcome> parts) implements Outcome {
        public Combined {
            parts = List.copyOf(parts);
        }

        @Override
        public OptionalLong remaining() {
            List<Counted> ofAssemblies = parts.stream().filter(Counted.class::isInstance).map(Counted.class::cast)
                    .filter(Counted::ofAssemblies).toList();
            return part instanceof Threshold.All && ofAssemblies.size() == 1
                    ? ofAssemblies.get(0).remaining() : OptionalLong.empty();
        }

        @Override
        public Map<String, Object> figures() {
            return figuresOf(this, Map.of("parts", parts.stream().map(Outcome::figures).toList()));
        }
    }

    private static Map<String, Object> figuresOf(Outcome outcome, Map<String, Object> last, Object... namesAndValues) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("part", outcome.part().toCanonical());
        figures.put("met", outcome.met());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            figures.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        figures.putAll(last);
        return figures;
    }
}
