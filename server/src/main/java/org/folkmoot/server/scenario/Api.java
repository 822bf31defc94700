package org.folkmoot.server.scenario;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.folkmoot.server.Failure;

/** A Folkmoot server seen from outside, over one connection that is kept open. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final URI server;
    private final String token;

    /**
     * @param server the server's address
     * @param token the bearer token of the server's owner
     */
    public Api(URI server, String token) {
        this.server = server.toString().endsWith("/") ? server : URI.create(server + "/");
        this.token = token;
    }

    /**
     * What the server answered.
     *
     * @param body the JSON object, empty where there was none
     */
    public record Answer(int status, JsonObject body) {

        /** Whether it was done. */
        public boolean ok() {
            return status / 100 == 2;
        }

        /** What went wrong, in the server's words. */
        public String problem() {
            String rule = body.getString("rule", "");
            String detail = body.getString("detail", body.getString("title", ""));
            return "status " + status + (rule.isEmpty() ? "" : ", " + rule) + (detail.isEmpty() ? "" : ": " + detail);
        }
    }

    /** Reads {@code /api/} and the given parts, each of which is escaped. */
    public Answer get(String... path) {
        return send(request(path).GET());
    }

    /** Posts an object to {@code /api/} and the given parts. */
    public Answer post(JsonValue body, String... path) {
        return send(request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String... path) {
        StringBuilder address = new StringBuilder("api");
        for (String part : path) {
            address.append('/').append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return HttpRequest.newBuilder(server.resolve(address.toString())).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token).header("Accept", "application/json, application/problem+json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), object(response.body()));
        } catch (IOException broken) {
            throw new Failure("The server at " + server + " cannot be reached: " + broken, broken);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", asked);
        }
    }

    private static JsonObject object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.read() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        } catch (JsonException noJson) {
            return JsonValue.EMPTY_JSON_OBJECT; // the container's own plain answers; the status says enough
        }
    }
}
