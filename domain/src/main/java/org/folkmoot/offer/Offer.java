package org.folkmoot.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.folkmoot.record.Moment;

/**
 * One version, under stated terms, before the whole scope of a home. Two things move it: support, told by {@link #weigh}
 * after each act that can change it, and days, told by {@link #passTo}. Whoever tells it has locked its row.
 */
@Entity
@Table(name = "offer")
public class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String proposal;
    private int round;
    private String home;
    private int number;
    private String digest;
    private String terms;
    @Column(name = "terms_digest")
    private String termsDigest;
    private String zone;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "opened_day")
    private LocalDate openedDay;
    private long entry;
    @Column(name = "respond_by")
    private LocalDate respondBy;
    @Column(name = "notice_days")
    private int noticeDays;
    private boolean stands;
    @Column(name = "until_day")
    private LocalDate untilDay;
    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.ON_OFFER;
    private boolean suspended;
    @Column(name = "first_reached")
    private LocalDate firstReached;
    @Column(name = "reached_on")
    private LocalDate reachedOn;
    @Column(name = "effect_on")
    private LocalDate effectOn;
    @Column(name = "was_in_effect")
    private boolean wasInEffect;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "due_import")
    private String dueImport;

    protected Offer() {
    }

    /**
     * Opens it.
     *
     * @param zone     in which its days are counted: the home's
     * @param entry    the entry that deposits it
     * @param importId the import whose clock moves it, or null
     */
    public Offer(String proposal, int round, String home, Terms terms, ZoneId zone, Moment opened, long entry, String importId) {
        this.proposal = proposal;
        this.round = round;
        this.home = home;
        this.number = terms.version();
        this.digest = terms.versionDigest();
        this.terms = terms.canonical();
        this.termsDigest = terms.digest();
        this.zone = zone.getId();
        this.openedAt = opened.at();
        this.openedDay = opened.dayIn(zone);
        this.entry = entry;
        this.respondBy = terms.respondBy();
        this.noticeDays = terms.noticeDays();
        this.stands = terms.stands();
        this.untilDay = terms.until();
        this.dueImport = importId;
        this.dueOn = nextDue();
    }

    /** Lets the days pass up to the one of that moment: respond-by, notice, last day in effect, in the order of their dates. */
    public void passTo(Moment now) {
        if (dueOn == null) {
            return;
        }
        LocalDate today = day(now);
        while (dueOn != null && !dueOn.isAfter(today)) {
            LocalDate due = dueOn;
            if (untilDay != null && due.isAfter(untilDay)) {
                close(OfferState.ENDED, startOf(due));
            } else if (state == OfferState.REACHED) {
                takeEffect();
            } else {
                close(OfferState.LAPSED, startOf(due));
            }
            dueOn = nextDue();
        }
    }

    /**
     * Takes note of whether the threshold is met now.
     *
     * @return whether that was the first reaching, which fixes the denominator
     */
    public boolean weigh(boolean met, Moment now) {
        boolean first = met && firstReached == null && state == OfferState.ON_OFFER;
        if (state == OfferState.ON_OFFER && met) {
            reach(day(now));
        } else if (!met && (state == OfferState.REACHED || state == OfferState.IN_EFFECT && !stands)) {
            fallBack();
        }
        dueOn = nextDue();
        return first;
    }

    private void reach(LocalDate today) {
        state = state.to(OfferState.REACHED);
        suspended = false;
        reachedOn = today;
        effectOn = today.plusDays(noticeDays);
        if (firstReached == null) {
            firstReached = today;
        }
        if (noticeDays == 0) {
            takeEffect();
        }
    }

    private void takeEffect() {
        state = state.to(OfferState.IN_EFFECT);
        wasInEffect = true;
    }

    private void fallBack() {
        state = state.to(OfferState.ON_OFFER);
        suspended = wasInEffect;
        reachedOn = null;
        effectOn = null;
    }

    /** Withdrawn by its home; {@link #canBeWithdrawn()} says whether it can be. */
    public void withdraw(Moment now) {
        close(OfferState.WITHDRAWN, now.at());
    }

    /** Gives way to the home's next offer, if it is on offer and has never been reached; else stands beside it. */
    public void giveWay(Moment now) {
        if (state == OfferState.ON_OFFER && firstReached == null) {
            close(OfferState.SUPERSEDED, now.at());
        }
    }

    private void close(OfferState end, Instant at) {
        state = state.to(end);
        closedAt = at;
        suspended = false;
        dueOn = null;
    }

    private LocalDate nextDue() {
        LocalDate own = switch (state) {
            case ON_OFFER -> firstReached == null && respondBy != null ? respondBy.plusDays(1) : null;
            case REACHED -> effectOn;
            default -> null;
        };
        if (!state.isLive() || untilDay == null) {
            return own;
        }
        LocalDate end = untilDay.plusDays(1);
        return own == null || end.isBefore(own) ? end : own;
    }

    private Instant startOf(LocalDate day) {
        return dueImport != null ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : day.atStartOfDay(zone()).toInstant();
    }

    /** The day that a moment is in, as this offer counts days. */
    public LocalDate day(Moment moment) {
        return moment.dayIn(zone());
    }

    public Long id() {
        return id;
    }

    public String proposal() {
        return proposal;
    }

    public int round() {
        return round;
    }

    public String home() {
        return home;
    }

    /** Number of the version on offer. */
    public int number() {
        return number;
    }

    /** Digest of the version on offer. */
    public String digest() {
        return digest;
    }

    /** Its terms as canonical JSON. */
    public String terms() {
        return terms;
    }

    public String termsDigest() {
        return termsDigest;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public LocalDate openedDay() {
        return openedDay;
    }

    /** The entry that deposited it. */
    public long entry() {
        return entry;
    }

    public OfferState state() {
        return state;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /** Whether it was ever reached; from then on its denominator is fixed. */
    public boolean wasReached() {
        return firstReached != null;
    }

    public LocalDate reachedOn() {
        return reachedOn;
    }

    public LocalDate effectOn() {
        return effectOn;
    }

    /** The next day on which something falls due by itself, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether its home may still withdraw it: only while on offer, and never what had taken effect (R2). */
    public boolean canBeWithdrawn() {
        return state == OfferState.ON_OFFER && !suspended;
    }
}
