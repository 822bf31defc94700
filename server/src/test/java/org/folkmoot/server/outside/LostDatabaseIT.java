package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** {@code kill -9} of the database under a running server. */
class LostDatabaseIT {

    private static final Duration NO_HANG = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).timeout(NO_HANG).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> act(URI server, String token) throws Exception {
        return client.send(HttpRequest.newBuilder(server.resolve("api/imports")).timeout(NO_HANG).header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    @Test
    void requests_are_answered_with_503_until_it_is_back() throws Exception {
        try (Mariadb mariadb = Mariadb.start()) {
            mariadb.schema("away", "ALL PRIVILEGES");
            try (Jar jar = Jar.runOn(mariadb.options("away"), Jar.freshData("away"))) {
                URI server = jar.uri();
                String token = java.nio.file.Files.readString(jar.data().resolve("owner.token")).strip();
                assertThat(act(server, token).statusCode()).isEqualTo(200);
                assertThat(get(server.resolve("proposals")).statusCode()).isEqualTo(200);
                mariadb.kill();
                for (int time = 0; time < 3; time++) {
                    requireAway(get(server.resolve("api/federations")), "application/problem+json");
                    requireAway(act(server, token), "application/problem+json");
                    requireAway(get(server.resolve("proposals")), "text/html");
                    requireAway(get(server), "text/html");
                }
                mariadb.startAgain();
                Instant end = Instant.now().plusSeconds(60);
                int status = 503;
                while (status == 503 && Instant.now().isBefore(end)) {
                    status = get(server.resolve("api/federations")).statusCode();
                }
                assertThat(status).isEqualTo(200);
                assertThat(act(server, token).statusCode()).isEqualTo(200);
                assertThat(get(server.resolve("proposals")).statusCode()).isEqualTo(200);
            }
        }
    }

    private static void requireAway(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.uri() + answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains("reach").doesNotContain("Exception").doesNotContain("127.0.0.1");
    }

    @Test
    void a_server_whose_own_database_ends_by_itself_stops_with_one_line_and_starts_again() throws Exception {
        Path data = Jar.freshData("own");
        try (Jar jar = Jar.run(data)) {
            Mariadb.runningIn(data).destroyForcibly();
            String end = jar.end();
            assertThat(end.lines().filter(line -> line.contains("folkmoot: "))).hasSize(1);
            assertThat(end).startsWith("1: ").contains("ended by itself").doesNotContain("\tat ");
        }
        try (Jar again = Jar.run(data)) {
            assertThat(again.api().get("federations").ok()).isTrue();
        }
    }
}
