package org.folkmoot.server.inside;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.ejb.sql.Row;

/**
 * How an offer without notice days stands whose threshold is a number of bodies of 100 members each.
 *
 * @param reachedOn null while it is on offer
 */
record Stand(String state, boolean suspended, LocalDate reachedOn, long consenting, long counted, long membersConsenting) {

    private static final String STORED = "SELECT o.state, o.suspended, o.reached_on, t.consenting, t.counted, t.members_consenting "
            + "FROM offer o JOIN offer_tally t ON t.offer = o.id AND t.grp = '' WHERE o.proposal = ?";
    private static final String INSTRUMENTS = "SELECT r.assembly, r.response, r.deposited_day FROM response r "
            + "JOIN offer o ON o.id = r.offer WHERE o.proposal = ? ORDER BY r.entry";

    /** What the database holds. */
    static Stand stored(Stage stage, String proposal) {
        List<Stand> stored = stage.list(STORED, row -> new Stand(row.text("state"), row.flag("suspended"), row.day("reached_on"),
                row.number("consenting"), row.number("counted"), row.number("members_consenting")), proposal);
        if (stored.size() != 1) {
            throw new AssertionError(proposal + " has not one offer with its sums: " + stored);
        }
        return stored.get(0);
    }

    private record Instrument(String body, String response, LocalDate day) {

        static Instrument of(Row row) {
            return new Instrument(row.text("assembly"), row.text("response"), row.day("deposited_day"));
        }
    }

    /**
     * What its instruments alone make of it, one after the other as the record has them, counted anew each time.
     *
     * @param atLeast the threshold
     * @param scope   how many bodies can answer
     */
    static Retold retold(Stage stage, String proposal, int atLeast, int scope) {
        Set<String> consenting = new HashSet<>();
        boolean wasInEffect = false;
        LocalDate reachedOn = null;
        int reachings = 0;
        String reachedBy = null;
        for (Instrument one : stage.list(INSTRUMENTS, Instrument::of, proposal)) {
            boolean changes = one.response().equals("RATIFY") ? consenting.add(one.body()) : consenting.remove(one.body());
            if (!changes) {
                throw new AssertionError(one + " is there twice");
            }
            if (consenting.size() < atLeast) {
                reachedOn = null;
            } else if (reachedOn == null) {
                reachedOn = one.day();
                reachedBy = one.body();
                reachings++;
                wasInEffect = true;
            }
        }
        return new Retold(new Stand(reachedOn == null ? "ON_OFFER" : "IN_EFFECT", reachedOn == null && wasInEffect, reachedOn,
                consenting.size(), scope, 100L * consenting.size()), reachings, reachedBy);
    }

    /**
     * A story told anew.
     *
     * @param reachings how often the threshold was met after it was not
     * @param reachedBy the body whose instrument met it last; null if none did
     */
    record Retold(Stand end, int reachings, String reachedBy) {
    }
}
