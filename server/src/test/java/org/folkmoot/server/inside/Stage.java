package org.folkmoot.server.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.act.Imports;
import org.folkmoot.ejb.sql.JsonParts;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.refusal.Refusal;

/** Does acts as texts, live and imported, and looks at what became of them. Quotes may be written as {@code '}. */
@ApplicationScoped
public class Stage {

    @Inject
    private Acts acts;
    @Inject
    private Imports imports;
    @Inject
    private Sql sql;

    static JsonObject json(String text, Object... figures) {
        String written = String.format(Locale.ROOT, text, figures).replace('\'', '"');
        try (JsonReader reader = JsonParts.PROVIDER.createReader(new StringReader(written))) {
            return reader.readObject();
        }
    }

    /** Letters that no id had before, to begin ids with. */
    static String fresh() {
        return "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
    }

    /** A live act. */
    JsonObject live(Caller caller, String act, Object... figures) {
        return acts.perform(caller, json(act, figures), null);
    }

    JsonObject live(String person, String act, Object... figures) {
        return live(Caller.of(person), act, figures);
    }

    JsonObject keyed(String person, String key, JsonObject act) {
        return keyed(Caller.of(person), key, act);
    }

    JsonObject keyed(Caller caller, String key, JsonObject act) {
        return acts.perform(caller, act, key);
    }

    /** What a recorder enters and a second officer signs; the answer to the signature. */
    JsonObject decided(String recorder, String second, String act, Object... figures) {
        return sign(second, live(recorder, act, figures).getString("id"));
    }

    JsonObject sign(String officer, String entry) {
        return live(officer, "{'do': 'countersign', 'entry': '%s'}", entry);
    }

    JsonObject keyedInImport(String importId, String key, JsonObject act) {
        return imports.perform(Caller.OWNER, importId, act, key);
    }

    /** Opens an import. */
    String open() {
        return opened().getString("id");
    }

    /** The same; the whole answer. */
    JsonObject opened() {
        return imports.open(Caller.OWNER);
    }

    JsonObject sealed(String importId) {
        return imports.seal(Caller.OWNER, importId);
    }

    /** The refusal of an import to this caller. */
    String refusedToOpen(Caller caller) {
        try {
            return imports.open(caller).toString();
        } catch (Refusal refused) {
            return refused.type();
        }
    }

    /** An act within an import. */
    JsonObject imported(String importId, String act, Object... figures) {
        return imports.perform(Caller.OWNER, importId, json(act, figures), null);
    }

    void seal(String importId) {
        sealed(importId);
    }

    long count(String query, Object... arguments) {
        return sql.count(query, arguments);
    }

    /** The first row's column {@code found}; null if there is no row. */
    String found(String query, Object... arguments) {
        return sql.one(query, row -> row.text("found"), arguments).orElse(null);
    }

    <T> List<T> list(String query, Function<Row, T> mapper, Object... arguments) {
        return sql.list(query, mapper, arguments);
    }
}
