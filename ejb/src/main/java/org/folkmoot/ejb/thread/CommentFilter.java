package org.folkmoot.ejb.thread;

import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.BadRequest;

/**
 * Which comments are asked for; null: any.
 *
 * @param assembly the assembly in whose own thread; {@code common} for the proposal's common thread
 */
public record CommentFilter(String proposal, String clause, String amendment, String assembly) {

    /** Asks for what stands in the common thread, and in no assembly's own. */
    public static final String COMMON = "common";

    public CommentFilter {
        clause = Ids.filter("clause", clause);
        amendment = Ids.filter("amendment", amendment);
        assembly = Ids.filter("assembly", assembly);
        if (proposal == null && assembly == null) {
            throw new BadRequest("assembly", "or a proposal has to be named");
        }
    }

    /** All of an assembly's own thread. */
    public static CommentFilter inThreadOf(String assembly) {
        return new CommentFilter(null, null, null, assembly);
    }

    /** All that was said about one proposal. */
    public static CommentFilter of(String proposal) {
        return new CommentFilter(proposal, null, null, null);
    }
}
