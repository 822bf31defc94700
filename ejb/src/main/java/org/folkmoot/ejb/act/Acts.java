package org.folkmoot.ejb.act;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import org.folkmoot.ejb.mandate.EndOfTerms;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Refusal;

/** The door for live acts, shared by the API and by every form. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Acts {

    @Inject
    private ActDoor door;
    @Inject
    private EndOfTerms terms;

    /**
     * Does one act, in one transaction of its own.
     *
     * @param key the caller's idempotency key, or null
     * @return its entry in the record; {@code awaits} is set where it counts only once countersigned
     * @throws org.folkmoot.refusal.Refusal if it is refused
     */
    public JsonObject perform(Caller caller, JsonObject act, String key) {
        if (!caller.owner()) {
            caller.requirePerson();
        }
        for (String notYours : new String[] {"on", "as"}) {
            if (act.containsKey(notYours) && !(notYours.equals("as") && namesItsProposal(act))) {
                throw new BadRequest(notYours, "exists only inside an import: time and identity are not the caller's to choose");
            }
        }
        if (terms.isDue()) {
            Knock.until(() -> {
                terms.pass();
                return null;
            });
        }
        return Knock.until(() -> door.live(caller, act, key));
    }

    /**
     * The one act of somebody who has no account yet: making one by an invitation. Nothing of it is kept for a repetition, since
     * it holds secrets.
     */
    public JsonObject redeem(JsonObject act) {
        return Knock.until(() -> door.live(Caller.NOBODY, act, null));
    }

    /**
     * What would refuse the countersignature of an entry now, say because its offer is over; nothing, where it can be signed.
     *
     * @param entry the public id of an entry that waits
     */
    public Optional<Refusal> hindrance(Caller caller, String entry) {
        return Knock.until(() -> door.hindrance(caller, entry));
    }

    /** Of {@code take-up} the field {@code as} is not a person but the id of the new proposal. */
    static boolean namesItsProposal(JsonObject act) {
        return act.get("do") instanceof JsonString kind && kind.getString().equals("take-up");
    }
}
