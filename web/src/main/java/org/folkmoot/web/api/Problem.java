package org.folkmoot.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.folkmoot.amendment.Clash;
import org.folkmoot.ejb.draft.StaleDraft;
import org.folkmoot.ejb.people.TooManyAttempts;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.web.amendment.ClashView;
import org.folkmoot.web.draft.DraftView;

/**
 * A problem of RFC 9457. Its {@code type} is a reference relative to the server, {@code /problems/…}, whose last segment
 * names the kind: it is an identifier, the same on every server.
 */
public final class Problem {

    public static final MediaType TYPE = new MediaType("application", "problem+json");
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.refusal", Locale.ROOT);

    private Problem() {
    }

    /** A refusal in words; names the rule that refused, and each field of a bad request. */
    public static Response of(Refusal refusal) {
        JsonObjectBuilder problem = started(refusal.type(), title(refusal.type()), refusal.status(), sentence(refusal));
        refusal.rule().ifPresent(rule -> problem.add("rule", rule.name()));
        if (refusal instanceof BadRequest bad) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            bad.fields().forEach(fields::add);
            problem.add("fields", fields);
        }
        if (refusal instanceof Clash clash) {
            problem.add("conflicts", RecordJson.of(ClashView.of(clash.conflicts())));
        }
        if (refusal instanceof StaleDraft draft) {
            problem.add("draft", RecordJson.of(DraftView.of(draft)));
            problem.add("conflicts", RecordJson.of(ClashView.of(draft.stale().proposed().conflicts())));
        }
        Response.ResponseBuilder response = Response.fromResponse(response(refusal.status(), problem.build()));
        if (refusal.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (refusal instanceof TooManyAttempts attempts) {
            response.header("Retry-After", attempts.seconds());
        }
        return response.build();
    }

    /** A problem of the protocol or the server, with a sentence of its own in the bundle. */
    public static Response of(String type, int status) {
        return response(status, started(type, title(type), status, words("problem." + type)).build());
    }

    private static JsonObjectBuilder started(String type, String title, int status, String detail) {
        return Json.createObjectBuilder().add("type", "/problems/" + type).add("title", title).add("status", status)
                .add("detail", detail);
    }

    private static Response response(int status, JsonObject problem) {
        return Response.status(status).type(TYPE).header("Cache-Control", "no-store")
                .entity(problem.toString().getBytes(StandardCharsets.UTF_8)).build();
    }

    /** The sentence of a refusal; one without a sentence of its own is told by that of its type. */
    public static String sentence(Refusal refusal) {
        if (refusal instanceof BadRequest bad && bad.fields().containsKey("")) {
            return bad.fields().get("");
        }
        String key = SENTENCES.containsKey(refusal.key()) ? refusal.key() : "refusal." + refusal.type();
        return new MessageFormat(words(key), Locale.ENGLISH).format(refusal.figures().stream()
                .map(figure -> figure instanceof Number ? figure.toString() : figure).toArray());
    }

    private static String title(String type) {
        return words("title." + type);
    }

    private static String words(String key) {
        try {
            return SENTENCES.getString(key);
        } catch (MissingResourceException none) {
            return SENTENCES.getString("title.other");
        }
    }
}
