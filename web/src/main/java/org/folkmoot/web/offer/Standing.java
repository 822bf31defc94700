package org.folkmoot.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.Tallies;
import org.folkmoot.ejb.offer.Tally;
import org.folkmoot.rule.Outcome;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.Gauge;
import org.folkmoot.web.rule.Line;
import org.folkmoot.web.rule.OutcomeWords;
import org.folkmoot.web.rule.ThresholdWords;

/** Where one offer stands, as the head of its page says it: a figure, a bar, a few sentences, and all the arithmetic. */
public final class Standing {

    private final OfferRow offer;
    private final Tally tally;
    private final ThresholdWords threshold;

    /** @param names of the bodies that the threshold names */
    public Standing(OfferRow offer, Tally tally, Map<String, String> names) {
        this.offer = offer;
        this.tally = tally;
        this.threshold = new ThresholdWords(names);
    }

    public OfferRow getOffer() {
        return offer;
    }

    public Tally getTally() {
        return tally;
    }

    /** The figures of the threshold, as it stands or as it would, in a sentence. */
    public String figures(Outcome outcome) {
        return new OutcomeWords(threshold).figures(outcome);
    }

    /** '21 of 23', or the word of the state once that says more. */
    public String getFigure() {
        boolean counting = offer.state().equals("ON_OFFER") && !offer.suspended();
        return counting && counted() != null ? Words.say("offer.figure", counted().consenting(), counted().needed())
                : Words.say("offer.state", offer.suspended() && offer.state().equals("ON_OFFER")
                        ? "SUSPENDED" : offer.state());
    }

    /** The line beneath the figure. */
    public String getBeneath() {
        return switch (offer.state()) {
            case "IN_EFFECT" -> Words.say("offer.beneath.inEffect", Show.day(offer.effectOn()));
            case "REACHED" -> Words.say("offer.beneath.reached", Show.day(offer.reachedOn()), Show.day(offer.effectOn()));
            case "ON_OFFER" -> counting();
            default -> Words.say("offer.beneath.over", Show.day(offer.closedAt()));
        };
    }

    /** What else is to be known: by when, and what happens then. */
    public List<String> getNotes() {
        List<String> notes = new ArrayList<>();
        if (!offer.state().equals("ON_OFFER") || counted() == null) {
            notes.add(Words.say("offer.note.consenting", tally.whole().consenting(), tally.whole().counted()));
        }
        if (offer.state().equals("ON_OFFER") && OutcomeWords.isOutOfReach(tally.outcome())) {
            notes.add(Words.say("offer.note.outOfReach"));
        }
        if (offer.state().equals("ON_OFFER") && offer.respondBy() != null) {
            notes.add(Words.say("offer.note.respondBy", Show.day(offer.respondBy())));
        }
        if (!offer.isOver()) {
            notes.add(Words.say(offer.state().equals("ON_OFFER") ? "offer.note.effect" : "offer.note.late", offer.noticeDays()));
        }
        if (offer.until() != null) {
            notes.add(Words.say("offer.note.until", Show.day(offer.until())));
        }
        return notes;
    }

    /** The threshold as a sentence. */
    public String getAsks() {
        return Words.say("offer.asks", threshold.asks(Tallies.threshold(offer)));
    }

    /** The other terms, in sentences. */
    public List<String> getTerms() {
        List<String> terms = new ArrayList<>();
        terms.add(offer.respondBy() == null ? Words.say("offer.terms.noRespondBy")
                : Words.say("offer.terms.respondBy", Show.day(offer.respondBy())));
        terms.add(Words.say("offer.terms.notice", offer.noticeDays()));
        terms.add(Words.say(offer.stands() ? "offer.terms.stand" : "offer.terms.suspend"));
        if (offer.until() != null) {
            terms.add(Words.say("offer.note.until", Show.day(offer.until())));
        }
        return terms;
    }

    public Gauge getGauge() {
        return new OutcomeWords(threshold).gauge(tally.outcome()).orElse(null);
    }

    public List<Line> getLines() {
        return new OutcomeWords(threshold).lines(tally.outcome());
    }

    public long getConsenting() {
        return tally.whole().consenting();
    }

    public long getCounted() {
        return tally.whole().counted();
    }

    private String counting() {
        OptionalLong remaining = tally.remaining();
        return remaining.isPresent() && (remaining.getAsLong() > 0 || tally.outcome().met())
                ? Words.say("offer.beneath.counting", remaining.getAsLong(), tally.whole().counted())
                : Words.say("offer.note.consenting", tally.whole().consenting(), tally.whole().counted());
    }

    private Outcome.Counted counted() {
        return tally.outcome() instanceof Outcome.Counted counted && counted.ofAssemblies() ? counted : null;
    }
}
