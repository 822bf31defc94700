package org.folkmoot.ejb.proposal;

import java.util.Set;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.BadRequest;

/**
 * Which proposals a list holds; null parts do not narrow it.
 *
 * @param state of the newest offer, or {@code DRAFTING}
 * @param scope an assembly that is in the scope of one of its offers
 * @param q     words of the title
 */
public record ProposalFilter(String state, String home, String scope, String q) {

    private static final Set<String> STATES = Set.of("DRAFTING", "ON_OFFER", "REACHED", "IN_EFFECT", "ENDED", "LAPSED",
            "WITHDRAWN", "SUPERSEDED");
    private static final int LONGEST = 200;

    public ProposalFilter {
        state = state == null || state.isEmpty() ? null : state;
        if (state != null && !STATES.contains(state)) {
            throw new BadRequest("state", "is one of " + STATES.stream().sorted().toList());
        }
        home = Ids.filter("home", home);
        scope = Ids.filter("scope", scope);
        q = q == null || q.isBlank() ? null : q.strip();
        if (q != null && q.length() > LONGEST) {
            throw new BadRequest("q", "is " + LONGEST + " characters at most");
        }
    }

    /** Every proposal. */
    public static ProposalFilter all() {
        return new ProposalFilter(null, null, null, null);
    }
}
