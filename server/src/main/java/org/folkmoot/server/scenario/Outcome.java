package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * What became of one step.
 *
 * @param held carried out; met; or refused as foretold
 * @param problem what the server said against it, or what was wrong with its saying nothing; empty if it held
 * @param differences the fields of an expectation that did not hold
 */
public record Outcome(Step step, boolean held, String problem, List<Difference> differences) {

    static Outcome held(Step step) {
        return new Outcome(step, true, "", List.of());
    }

    static Outcome failed(Step step, String problem) {
        return new Outcome(step, false, problem, List.of());
    }

    static Outcome compared(Step step, List<Difference> differences) {
        return new Outcome(step, differences.isEmpty(), "", differences);
    }

    /** One object per step, for {@code --json}. */
    JsonObject json() {
        JsonObjectBuilder object = Json.createObjectBuilder().add("step", step.index())
                .add("on", step.on().toString()).add("do", step.kind()).add("held", held);
        if (!problem.isEmpty()) {
            object.add("problem", problem);
        }
        if (!differences.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            differences.forEach(each -> list.add(Json.createObjectBuilder().add("field", each.field())
                    .add("expected", each.expected()).add("actual", each.actual())));
            object.add("differences", list);
        }
        return object.build();
    }
}
