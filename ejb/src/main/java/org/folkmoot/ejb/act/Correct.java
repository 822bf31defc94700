package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.record.RecordKeeper;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;

/**
 * {@code correct}: mends a mistake in an entry, naming it, with effect from then on. The mistaken entry stays in the record as it
 * is (R16, R20); live a second officer countersigns.
 */
@ApplicationScoped
public class Correct implements ActKind {

    /** Under which name a correction's entry keeps the reason of the answer that it mended: its own is {@code reason}. */
    public static final String GIVEN = "givenReason";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Instance<Mender> menders;
    @Inject
    private RecordKeeper record;
    @Inject
    private Seats seats;

    @Override
    public String name() {
        return "correct";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String ref = fields.keep("entry", fields.string("entry"));
        String reason = fields.text("reason", Fields.PASSAGE);
        Fields changes = fields.nested("changes");
        Entry mistaken = record.find(ref).orElseThrow(() -> new NotFound("entry", ref));
        if (mistaken.assembly().isEmpty()) {
            throw notMendable(mistaken.act());
        }
        Assembly assembly = em.find(Assembly.class, mistaken.assembly());
        seats.requireRecorder(deposit, assembly);
        JsonObject data = Json.read(mistaken.data());
        boolean signed = mistaken.act().equals("countersign");
        if (data.containsKey("awaits")) {
            throw new BadRequest("entry", "was not countersigned, so it has no effect that could be mended");
        }
        String kind = signed ? data.getString("act") : mistaken.act();
        String act = kind.equals(name()) ? data.getString("mends") : kind;
        Mender mender = menders.stream().filter(one -> one.act().equals(act)).findFirst().orElseThrow(() -> notMendable(act));
        Set<String> asked = new TreeSet<>(changes.names());
        if (asked.isEmpty() || !mender.fields().containsAll(asked)) {
            throw new BadRequest("changes", "must name what is mended: some of " + new TreeSet<>(mender.fields()));
        }
        Fields mended = new Fields(mended(data, kind.equals(name()), changes));
        Deed deed = mender.mend(deposit, mistaken, mended);
        Object given = mended.read().get("reason");
        if (given != null) {
            deed.with(GIVEN, given);
        }
        return deed.by(assembly.id()).with("entry", mistaken.uid()).with("mends", act).with("reason", reason)
                .with("fields", List.copyOf(asked));
    }

    /** The entry's data with the changes made. A correction has a reason of its own, beside that of the answer that it mended. */
    private static JsonObject mended(JsonObject data, boolean correction, Fields changes) {
        JsonObjectBuilder mended = jakarta.json.Json.createObjectBuilder(data);
        if (correction) {
            mended.remove("reason");
            if (data.containsKey(GIVEN)) {
                mended.add("reason", data.get(GIVEN));
            }
        }
        changes.raw().forEach(mended::add);
        return mended.build();
    }

    private static BrokenRule notMendable(String act) {
        return new BrokenRule(Rule.R16, "refusal.R16.entry-not-correctable", act);
    }
}
