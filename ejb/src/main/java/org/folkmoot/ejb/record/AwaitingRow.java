package org.folkmoot.ejb.record;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * A decision that was entered and waits for a second officer's signature, or an act of a drafting committee that waits for more of them.
 *
 * @param assembly whose decision it is; of a founding, the assembly that will be there once it is signed
 * @param act      the act as entered, without passwords
 * @param agree    how many of the assembly's drafting committee must stand behind it; null: it takes a second officer
 * @param signedBy who of the committee does so far, whoever entered it included
 */
public record AwaitingRow(String entry, String assembly, String assemblyName, JsonObject act, String enteredBy,
        Instant enteredAt, Integer agree, List<String> signedBy) {

    public AwaitingRow {
        signedBy = List.copyOf(signedBy);
    }

    /** Whether it is the act of a drafting committee. */
    public boolean isOfCommittee() {
        return agree != null;
    }
}
