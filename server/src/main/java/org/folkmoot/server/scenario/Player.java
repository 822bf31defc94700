package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.folkmoot.server.Failure;

/** Plays a scenario as one import of a server. */
public final class Player {

    private static final String IMPORTS = "imports";

    private final Api api;
    private final Expectation expectation;
    private String playing;
    private Moment clock;

    /** @param api a server, as its owner */
    public Player(Api api) {
        this.api = api;
        this.expectation = new Expectation(api);
    }

    /**
     * Plays all steps, also after one that failed.
     *
     * @return whether every step was carried out and every expectation held
     * @throws Failure if the server opens no import, or is lost
     */
    public boolean play(Scenario scenario, Report report) {
        Api.Answer opened = api.post(JsonValue.EMPTY_JSON_OBJECT, IMPORTS);
        if (!opened.ok()) {
            throw new Failure("The server opened no import: " + opened.problem());
        }
        playing = text(opened.body().get("id"));
        clock = null;
        boolean all = true;
        for (Step step : scenario.steps()) {
            Outcome outcome = play(step);
            all &= outcome.held();
            report.done(outcome, scenario.steps().size());
        }
        report.end();
        return all;
    }

    /** Ends the last import for good: from then on only people with seats act. */
    public void seal() {
        Api.Answer sealed = api.post(JsonValue.EMPTY_JSON_OBJECT, IMPORTS, playing, "seal");
        if (!sealed.ok()) {
            throw new Failure("The import was not sealed: " + sealed.problem());
        }
    }

    private Outcome play(Step step) {
        return switch (step.kind()) {
            case "expect" -> advance(step.on()).filter(clockAnswer -> !clockAnswer.ok())
                    .map(stuck -> Outcome.failed(step, "the clock was not moved: " + stuck.problem()))
                    .orElseGet(() -> Outcome.compared(step, expectation.differences(step.content())));
            case "refused" -> refused(step);
            default -> {
                Api.Answer answer = act(step.content(), step.on());
                yield answer.ok() ? Outcome.held(step) : Outcome.failed(step, answer.problem());
            }
        };
    }

    /** Lets the import's clock stand at the moment, so that what is due by then has happened. */
    private Optional<Api.Answer> advance(Moment moment) {
        return clock == null || clock.isBefore(moment)
                ? Optional.of(act(Json.createObjectBuilder().add("do", "clock").build(), moment)) : Optional.empty();
    }

    private Outcome refused(Step step) {
        Api.Answer answer = act(step.content().getJsonObject("step"), step.on());
        String rule = step.content().getString("rule");
        if (answer.ok()) {
            return Outcome.failed(step, "was carried out, and should have been refused by " + rule);
        }
        boolean refusal = answer.status() / 100 == 4;
        return refusal && names(answer.body(), rule) ? Outcome.held(step)
                : Outcome.failed(step, "should have been refused by " + rule + "; " + answer.problem());
    }

    private static boolean names(JsonObject problem, String rule) {
        String type = text(problem.get("type"));
        boolean typed = type.equals(rule) || type.endsWith("/" + rule) || type.endsWith(":" + rule)
                || type.endsWith("#" + rule);
        return rule.equals(text(problem.get("rule"))) || typed;
    }

    private Api.Answer act(JsonObject act, Moment on) {
        Api.Answer answer = api.post(Json.createObjectBuilder(act).add("on", on.toString()).build(),
                IMPORTS, playing, "acts");
        if (clock == null || clock.isBefore(on)) {
            clock = on;
        }
        return answer;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
