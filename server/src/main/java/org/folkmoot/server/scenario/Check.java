package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks steps one after the other, remembering the ids that were made and the last date. */
final class Check {

    private static final List<String> SUBJECTS = List.of("proposal", "assembly", "person", "amendment", "comment", "mandate");
    private static final Pattern RULE = Pattern.compile("R([1-9]|1[0-9]|2[01])");
    private static final Set<String> PROBLEMS =
            Set.of("bad-request", "not-found", "no-seat", "out-of-scope", "stale", "conflict");

    private final Map<Kind, Set<String>> made = new EnumMap<>(Kind.class);
    private Moment last;

    /** @throws Refused naming the field, and the id where it is about one */
    Step step(int index, JsonValue value) {
        if (!(value instanceof JsonObject content)) {
            throw new Refused(index, "do", "a step is an object");
        }
        String kind = kind(index, content);
        Form form = Language.form(kind).orElseThrow(() -> new Refused(index, "do", "unknown: " + kind));
        fields(index, content, form, "");
        switch (kind) {
            case "expect" -> expectation(index, content);
            case "refused" -> refusal(index, content);
            default -> { }
        }
        Strict ids = new Strict(index);
        Walk.over("refused".equals(kind) ? withoutStep(content) : content, ids);
        ids.making.forEach((what, id) -> made.computeIfAbsent(what, none -> new HashSet<>()).add(id));
        last = moment(index, content);
        return new Step(index, kind, last, content);
    }

    private static JsonObject withoutStep(JsonObject content) {
        return Json.createObjectBuilder(content).remove("step").build();
    }

    private static String kind(int index, JsonObject content) {
        if (content.get("do") instanceof JsonString name) {
            return name.getString();
        }
        throw new Refused(index, "do", content.containsKey("do") ? "not a text" : "missing");
    }

    private static void fields(int index, JsonObject content, Form form, String within) {
        for (String field : content.keySet()) {
            if (!"do".equals(field) && !form.knows(field)) {
                throw new Refused(index, within + field, "unknown in \"" + content.getString("do") + "\"");
            }
        }
        for (String field : form.required()) {
            boolean given = content.containsKey(field) || !within.isEmpty() && "on".equals(field);
            if (!given) {
                throw new Refused(index, within + field, "missing in \"" + content.getString("do") + "\"");
            }
        }
    }

    private Moment moment(int index, JsonObject content) {
        if (!content.containsKey("on")) {
            if (last == null) {
                throw new Refused(index, "on", "missing: the first step has a date");
            }
            return last;
        }
        if (!(content.get("on") instanceof JsonString text)) {
            throw new Refused(index, "on", "not a text");
        }
        Moment on = Moment.parse(text.getString());
        if (last != null && on.isBefore(last)) {
            throw new Refused(index, "on", on + " is before " + last + ", the date above");
        }
        return on;
    }

    private static void expectation(int index, JsonObject content) {
        List<String> subjects = SUBJECTS.stream().filter(content::containsKey).toList();
        if (subjects.size() != 1) {
            throw new Refused(index, subjects.isEmpty() ? "proposal" : subjects.get(1),
                    "an expectation is about one of " + String.join(", ", SUBJECTS));
        }
        Set<String> allowed = Expectation.fieldsOf(subjects.get(0));
        boolean any = false;
        for (String field : content.keySet()) {
            if (!Set.of("on", "do", subjects.get(0)).contains(field)) {
                any = true;
                if (!allowed.contains(field)) {
                    throw new Refused(index, field, "not expected of a " + subjects.get(0));
                }
            }
        }
        if (!any) {
            throw new Refused(index, subjects.get(0), "nothing is expected of it");
        }
        boolean needsVersion = subjects.contains("proposal") && Expectation.OF_A_VERSION.stream().anyMatch(content::containsKey);
        if (needsVersion && !content.containsKey("version")) {
            throw new Refused(index, "version", "missing: clause and digest are those of a version");
        }
    }

    private void refusal(int index, JsonObject content) {
        String rule = content.get("rule") instanceof JsonString text ? text.getString() : "";
        if (!RULE.matcher(rule).matches() && !PROBLEMS.contains(rule)) {
            throw new Refused(index, "rule", "neither R1 to R21 nor one of " + String.join(", ", sortedProblems()));
        }
        if (!(content.get("step") instanceof JsonObject act)) {
            throw new Refused(index, "step", "not an act");
        }
        if (act.containsKey("on")) {
            throw new Refused(index, "step.on", "unknown: the act takes its date from around it");
        }
        if ("bad-request".equals(rule)) {
            return; // a bad act is the point
        }
        String kind = kind(index, act);
        if (Set.of("expect", "refused").contains(kind)) {
            throw new Refused(index, "step.do", kind + " is not an act");
        }
        Form form = Language.form(kind).orElseThrow(() -> new Refused(index, "step.do", "unknown: " + kind));
        fields(index, act, form, "step.");
        if (!"not-found".equals(rule)) {
            Walk.over(act, new Strict(index));
        }
    }

    private static List<String> sortedProblems() {
        return PROBLEMS.stream().sorted().toList();
    }

    /** Refuses ids that nothing made, and dates that are none. */
    private final class Strict implements Slot.Visitor {

        private final int index;
        private final Map<Kind, String> making = new EnumMap<>(Kind.class);

        Strict(int index) {
            this.index = index;
        }

        @Override
        public String made(String path, Kind kind, String id) {
            making.put(kind, id);
            return id;
        }

        @Override
        public String used(String path, Kind kind, String id) {
            boolean known = kind == Kind.ASSEMBLY_OR_PERSON
                    ? knows(Kind.ASSEMBLY, id) || knows(Kind.PERSON, id) : knows(kind, id);
            if (!known) {
                throw new Refused(index, path, id, "no earlier step made this " + kind.word());
            }
            return id;
        }

        private boolean knows(Kind kind, String id) {
            return made.getOrDefault(kind, Set.of()).contains(id);
        }

        @Override
        public String date(String path, String text) {
            try {
                Moment.parse(text);
            } catch (DateTimeException notOne) {
                throw new Refused(index, path, "\"" + text + "\" is neither a day nor an instant with its offset");
            }
            return text;
        }

        @Override
        public String calendar(String path, String text) {
            return text;
        }

        @Override
        public void notText(String path) {
            throw new Refused(index, path, "not a text");
        }
    }
}
