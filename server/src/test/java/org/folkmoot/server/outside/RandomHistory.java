package org.folkmoot.server.outside;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A history that nobody would think of: non-local assemblies nested at random and without cycles, bodies with several parents,
 * and after that joining, leaving, offering and answering in any order. What must come of it, verifying tells by brute force.
 */
final class RandomHistory {

    private static final int NON_LOCALS = 7;
    private static final int BODIES = 12;
    private static final int EVENTS = 60;
    private static final List<String> THRESHOLDS = List.of(
            "{\"assemblies\": {\"fraction\": \"1/2\", \"strict\": true}}",
            "{\"assemblies\": {\"atLeast\": 4}}",
            "{\"members\": {\"fraction\": \"2/5\"}}",
            "{\"groups\": {\"of\": \"constituents\", \"fraction\": \"1/2\", \"each\": {\"assemblies\": {\"fraction\": \"1/3\"}}}}");

    private final Random random;
    private final String prefix;
    private final JsonArrayBuilder steps = Json.createArrayBuilder();
    private final Set<List<String>> links = new HashSet<>();
    private final List<String> proposals = new ArrayList<>();
    private LocalDate day = LocalDate.of(2021, 1, 1);

    RandomHistory(long seed) {
        this.random = new Random(seed);
        this.prefix = "r" + seed + "-";
    }

    String json() {
        step("found-federation", "id", prefix + "fed", "name", "Random", "purpose", "testing");
        for (int i = 0; i < NON_LOCALS; i++) {
            founded("found-nonlocal", nonLocal(i), i == 0 ? null : nonLocal(random.nextInt(i)));
            int above = random.nextInt(i + 1);
            if (i > 1 && above < i) {
                join(nonLocal(i), nonLocal(above));
            }
        }
        for (int i = 0; i < BODIES; i++) {
            founded("found-local", body(i), random.nextInt(4) == 0 ? null : anyNonLocal());
        }
        join(body(0), nonLocal(0));
        for (int i = 0; i < EVENTS; i++) {
            event(i);
        }
        return Json.createObjectBuilder().add("title", "Random history").add("source", "random").add("steps", steps).build().toString();
    }

    private void event(int number) {
        day = day.plusDays(random.nextInt(3));
        switch (random.nextInt(6)) {
            case 0 -> join(body(random.nextInt(BODIES)), anyNonLocal());
            case 1 -> leave(body(random.nextInt(BODIES)));
            case 2 -> offer("p" + number);
            case 3 -> members(body(random.nextInt(BODIES)));
            default -> answer();
        }
    }

    private void founded(String act, String id, String parent) {
        JsonObjectBuilder step = step(act).add("id", id).add("name", id).add("in", prefix + "fed");
        if (act.equals("found-local")) {
            step.add("members", 1 + random.nextInt(50));
        }
        if (parent != null) {
            step.add("parent", parent);
            links.add(List.of(id, parent));
        }
        steps.add(step);
    }

    private void join(String child, String parent) {
        if (links.add(List.of(child, parent))) {
            step("join", "assembly", child, "nonlocal", parent);
        }
    }

    private void leave(String body) {
        links.stream().filter(link -> link.get(0).equals(body) && !link.get(1).equals(nonLocal(0))).findFirst().ifPresent(link -> {
            links.remove(link);
            step("leave", "assembly", body, "nonlocal", link.get(1), "ratifications", random.nextBoolean() ? "KEEP" : "RESCIND");
        });
    }

    private void members(String body) {
        steps.add(step("members").add("assembly", body).add("count", 1 + random.nextInt(50)));
    }

    private void offer(String name) {
        String id = prefix + name;
        steps.add(step("propose").add("id", id).add("home", nonLocal(0)).add("title", name).add("clauses",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", "c1").add("text", "Any text."))));
        steps.add(step("publish").add("proposal", id).add("version", 1));
        steps.add(step("offer").add("proposal", id).add("version", 1)
                .add("ifSupportFalls", random.nextBoolean() ? "STAND" : "SUSPEND").add("noticeDays", random.nextInt(4))
                .add("threshold", Json.createReader(new java.io.StringReader(
                        THRESHOLDS.get(random.nextInt(THRESHOLDS.size())))).readObject()));
        proposals.add(id);
    }

    /** Only the body that is always in scope answers for certain; the others answer where they are linked to the home itself. */
    private void answer() {
        List<String> inScope = links.stream().filter(link -> link.get(1).equals(nonLocal(0)) && !link.get(0).contains("-n"))
                .map(link -> link.get(0)).sorted().toList();
        if (!proposals.isEmpty()) {
            step("respond", "proposal", proposals.get(random.nextInt(proposals.size())), "assembly",
                    inScope.get(random.nextInt(inScope.size())), "response", "RATIFY");
        }
    }

    private String anyNonLocal() {
        return nonLocal(random.nextInt(NON_LOCALS));
    }

    private String nonLocal(int number) {
        return prefix + "n" + number;
    }

    private String body(int number) {
        return prefix + "b" + number;
    }

    private JsonObjectBuilder step(String act) {
        return Json.createObjectBuilder().add("on", day.toString()).add("do", act);
    }

    private void step(String act, String... fields) {
        JsonObjectBuilder step = step(act);
        for (int i = 0; i < fields.length; i += 2) {
            step.add(fields[i], fields[i + 1]);
        }
        steps.add(step);
    }
}
