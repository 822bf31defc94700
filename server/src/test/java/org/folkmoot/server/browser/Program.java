package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.server.scenario.Api;

/** An officer's program: what went before a test's own steps is done through the API. */
final class Program {

    private final Api api;

    private Program(Api api) {
        this.api = api;
    }

    /** With a token of that person's. */
    static Program of(Site site, String person) {
        try (Visitor visitor = site.visitor()) {
            String made = visitor.page().request().post("/api/tokens", RequestOptions.create()
                    .setData(Map.of("name", person, "password", Visitor.PASSWORD))).text();
            return new Program(new Api(site.uri(), object(made).getString("token")));
        }
    }

    private static JsonObject object(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    /** Does an act, written with single quotes, and gives back the id of its entry. */
    String does(String act, Object... figures) {
        String written = String.format(Locale.ROOT, act, figures).replace('\'', '"');
        Api.Answer answer = api.post(object(written), "acts");
        assertThat(answer.problem()).as(written).isEqualTo("status 200");
        return answer.body().getString("id");
    }

    /** Signs what another officer entered. */
    void signs(String entry) {
        does("{'do': 'countersign', 'entry': '%s'}", entry);
    }
}
