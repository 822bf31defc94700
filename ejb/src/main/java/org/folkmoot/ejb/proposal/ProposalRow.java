package org.folkmoot.ejb.proposal;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.ejb.offer.OfferRow;

/**
 * A proposal and where its newest offer stands.
 *
 * @param homeName its home's name
 * @param newest   number of the newest version; 0 while there is none
 * @param originProposal of a text taken up: the proposal from which it comes; null: none
 * @param originVersion  and its version
 * @param offer    the newest offer; null while there is none
 */
public record ProposalRow(String id, String title, String home, String homeName, String language, int newest,
        int rounds, Instant madeAt, String originProposal, Integer originVersion, OfferRow offer) {

    /** The state of the newest offer; {@code DRAFTING} if there is none. */
    public String state() {
        return offer == null ? "DRAFTING" : offer.state();
    }

    /** The version of the newest offer; else the newest version; null if there is none. */
    public Integer version() {
        return offer != null ? Integer.valueOf(offer.version()) : newest == 0 ? null : Integer.valueOf(newest);
    }

    /** The day of the reaching that holds; null without one. */
    public LocalDate reachedOn() {
        return offer == null ? null : offer.reachedOn();
    }
}
