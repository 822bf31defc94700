package org.folkmoot.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.folkmoot.refusal.BadRequest;

/** Answers to GET: with a strong entity tag, and 304 where the reader has it already. */
@RequestScoped
public class Answers {

    /** CSV as it is sent. */
    public static final String CSV = "text/csv";

    @Inject
    private HttpServletRequest request;

    /** JSON that anyone may read; kept by caches, but asked for again each time. */
    public Response json(Object content) {
        return bytes(content, "no-cache");
    }

    /** JSON that depends on who reads; kept by no shared cache. */
    public Response personal(Object content) {
        return bytes(content, "private, no-cache");
    }

    /** The answer to a POST: what was made. */
    public Response made(Object content) {
        return Response.ok(RecordJson.of(content).toString().getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")).header("Cache-Control", "no-store").build();
    }

    private Response bytes(Object content, String cacheControl) {
        byte[] json = RecordJson.of(content).toString().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Tags.of(json));
        return notModified(tag) ? unchanged(tag, cacheControl) : headed(Response.ok(json,
                MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")), tag, cacheControl).build();
    }

    /** CSV of bounded length. */
    public Response csv(String fileName, Consumer<Csv> writing) {
        StringWriter text = new StringWriter();
        writing.accept(new Csv(text));
        return stream(new MediaType("text", "csv"), fileName, text.toString(), writer -> {
            try {
                writer.write(text.toString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /**
     * Text that is written while it is read, so that it may be long.
     *
     * @param state what the content depends on; the entity tag is made of it
     */
    public Response stream(MediaType type, String fileName, String state, Consumer<Writer> writing) {
        EntityTag tag = new EntityTag(Tags.of((type + fileName + state).getBytes(StandardCharsets.UTF_8)));
        if (notModified(tag)) {
            return unchanged(tag, "no-cache");
        }
        StreamingOutput output = out -> {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                writing.accept(writer);
            } catch (UncheckedIOException reader) {
                throw new IOException(reader.getMessage(), reader.getCause());
            }
        };
        return headed(Response.ok(output, type.withCharset("utf-8")), tag, "no-cache")
                .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"").build();
    }

    /** Whether CSV is asked for: by the address ({@code .csv}, {@code ?format=csv}) or by Accept before JSON. */
    public boolean wantsCsv(String suffix) {
        String format = request.getParameter("format");
        if (format != null && !format.equals("csv") && !format.equals("json")) {
            throw new BadRequest("format", "is csv or json");
        }
        if (!suffix.isEmpty() || format != null) {
            return !suffix.isEmpty() || format.equals("csv");
        }
        String accept = request.getHeader("Accept");
        return accept != null && Arrays.stream(accept.split(",")).map(range -> range.split(";")[0].strip())
                .filter(range -> range.equals(CSV) || range.equals(MediaType.APPLICATION_JSON) || range.equals("*/*"))
                .findFirst().filter(CSV::equals).isPresent();
    }

    private boolean notModified(EntityTag tag) {
        return Tags.matches(request.getHeader("If-None-Match"), tag.getValue());
    }

    private static Response unchanged(EntityTag tag, String cacheControl) {
        return headed(Response.notModified(), tag, cacheControl).build();
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder answer, EntityTag tag, String cacheControl) {
        return answer.tag(tag).header("Cache-Control", cacheControl).header("Vary", "Accept, Authorization");
    }
}
