package org.folkmoot.web.draft;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.text.VersionText;

/** A draft as a program sends it, read strictly; its words may be empty. */
final class DraftBody {

    private DraftBody() {
    }

    static Saving saving(Caller caller, JsonObject body) {
        Fields fields = new Fields(body);
        int revision = (int) fields.whole("revision", 0, Integer.MAX_VALUE);
        int base = (int) fields.optionalWhole("base", 0, Integer.MAX_VALUE).orElse(0);
        String title = fields.has("title") ? fields.string("title") : "";
        String language = fields.has("language") ? fields.string("language") : "en";
        List<Passage> clauses = fields.each("clauses", VersionText.MAX_CLAUSES, DraftBody::passage);
        fields.done();
        return new Saving(page(caller), revision, base, fields.born("clauses", () -> new DraftText(language, title, clauses)));
    }

    private static Passage passage(Fields each) {
        String id = each.id("id");
        String heading = each.has("heading") ? each.string("heading") : "";
        String text = each.has("text") ? each.string("text") : "";
        return each.born("text", () -> new Passage(id, heading, text));
    }

    /** What stands for an open page where a program reads: one for each person. */
    static String page(Caller caller) {
        return UUID.nameUUIDFromBytes(("api " + caller.requirePerson()).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
