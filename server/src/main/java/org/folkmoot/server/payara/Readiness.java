package org.folkmoot.server.payara;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.folkmoot.server.Failure;

/** The listener opens seconds before the application answers; ready is the first 200. */
final class Readiness {

    private static final String ASKED = "api/federations";
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {
    }

    /** Returns at the first 200; a server that has none within three minutes is reported as not started. */
    static void await(URI server) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(server.resolve(ASKED)).timeout(PATIENCE).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        while (System.nanoTime() < end) {
            try {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return;
                }
                last = "status " + status;
            } catch (IOException notYet) {
                last = String.valueOf(notYet.getMessage());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
        throw new Failure("The application did not answer within " + PATIENCE.toSeconds() + " s (last: " + last + ").");
    }
}
