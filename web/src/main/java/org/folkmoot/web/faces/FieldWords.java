package org.folkmoot.web.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Refusal;

/** What a refusal says of single fields, for a form: by the words that the page has for them, not by the act's own names. */
final class FieldWords {

    /** A problem that begins with the deeper path at which it was found. */
    private static final Pattern DEEPER = Pattern.compile("([a-zA-Z]+(?:\\.[^\\s:.\\[]+|\\[[0-9]+])+): (.*)", Pattern.DOTALL);
    /** What is said of a field that may not be empty. */
    private static final Pattern OF_EMPTY = Pattern.compile("is missing|must have 1 to .*|must be 1 to 63 of .*|must be one of .*|must be a text|a fraction is written .*");
    /** The fields that rules and conflicts are about, by the beginnings of their keys; the first that a page has is meant. */
    private static final Map<String, List<String>> OF_RULES = Map.ofEntries(Map.entry("refusal.R10.", List.of("meeting", "day")),
            Map.entry("refusal.R12.present", List.of("present")), Map.entry("refusal.R12.overcount", List.of("votes")),
            Map.entry("refusal.R12.over-present", List.of("votes")), Map.entry("refusal.R15.", List.of("votes")),
            Map.entry("refusal.R17.decided-before", List.of("meeting")), Map.entry("refusal.id-taken", List.of("id")),
            Map.entry("refusal.R2.no-ratifying-body", List.of("response")),
            Map.entry("refusal.R16.consent-ends-by-rescinding", List.of("response")),
            Map.entry("refusal.nothing-to-rescind", List.of("response")), Map.entry("refusal.not-signed-in", List.of("old")),
            Map.entry("refusal.name-taken", List.of("id")), Map.entry("refusal.code-unknown", List.of("code")),
            Map.entry("refusal.invitation-", List.of("code")));

    private FieldWords() {
    }

    /**
     * One fault.
     *
     * @param paths   the fields that it may be about, the likeliest first
     * @param problem what is wrong, to follow the field's word; null where {@code says} is the whole sentence anyway
     * @param says    the sentence where the page has no such field
     */
    record Fault(List<String> paths, String problem, String says) {

        String at(String label, boolean empty) {
            if (problem == null) {
                return says;
            }
            if (problem.startsWith("is missing") || problem.equals("must have at least one change") || empty && OF_EMPTY.matcher(problem).matches()) {
                return Words.sayOr("page.missing." + paths.get(0).replaceAll("\\[[0-9]+]", ""),
                        Words.say("page.missing", label), label);
            }
            return Words.say("page.problem", label, problem.matches(".*[.!?…]") ? problem : problem + ".");
        }
    }

    /**
     * How well fields of an act fit a path: best exactly, then as one that the path lies within, the closer the better, then as
     * a part of what the path names; 0 if not at all.
     *
     * @param fields paths with {@code |} between
     */
    static int fit(String fields, String path) {
        int best = 0;
        for (String field : fields.split("\\|")) {
            best = Math.max(best, field.equals(path) ? Integer.MAX_VALUE
                    : within(path, field) ? 1 + field.length() : within(field, path) ? 1 : 0);
        }
        return best;
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }

    /** At least one. */
    static List<Fault> faults(Refusal refusal) {
        String sentence = Refusals.say(refusal);
        if (!(refusal instanceof BadRequest bad)) {
            String key = refusal.key();
            return List.of(new Fault(refusal instanceof NotFound ? List.of(String.valueOf(refusal.figures().get(0))) : OF_RULES.entrySet().stream()
                    .filter(rule -> key.startsWith(rule.getKey())).map(Map.Entry::getValue).findFirst().orElse(List.of()), null,
                    Words.sayOr("page.refused." + key.substring(key.indexOf('.') + 1), sentence)));
        }
        List<Fault> faults = new ArrayList<>();
        bad.fields().forEach((path, problem) -> faults.add(fault(path, problem)));
        return faults;
    }

    private static Fault fault(String path, String problem) {
        if (path.isEmpty()) {
            return new Fault(List.of(), null, problem);
        }
        Matcher deeper = DEEPER.matcher(problem);
        boolean found = deeper.matches() && deeper.group(1).startsWith(path);
        String at = found ? deeper.group(1) : path;
        String said = found ? deeper.group(2) : problem;
        String name = at.replaceAll("[.\\[].*", "");
        return new Fault(List.of(at), said, Words.say("page.problem", Words.sayOr("record.field." + name, name), said + "."));
    }
}
