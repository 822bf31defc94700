package org.folkmoot.register;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One offer of a proposal as it concerns one body: where the offer stands today, and the body's instrument under it.
 * Whether the body is in the offer's scope now does not matter: it is bound by what it consented to, also after leaving.
 *
 * @param standing    where the offer stands today
 * @param wasInEffect whether it has ever been in effect
 * @param effectOn    first day in effect of the reaching that holds; null while none does
 * @param noticeDays  days between reaching and effect, and between a late ratification and its own effect
 * @param consentedOn day of deposit of the consent that holds; null if the body does not consent
 * @param rescinded   whether the body has ever rescinded under this offer
 */
public record Agreement(int round, int version, Standing standing, boolean wasInEffect, LocalDate effectOn,
        int noticeDays, LocalDate consentedOn, boolean rescinded) {

    /** Where an offer stands, as far as a register asks. */
    public enum Standing {
        /** Before its threshold, also after its support fell. */
        ON_OFFER,
        /** Reached, its notice running. */
        REACHED,
        IN_EFFECT,
        /** Lapsed, withdrawn, superseded or ended: nothing under it binds or waits. */
        OVER;

        /** By the name of an offer's state in the design. */
        public static Standing ofState(String state) {
            return switch (state) {
                case "ON_OFFER" -> ON_OFFER;
                case "REACHED" -> REACHED;
                case "IN_EFFECT" -> IN_EFFECT;
                case "LAPSED", "WITHDRAWN", "SUPERSEDED", "ENDED" -> OVER;
                default -> throw new IllegalArgumentException("no state of an offer: " + state);
            };
        }
    }

    public Agreement {
        Objects.requireNonNull(standing, "standing");
        if ((standing == Standing.REACHED || standing == Standing.IN_EFFECT) && effectOn == null) {
            throw new IllegalArgumentException("round " + round + " is " + standing + " without a day of effect");
        }
    }

    public boolean consents() {
        return consentedOn != null;
    }

    /**
     * The first day on which this offer binds the body: the day of effect for who consented before it, else the day of
     * deposit plus the notice. Null if nothing binds it, or will.
     */
    public LocalDate boundFrom() {
        if (!consents() || standing == Standing.ON_OFFER || standing == Standing.OVER) {
            return null;
        }
        return consentedOn.isBefore(effectOn) ? effectOn : consentedOn.plusDays(noticeDays);
    }

    /** Whether this offer binds the body on that day. */
    public boolean bindsOn(LocalDate today) {
        return standing == Standing.IN_EFFECT && consents() && !today.isBefore(boundFrom());
    }
}
