package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;

/** Acts that lay the ground for what is looked at, done over the API by demo accounts. */
final class Deeds {

    private static final Map<String, Integer> VOTES = Map.of("yes", 5, "no", 0, "abstain", 0);

    private final Site site;

    Deeds(Site site) {
        this.site = site;
    }

    /** An act of one person; its entry. */
    JsonObject act(String name, Map<String, Object> act) {
        try (Visitor api = site.visitor()) {
            String token = api.page().request().post("/api/tokens", RequestOptions.create()
                    .setData(Map.of("name", name, "password", Visitor.PASSWORD))).text().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
            var answer = api.page().request().post("/api/acts", RequestOptions.create()
                    .setHeader("Authorization", "Bearer " + token).setData(act));
            assertThat(answer.ok()).as(answer.text()).isTrue();
            return Json.createReader(new StringReader(answer.text())).readObject();
        }
    }

    /** The city publishes the first version of a text: entered and countersigned. */
    void published(String proposal) {
        JsonObject entry = act("marcus-greene", Map.of("do", "publish", "proposal", proposal, "version", 1, "votes", VOTES));
        act("giovanna-russo", Map.of("do", "countersign", "entry", entry.getString("id")));
    }
}
