package org.folkmoot.ejb.act;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.ejb.record.RecordKeeper;
import org.folkmoot.record.Entry;
import org.folkmoot.record.Import;
import org.folkmoot.record.Moment;
import org.folkmoot.refusal.NotFound;

/** The beginning and the end of an import, one transaction each. {@link Imports} knocks again where a lock was lost. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportDoor {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RecordKeeper record;

    public JsonObject open(Caller caller) {
        Import history = new Import(UUID.randomUUID().toString(), Instant.now());
        em.persist(history);
        note(caller, "open-import", history);
        return written(history);
    }

    public JsonObject seal(Caller caller, String importId) {
        Import history = Optional.ofNullable(em.find(Import.class, importId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("import", importId));
        history.seal(Instant.now());
        note(caller, "seal-import", history);
        em.createNativeQuery("UPDATE office SET due_import = NULL WHERE due_import = ?").setParameter(1, importId).executeUpdate();
        em.createNativeQuery("UPDATE mandate SET due_import = NULL WHERE due_import = ?").setParameter(1, importId).executeUpdate();
        em.createNativeQuery("UPDATE offer SET due_import = NULL WHERE due_import = ?").setParameter(1, importId).executeUpdate();
        return written(history);
    }

    /** What the owner of a server does is on record too. */
    private void note(Caller caller, String act, Import history) {
        record.add(Deposit.live(caller, () -> Moment.of(Instant.now())),
                Deed.in(Entry.SERVER, Map.of("import", history.id()), entry -> { }), act);
    }

    private static JsonObject written(Import history) {
        return Json.fromMap(Map.of("id", history.id(), "sealed", history.isSealed()));
    }
}
