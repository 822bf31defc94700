package org.folkmoot.server.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a server against the samples in {@code docs/api}. The server has both shipped histories as imports, and no account
 * yet for the people whom the samples ask as.
 */
public final class Samples {

    private static final String PASSWORD = "a password for samples";

    private final Path folder;
    private final URI server;
    private final String ownerToken;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();

    /**
     * @param folder {@code docs/api}
     * @param server such as {@code http://127.0.0.1:8080/}
     */
    public Samples(Path folder, URI server, String ownerToken) {
        this.folder = folder;
        this.server = server;
        this.ownerToken = ownerToken;
    }

    /** What differs, one sentence each; empty if the server answers as the samples say. */
    public List<String> differences() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("samples.txt"))) {
            if (line.startsWith("=") || line.startsWith("~")) {
                Sample sample = Sample.read(line);
                JsonValue expected = parse(Files.newBufferedReader(folder.resolve(sample.file())));
                JsonValue actual = parse(new StringReader(answer(sample)));
                if (sample.exact() && !expected.equals(actual)) {
                    found.add(sample.file() + ": " + actual);
                } else if (!sample.exact()) {
                    compareShape(sample.file(), expected, actual, found);
                }
            }
        }
        return found;
    }

    private String answer(Sample sample) throws IOException, InterruptedException {
        return send(sample.method(), sample.path(), sample.as() == null ? null : token(sample.as()), sample.body());
    }

    private String token(String as) throws IOException, InterruptedException {
        if (as.equals("owner")) {
            return ownerToken;
        }
        if (!tokens.containsKey(as)) {
            send("POST", "/api/accounts", ownerToken, Json.createObjectBuilder().add("id", as)
                    .add("password", PASSWORD).build().toString());
            JsonObject made = parse(new StringReader(send("POST", "/api/tokens", null, Json.createObjectBuilder()
                    .add("name", as).add("password", PASSWORD).build().toString()))).asJsonObject();
            tokens.put(as, made.getString("token"));
        }
        return tokens.get(as);
    }

    private String send(String method, String path, String token, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", "*/*");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private static JsonValue parse(Reader text) throws IOException {
        try (text; JsonReader reader = Json.createReader(text)) {
            return reader.readValue();
        }
    }

    private static void compareShape(String place, JsonValue expected, JsonValue actual, List<String> found) {
        if (expected.getValueType() == ValueType.NULL || actual.getValueType() == ValueType.NULL) {
            return; // absent in one of them: its type cannot be told
        }
        if (expected instanceof JsonObject object && actual instanceof JsonObject other) {
            if (!object.keySet().equals(other.keySet())) {
                found.add(place + ": has the fields " + other.keySet());
                return;
            }
            object.forEach((name, inner) -> compareShape(place + "." + name, inner, other.get(name), found));
        } else if (expected instanceof JsonArray list && actual instanceof JsonArray other) {
            if (!list.isEmpty() && !other.isEmpty()) {
                compareShape(place + "[0]", list.get(0), other.get(0), found);
            }
        } else if (!kind(expected).equals(kind(actual))) {
            found.add(place + ": is " + actual);
        }
    }

    private static String kind(JsonValue value) {
        ValueType type = value.getValueType();
        return type == ValueType.TRUE || type == ValueType.FALSE ? "BOOLEAN" : type.name();
    }
}
