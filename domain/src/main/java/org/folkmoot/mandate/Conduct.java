package org.folkmoot.mandate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.text.Change;

/**
 * What a delegate did, so far as it can be held against instructions.
 *
 * @param whole   how it bears on the text of the proposal as a whole
 * @param clauses how it bears on single clauses; on those not named it does not
 */
public record Conduct(String proposal, Bearing whole, Map<String, Bearing> clauses) {

    public Conduct {
        clauses = Map.copyOf(clauses);
    }

    /**
     * Asking for these changes, or agreeing to them. A clause that is only moved keeps its words, so that only the whole is
     * changed.
     */
    public static Conduct wanting(String proposal, List<Change> changes) {
        Map<String, Bearing> clauses = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Delete delete) {
                clauses.put(delete.clause(), Bearing.AGAINST);
            } else if (change instanceof Change.Insert insert) {
                clauses.put(insert.clause(), Bearing.FOR);
            } else if (change instanceof Change.Replace replace) {
                clauses.putIfAbsent(replace.clause(), Bearing.CHANGES);
            }
        }
        return new Conduct(proposal, Bearing.CHANGES, clauses);
    }

    /** How it bears on what an instruction names; empty if it does not. */
    Optional<Bearing> on(Instruction instruction) {
        if (!proposal.equals(instruction.proposal())) {
            return Optional.empty();
        }
        return instruction.clause() == null ? Optional.of(whole) : Optional.ofNullable(clauses.get(instruction.clause()));
    }
}
