package org.folkmoot.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Words;
import org.omnifaces.cdi.Param;

/** A decision that another officer entered, to be read closely and countersigned. */
@Named
@RequestScoped
public class CountersignPage {

    private static final List<String> FIRST = List.of("response", "proposal", "title", "text", "version", "votes",
            "decidedWith", "meeting", "day", "place", "present", "reason", "threshold");
    private static final Set<String> UNSAID = Set.of("awaits", "assembly");

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private RecordRows record;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Doing doing;
    private EntryRow entry;
    private String name;

    /** One thing that was entered. */
    public record Fact(String label, String value) {
    }

    @PostConstruct
    void load() {
        entry = record.entry(id).orElseThrow(() -> new NotFound("entry", id));
        name = entry.assembly().isEmpty() ? "" : assemblies.assembly(entry.assembly()).name();
    }

    public void sign() {
        doing.perform(Json.createObjectBuilder().add("do", "countersign").add("entry", id).build(), "/now");
    }

    /** All that was entered, field by field, so that nothing is signed unseen. */
    public List<Fact> getFacts() {
        List<Fact> facts = new ArrayList<>();
        List<String> fields = new ArrayList<>(FIRST);
        fields.retainAll(entry.data().keySet());
        entry.data().keySet().stream().filter(field -> !FIRST.contains(field) && !UNSAID.contains(field)).forEach(fields::add);
        for (String field : fields) {
            JsonValue value = entry.data().get(field);
            if (!(value instanceof JsonArray list && list.isEmpty())) {
                facts.add(new Fact(Words.sayOr("record.field." + field, field), field.equals("response")
                        ? Words.say("offer.answer", entry.data().getString(field)) : said(value)));
            }
        }
        return facts;
    }

    public String getWords() {
        return DeedView.words(entry.act(), entry.data());
    }

    public EntryRow getEntry() {
        return entry;
    }

    public String getName() {
        return name;
    }

    private static String said(JsonValue value) {
        if (value instanceof JsonObject object && object.containsKey("yes") && object.containsKey("no")) {
            return Words.say("record.votes.said", object.get("yes").toString(), object.get("no").toString(),
                    object.containsKey("abstain") ? object.get("abstain").toString() : "0");
        }
        String json = value.toString();
        return value.getValueType() == JsonValue.ValueType.STRING ? ((JsonString) value).getString() : json;
    }
}
