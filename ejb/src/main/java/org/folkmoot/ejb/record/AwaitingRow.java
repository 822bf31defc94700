package org.folkmoot.ejb.record;

import jakarta.json.JsonObject;
import java.time.Instant;

/** A decision that was entered and waits for a second officer's signature. */
public record AwaitingRow(String entry, String assembly, String assemblyName, JsonObject act, String enteredBy,
        Instant enteredAt) {
}
