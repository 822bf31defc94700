package org.folkmoot.ejb.act;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** Histories taken in by the server's owner: opened, filled with dated acts, sealed for good. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Imports {

    @Inject
    private ActDoor door;
    @Inject
    private ImportDoor histories;

    /** Opens one. */
    public JsonObject open(Caller caller) {
        caller.requireOwner();
        return Knock.until(() -> histories.open(caller));
    }

    /**
     * Does one act of the history, at its {@code on}.
     *
     * @param key the caller's idempotency key, or null
     * @return its entry in the record
     */
    public JsonObject perform(Caller caller, String importId, JsonObject act, String key) {
        caller.requireOwner();
        return Knock.until(() -> door.imported(caller, importId, act, key));
    }

    /** Ends it for good; from now on the world's clock moves what it founded. */
    public JsonObject seal(Caller caller, String importId) {
        caller.requireOwner();
        return Knock.until(() -> histories.seal(caller, importId));
    }
}
