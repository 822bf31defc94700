package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.folkmoot.server.Failure;

/** The real server as its users reach it, with a watch: what is measured lasts from the request to the last byte of the answer. */
final class Door {

    private static final int UNTOLD = -1;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;

    Door(URI server) {
        this.server = server;
    }

    /**
     * An answer that was waited for.
     *
     * @param statements reading statements that it took, as the server tells; -1 if it does not
     */
    record Measured(long nanos, int statements, String body) {

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    /** An act of whoever has this token, under a new idempotency key as a form sends it. */
    Measured act(String token, JsonObject act) {
        return send(HttpRequest.newBuilder(server.resolve("api/acts")).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(act.toString())));
    }

    /** A page or resource as anyone reads it; it fails where the server does not tell what it took. */
    Measured read(String path) {
        Measured read = send(HttpRequest.newBuilder(server.resolve(path)).GET());
        if (read.statements() == UNTOLD) {
            throw new Failure(path + " tells no count of its statements.");
        }
        return read;
    }

    private Measured send(HttpRequest.Builder asked) {
        HttpRequest request = asked.build();
        try {
            long before = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            long nanos = System.nanoTime() - before;
            if (answer.statusCode() / 100 != 2) {
                throw new Failure(request.uri() + " was answered by " + answer.statusCode() + ": " + answer.body());
            }
            int statements = answer.headers().firstValue("Server-Timing").map(told -> Integer.parseInt(told.replaceAll("\\D", ""))).orElse(UNTOLD);
            return new Measured(nanos, statements, answer.body());
        } catch (IOException broken) {
            throw new Failure("The server cannot be reached: " + broken, broken);
        } catch (InterruptedException asked2) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", asked2);
        }
    }
}
