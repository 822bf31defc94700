package org.folkmoot.ejb.record;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A decision that was entered and waits for a second officer's signature.
 *
 * @param assembly whose decision it is; of a founding, the assembly that will be there once it is signed
 * @param act      the act as entered, without passwords
 */
public record AwaitingRow(String entry, String assembly, String assemblyName, JsonObject act, String enteredBy,
        Instant enteredAt) {
}
