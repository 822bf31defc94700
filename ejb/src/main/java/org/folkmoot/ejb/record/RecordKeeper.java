package org.folkmoot.ejb.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.record.Entry;
import org.folkmoot.record.Head;

/** Adds entries to chains, one at a time, in the transaction of their acts. */
@ApplicationScoped
public class RecordKeeper {

    @PersistenceContext
    private EntityManager em;

    /**
     * Adds the entry of an act to its chain; the chain stays locked until the act is done.
     *
     * @param act the kind of act
     */
    public Entry add(Deposit deposit, Deed deed, String act) {
        return add(deposit, deed, act, deed.chain());
    }

    /**
     * The same, in another chain than the deed's own.
     *
     * @param chain an assembly, or empty for the server's
     */
    public Entry add(Deposit deposit, Deed deed, String act, String chain) {
        Head head = head(chain);
        if (!deposit.isImported()) {
            last(head).ifPresent(deposit::follow);
        }
        Entry entry = new Entry(head, deposit.now(), deed.decidedOn(), act, deed.actor().orElseGet(deposit::written), deed.data(),
                deposit.isImported(), deed.proposal());
        em.persist(entry);
        head.moveTo(entry);
        em.flush();
        return entry;
    }

    private Head head(String chain) {
        Head head = em.find(Head.class, chain, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new Head(chain);
            em.persist(head);
        }
        return head;
    }

    /** When the line at the head of a chain was deposited. In the server's chain histories stand between, by their own clocks. */
    private Optional<Instant> last(Head head) {
        return em.createQuery("SELECT e.depositedAt FROM Entry e WHERE e.assembly = :assembly AND e.seq = :seq "
                + "AND (e.imported = FALSE OR e.assembly <> :server)", Instant.class)
                .setParameter("assembly", head.assembly()).setParameter("seq", head.seq()).setParameter("server", Entry.SERVER)
                .getResultStream().findFirst();
    }

    /** Finds an entry by its public id, or by its place: {@code assembly/seq}. */
    public Optional<Entry> find(String ref) {
        int slash = ref.indexOf('/');
        var query = slash < 0
                ? em.createQuery("SELECT e FROM Entry e WHERE e.uid = :uid", Entry.class).setParameter("uid", ref)
                : em.createQuery("SELECT e FROM Entry e WHERE e.assembly = :assembly AND e.seq = :seq", Entry.class)
                        .setParameter("assembly", ref.substring(0, slash)).setParameter("seq", seqIn(ref, slash));
        return query.getResultStream().findFirst();
    }

    private static long seqIn(String ref, int slash) {
        String digits = ref.substring(slash + 1);
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /**
     * An entry as the API shows it.
     *
     * @param awaits whether it counts only once countersigned
     */
    public JsonObject written(Entry entry, boolean awaits) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", entry.uid());
        written.put("v", 1);
        written.put("assembly", entry.assembly().isEmpty() ? jakarta.json.JsonValue.NULL : entry.assembly());
        written.put("seq", entry.seq());
        written.put("prev", entry.prev());
        written.put("depositedAt", Entry.written(entry.depositedAt()));
        written.put("decidedOn", entry.decidedOn() == null ? jakarta.json.JsonValue.NULL : entry.decidedOn().toString());
        written.put("act", entry.act());
        written.put("by", entry.actor());
        written.put("data", Json.read(entry.data()));
        written.put("hash", entry.hash());
        written.put("imported", entry.imported());
        if (awaits) {
            written.put("awaits", Json.read(entry.data()).getString("awaits", "countersignature"));
        }
        return Json.fromMap(written);
    }
}
