package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.server.Failure;
import org.folkmoot.server.scenario.Api;

/** Proposals of 500 clauses with 1,000 requests and 1,000 comments, the same at each run. */
final class LongProposal {

    static final int CLAUSES = 500;
    static final int REQUESTS = 1_000;
    static final int COMMENTS = 1_000;
    private static final int BODIES = 20;
    private static final int WORDS = 120;
    private static final int VOCABULARY = 900;

    private final Random random = new Random(1789);
    private final Api api;
    private final String history;

    private LongProposal(Api api) {
        this.api = api;
        this.history = api.post(JsonValue.EMPTY_JSON_OBJECT, "imports").body().getString("id");
    }

    /** Lays proposals of these names into an empty server: taken in as a history, with requests and comments by SQL. */
    static void found(Api api, Connection connection, String... names) throws SQLException {
        LongProposal proposal = new LongProposal(api);
        proposal.federation();
        for (String name : names) {
            proposal.propose(name);
            new Script("requests.sql").run(connection, Map.of("p", name, "bodies", BODIES, "clauses", CLAUSES, "requests", REQUESTS,
                    "comments", COMMENTS));
        }
    }

    private void federation() {
        act(Json.createObjectBuilder().add("do", "found-federation").add("id", "f").add("name", "Federation").add("purpose", "measuring"));
        act(Json.createObjectBuilder().add("do", "found-nonlocal").add("id", "home").add("name", "Home").add("in", "f"));
        for (int body = 0; body < BODIES; body++) {
            act(Json.createObjectBuilder().add("do", "found-local").add("id", "b" + body).add("name", "Place " + body).add("members", 100)
                    .add("in", "f").add("parent", "home"));
            act(Json.createObjectBuilder().add("do", "person").add("id", "p" + body).add("name", "Person " + body));
            act(Json.createObjectBuilder().add("do", "admit").add("person", "p" + body).add("assembly", "b" + body));
        }
    }

    private void propose(String name) {
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        for (int clause = 1; clause <= CLAUSES; clause++) {
            clauses.add(Json.createObjectBuilder().add("id", "c" + clause).add("heading", "Clause " + clause).add("text", body()));
        }
        act(Json.createObjectBuilder().add("do", "propose").add("id", name).add("home", "home").add("title", "A long plan").add("clauses", clauses));
        act(Json.createObjectBuilder().add("do", "publish").add("proposal", name).add("version", 1));
        act(Json.createObjectBuilder().add("do", "offer").add("proposal", name).add("version", 1)
                .add("threshold", Json.createObjectBuilder().add("assemblies", Json.createObjectBuilder().add("fraction", "3/4"))));
    }

    private String body() {
        List<String> words = new ArrayList<>();
        for (int word = 1; word <= WORDS; word++) {
            words.add("word" + random.nextInt(VOCABULARY) + (word % 12 == 0 ? "." : ""));
        }
        return String.join(" ", words);
    }

    private void act(JsonObjectBuilder act) {
        JsonObject whole = act.add("on", "2026-01-05").build();
        Api.Answer answer = api.post(whole, "imports", history, "acts");
        if (!answer.ok()) {
            throw new Failure("The history to be measured was not taken in: " + answer.problem() + " to " + whole.getString("do"));
        }
    }
}
