package org.folkmoot.ejb.offer;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Stored;

/**
 * An offer: one version under stated terms.
 *
 * @param key       its number in the database, for further reading only; never shown
 * @param home      the assembly that offers
 * @param version   number of the version on offer
 * @param digest    of that version
 * @param terms     canonical, {@code terms/1}
 * @param zone      in which its days are counted
 * @param stands    true: in effect for those who still consent when support falls; false: it is suspended
 * @param until     last day in effect; null: without end
 * @param reachedOn day of the reaching that holds
 * @param effectOn  first day in effect of that reaching
 * @param committee whether the home's drafting committee offered it, and not the home itself
 */
public record OfferRow(long key, String proposal, int round, String home, int version, String digest, JsonObject terms,
        String termsDigest, String zone, Instant openedAt, LocalDate openedOn, LocalDate respondBy, int noticeDays,
        boolean stands, LocalDate until, String state, boolean suspended, LocalDate firstReachedOn,
        LocalDate reachedOn, LocalDate effectOn, boolean wasInEffect, Instant closedAt, boolean committee) {

    /** What {@link #read} needs, of a table called {@code o}. */
    public static final String COLUMNS = """
            o.id offer_id, o.proposal, o.round, o.home, o.number, o.digest, o.terms, o.terms_digest, o.zone,
            o.opened_at, o.opened_day, o.respond_by, o.notice_days, o.stands, o.until_day, o.state, o.suspended,
            o.first_reached, o.reached_on, o.effect_on, o.was_in_effect, o.closed_at,
            (SELECT e.committee FROM entry e WHERE e.id = o.entry) by_committee""";

    public static OfferRow read(Row row) {
        return new OfferRow(row.number("offer_id"), row.text("proposal"), row.integer("round"), row.text("home"),
                row.integer("number"), row.text("digest"), Stored.object(row.text("terms")),
                row.text("terms_digest"), row.text("zone"), row.instant("opened_at"), row.day("opened_day"),
                row.day("respond_by"), row.integer("notice_days"), row.flag("stands"), row.day("until_day"),
                row.text("state"), row.flag("suspended"), row.day("first_reached"), row.day("reached_on"),
                row.day("effect_on"), row.flag("was_in_effect"), row.instant("closed_at"), row.flag("by_committee"));
    }

    /** Whether nothing more can happen under it: it lapsed, was withdrawn, superseded or ended. */
    public boolean isOver() {
        return switch (state) {
            case "ON_OFFER", "REACHED", "IN_EFFECT" -> false;
            default -> true;
        };
    }

    /** {@code STAND} or {@code SUSPEND}. */
    public String ifSupportFalls() {
        return stands ? "STAND" : "SUSPEND";
    }
}
