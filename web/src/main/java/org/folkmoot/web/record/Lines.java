package org.folkmoot.web.record;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.BiConsumer;
import org.folkmoot.web.api.RecordJson;

/** Writes an export: each thing as one line, with its kind first. */
final class Lines implements BiConsumer<String, Record> {

    private final Writer out;

    Lines(Writer out) {
        this.out = out;
    }

    @Override
    public void accept(String kind, Record thing) {
        JsonObjectBuilder line = Json.createObjectBuilder().add("kind", kind);
        RecordJson.of(thing).asJsonObject().forEach(line::add);
        try {
            out.append(line.build().toString()).append('\n');
        } catch (IOException reader) {
            throw new UncheckedIOException(reader);
        }
    }
}
