package org.folkmoot.mandate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a mandate says, about a proposal or one of its clauses if it names them (R9).
 *
 * @param proposal  id, or null where it is about no proposal
 * @param clause    id, or null where it is about the whole
 * @param direction null where no machine shall compare it
 */
public record Instruction(Strength strength, String proposal, String clause, Direction direction, String text) {

    public Instruction {
        if (clause != null && proposal == null) {
            throw new IllegalArgumentException("names a clause and no proposal");
        }
        if (direction != null && proposal == null) {
            throw new IllegalArgumentException("has a direction and names no proposal");
        }
    }

    /**
     * What a delegate did, held against this (R9); empty where that says nothing of it, or where this has no direction, so
     * that only people can compare.
     */
    public Optional<Verdict> verdict(Conduct conduct) {
        return direction == null ? Optional.empty() : conduct.on(this).flatMap(direction::isTaken)
                .map(taken -> taken != strength.forbids() ? Verdict.FOLLOWS : strength.broken());
    }

    /** As the record and the API write it; what it does not say is left out. */
    public Map<String, Object> written() {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("strength", strength.name());
        if (proposal != null) {
            written.put("proposal", proposal);
        }
        if (clause != null) {
            written.put("clause", clause);
        }
        if (direction != null) {
            written.put("direction", direction.name());
        }
        written.put("text", text);
        return written;
    }
}
