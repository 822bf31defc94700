package org.folkmoot.ejb.act;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.ejb.assembly.Offices;
import org.folkmoot.ejb.mandate.Mandates;
import org.folkmoot.ejb.offer.Offers;
import org.folkmoot.ejb.people.People;
import org.folkmoot.ejb.record.RecordKeeper;
import org.folkmoot.record.Awaiting;
import org.folkmoot.record.Entry;
import org.folkmoot.record.Import;
import org.folkmoot.record.Moment;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Refusal;

/**
 * One act, one transaction: read, check, record, carry out. {@link Acts} is the door for callers, and knocks again where a
 * lock was lost.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ActDoor {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Kinds kinds;
    @Inject
    private RecordKeeper record;
    @Inject
    private Offers offers;
    @Inject
    private Mandates mandates;
    @Inject
    private Offices offices;
    @Inject
    private People people;
    @Inject
    private KeptAnswers kept;
    @Inject
    private Entered entered;
    @Resource
    private SessionContext context;

    /** A live act. */
    public JsonObject live(Caller caller, JsonObject act, String key) {
        String keys = KeptAnswers.live(caller);
        Optional<JsonObject> before = kept.claim(keys, key, act);
        if (before.isPresent()) {
            return before.get();
        }
        Deposit deposit = Deposit.live(caller, () -> Moment.of(Instant.now()));
        JsonObject answer = carryOut(deposit, act, new Fields(act));
        kept.keep(keys, key, answer);
        return answer;
    }

    /** An act within an import, which has a clock of its own. */
    public JsonObject imported(Caller caller, String importId, JsonObject act, String key) {
        String keys = KeptAnswers.within(importId);
        Optional<JsonObject> before = kept.claim(keys, key, act);
        if (before.isPresent()) {
            return before.get();
        }
        Import history = Optional.ofNullable(em.find(Import.class, importId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("import", importId));
        Fields fields = new Fields(act);
        Moment on = history.advance(fields.born("on", () -> Moment.parse(fields.string("on"))));
        fields.ignore("note");
        String as = Acts.namesItsProposal(act) ? null : fields.optionalId("as").map(id -> people.get(id).id()).orElse(null);
        fields.read().clear();
        mandates.passDue(importId, on);
        offices.passDue(importId, on);
        offers.passDue(importId, on);
        JsonObject answer = fields.string("do").equals("clock") ? onlyTime(fields, act)
                : carryOut(Deposit.imported(caller, history, as, on), act, fields);
        kept.keep(keys, key, answer);
        return answer;
    }

    private static JsonObject onlyTime(Fields fields, JsonObject act) {
        fields.done();
        return Json.fromMap(Map.of("clock", act.getString("on")));
    }

    private JsonObject carryOut(Deposit deposit, JsonObject act, Fields fields) {
        ActKind kind = kinds.get(fields.string("do"));
        Deed deed = kind.prepare(deposit, fields);
        fields.done();
        // The record has to say of itself what was imported, and where no more than a day is known.
        deposit.history().ifPresent(history -> deed.with("on", deposit.now().written()));
        boolean waits = deed.decidedBy() != null && !deposit.isImported();
        if (waits) {
            deed.with("awaits", deed.agree() == 0 ? "countersignature" : "committee");
        }
        Entry entry = record.add(deposit, deed, kind.name(), waits ? deed.chainWhenEntered() : deed.chain());
        if (waits) {
            requireNotEntered(deed.decidedBy(), act, deposit.caller());
            Awaiting awaiting = new Awaiting(entry, deed.decidedBy(), deed.keptWhileWaiting(act), deposit.caller().requirePerson());
            em.persist(deed.agree() == 0 ? awaiting : awaiting.ofCommittee(deed.agree()));
            deed.entered().carryOut(entry);
        } else {
            deed.effect().carryOut(entry);
        }
        em.flush();
        return record.written(entry, waits);
    }

    /**
     * What would refuse the countersignature of an entry now; nothing, where it can be signed. It is tried and undone.
     *
     * @param entry the public id of an entry that waits
     */
    public Optional<Refusal> hindrance(Caller caller, String entry) {
        try {
            Deposit deposit = Deposit.live(caller, () -> Moment.of(Instant.now()));
            return entered.hindrance(deposit, entered.lock(entry).awaiting());
        } finally {
            context.setRollbackOnly();
        }
    }

    /** Refuses what waits already, word for word: a form sent again. The chain's lock, which is held, keeps two from passing at once. */
    private void requireNotEntered(String assembly, JsonObject act, Caller caller) {
        boolean founding = assembly.equals(Entry.SERVER);
        // Of a founding not every word is kept; the same founder enters the same assembly once.
        List<?> same = founding
                ? em.createNativeQuery("SELECT 1 FROM awaiting WHERE assembly = '' AND signed_at IS NULL AND entered_by = ? "
                        + "AND JSON_VALUE(act, '$.id') = ? LIMIT 1")
                        .setParameter(1, caller.requirePerson()).setParameter(2, act.getString("id")).getResultList()
                : em.createNativeQuery("SELECT 1 FROM awaiting WHERE assembly = ? AND signed_at IS NULL AND act = ? LIMIT 1")
                        .setParameter(1, assembly).setParameter(2, act.toString()).getResultList();
        if (!same.isEmpty()) {
            throw new Conflict("refusal.entered-already");
        }
    }
}
