package org.folkmoot.ejb.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Committees;
import org.folkmoot.ejb.record.RecordKeeper;
import org.folkmoot.record.Awaiting;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Refusal;

/** What one officer entered and another has not signed yet: found, and checked anew as things stand now. */
@ApplicationScoped
public class Entered {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Instance<Kinds> kinds;
    @Inject
    private RecordKeeper record;
    @Inject
    private Seats seats;
    @Inject
    private Committees committees;

    /** An entry and what is kept of it until it is signed. */
    record Waiting(Entry entry, Awaiting awaiting) {
    }

    /** Finds and locks it; refuses an entry that never waited for anything, or was taken back. */
    Waiting lock(String ref) {
        Entry entry = record.find(ref).orElseThrow(() -> new NotFound("entry", ref));
        Awaiting awaiting = em.find(Awaiting.class, entry.id(), LockModeType.PESSIMISTIC_WRITE);
        if (awaiting != null) {
            return new Waiting(entry, awaiting);
        }
        if (!entry.imported() && Json.read(entry.data()).containsKey("awaits")) {
            throw new Conflict(Json.read(entry.data()).containsKey("committee") ? "refusal.committee-entry-over" : "refusal.entry-taken-back");
        }
        throw new NotFound("entry", ref);
    }

    /**
     * Refuses whoever holds no office of the assembly whose act it is; of its drafting committee's act, whoever is not in that; of
     * a founding, which has no officers yet, whoever is not one of the recorders whom its founders elected.
     *
     * @return the name of that assembly
     */
    String requireSigner(Deposit deposit, Awaiting awaiting) {
        if (!awaiting.assembly().equals(Entry.SERVER)) {
            Assembly assembly = em.find(Assembly.class, awaiting.assembly());
            if (awaiting.isOfCommittee()) {
                seats.requireReach(deposit, assembly);
                committees.requireSeatsForNow(List.of(deposit.caller().requirePerson()), assembly);
            } else {
                seats.requireOfficerForNow(deposit, assembly);
            }
            return assembly.name();
        }
        JsonObject founding = Json.read(awaiting.act());
        String name = founding.getString("name");
        String person = deposit.caller().requirePerson();
        if (founding.getJsonArray("recorders").getValuesAs(JsonString.class).stream()
                .noneMatch(elected -> elected.getString().equals(person))) {
            throw new NoSeat("ELECTED_RECORDER", name);
        }
        return name;
    }

    /** The same once the locks of the act are held: from here on the office, or the place in the committee, stays until the act is done. */
    void requireSignerStill(Deposit deposit, Awaiting awaiting) {
        if (awaiting.isOfCommittee()) {
            committees.requireSeats(List.of(deposit.caller().requirePerson()), em.find(Assembly.class, awaiting.assembly()));
        } else if (!awaiting.assembly().equals(Entry.SERVER)) {
            seats.requireOfficer(deposit, em.find(Assembly.class, awaiting.assembly()));
        }
    }

    /** Checks the act anew, as if it were signed now. */
    Deed again(Deposit deposit, Awaiting awaiting) {
        Fields inner = new Fields(Json.read(awaiting.act()));
        Deed deed = kinds.get().get(inner.string("do")).prepare(deposit.countersigning(awaiting.enteredBy()), inner);
        inner.done();
        return deed;
    }

    /** What would refuse its countersignature now; nothing, where it can be signed. */
    Optional<Refusal> hindrance(Deposit deposit, Awaiting awaiting) {
        try {
            again(deposit, awaiting);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }
}
