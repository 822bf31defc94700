package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the forms of {@link Threshold} refuse at birth, and write, in common. */
final class ThresholdBirth {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private ThresholdBirth() {
    }

    static Map<String, Object> written(String form, Quota quota, Map<String, Object> before) {
        Map<String, Object> fields = new LinkedHashMap<>(before);
        quota.write(fields);
        return Map.of(form, fields);
    }

    static Map<String, Object> writtenGroups(Quota quota, Threshold each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("of", "constituents");
        quota.write(fields);
        fields.put("each", each.toCanonical());
        return Map.of("groups", fields);
    }

    static List<Threshold> parts(List<Threshold> given, String form) {
        List<Threshold> parts = List.copyOf(given);
        refuseEmpty(parts, form);
        refuseTooMuch(parts);
        return parts;
    }

    static List<String> bodies(List<String> given) {
        List<String> bodies = List.copyOf(given);
        refuseEmpty(bodies, "named");
        if (bodies.size() > Threshold.MAX_NAMED) {
            throw new IllegalArgumentException("at most " + Threshold.MAX_NAMED + " bodies are named");
        }
        if (Set.copyOf(bodies).size() != bodies.size()) {
            throw new IllegalArgumentException("a body is named once");
        }
        if (!bodies.stream().allMatch(body -> ID.matcher(body).matches())) {
            throw new IllegalArgumentException("a body is named by its id, which has the form " + ID);
        }
        return bodies;
    }

    static void refuseWithinGroups(Threshold each) {
        if (asksGroups(each)) {
            throw new IllegalArgumentException("groups do not lie within groups");
        }
        refuseTooMuch(List.of(each));
    }

    static void refuseWeightName(String name) {
        if (name.isBlank() || name.length() > Threshold.MAX_WEIGHT_NAME
                || name.chars().anyMatch(unit -> Character.isISOControl(unit) || Character.isSurrogate((char) unit))) {
            throw new IllegalArgumentException(
                    "a weight's name is one line of 1 to " + Threshold.MAX_WEIGHT_NAME + " plain characters");
        }
    }

    private static void refuseEmpty(List<?> parts, String form) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an empty '" + form + "' asks for nobody's consent");
        }
    }

    private static void refuseTooMuch(List<Threshold> parts) {
        if (1 + depth(parts) > Threshold.MAX_DEPTH) {
            throw new IllegalArgumentException("parts lie within parts at most " + Threshold.MAX_DEPTH + " deep");
        }
        if (1 + size(parts) > Threshold.MAX_SIZE) {
            throw new IllegalArgumentException("a threshold has at most " + Threshold.MAX_SIZE + " parts");
        }
    }

    private static boolean asksGroups(Threshold threshold) {
        return threshold instanceof Threshold.Groups || threshold instanceof Threshold.GroupsAtLeast
                || threshold.parts().stream().anyMatch(ThresholdBirth::asksGroups);
    }

    private static int depth(List<Threshold> parts) {
        return parts.stream().mapToInt(part -> 1 + depth(part.parts())).max().orElse(0);
    }

    private static int size(List<Threshold> parts) {
        return parts.stream().mapToInt(part -> 1 + size(part.parts())).sum();
    }
}
