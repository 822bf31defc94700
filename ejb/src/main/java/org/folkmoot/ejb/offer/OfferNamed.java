package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.offer.Offer;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** The offer that an answer names: by round, or by version, with the digest of the exact text (R17). */
@ApplicationScoped
public class OfferNamed {

    @Inject
    private Offers offers;
    @Inject
    private Proposals proposals;

    /** Finds and locks it. In an import version and digest may be left out: then it is the newest, whatever its state. */
    Offer lock(Deposit deposit, String proposal, Fields fields) {
        Optional<Integer> version = number(fields, "version");
        Optional<Integer> round = number(fields, "round");
        if (!deposit.isImported() && (version.isEmpty() || !fields.has("digest"))) {
            throw new BadRequest(version.isEmpty() ? "version" : "digest", "is missing: consent is to an exact text (R17)");
        }
        version.ifPresent(number -> proposals.digest(proposal, number));
        Optional<Long> found = round.isPresent() ? offers.ofRound(proposal, round.get())
                : version.isPresent() ? offers.newestOf(proposal, version.get()) : offers.newest(proposal);
        if (found.isEmpty() && round.isPresent()) {
            throw new NotFound("round", String.valueOf(round.get()));
        }
        Offer offer = found.map(id -> offers.lock(id, deposit))
                .orElseThrow(() -> new BrokenRule(Rule.R17, "refusal.R17.nothing-on-offer", proposal));
        boolean otherVersion = version.isPresent() && version.get() != offer.number();
        boolean otherText = fields.has("digest") && !fields.line("digest", 64).equals(offer.digest());
        if (otherVersion || otherText) {
            throw new BrokenRule(Rule.R17, "refusal.R17.other-text", offer.number(), offer.digest());
        }
        return offer;
    }

    private static Optional<Integer> number(Fields fields, String name) {
        return fields.has(name) ? Optional.of((int) fields.whole(name, 1, Integer.MAX_VALUE)) : Optional.empty();
    }

    /** Refuses what is over: nothing can be answered or rescinded there (R17). */
    void requireLive(Offer offer) {
        if (!offer.state().isLive()) {
            throw new BrokenRule(Rule.R17, "refusal.R17.offer-over", offer.round(), offer.state());
        }
    }

    /** Refuses a decision taken before these terms were there to be decided on (R17). */
    void requireDecidedUnderTerms(Offer offer, Decision decision) {
        if (decision.decidedOn().isBefore(offer.openedDay())) {
            throw new BrokenRule(Rule.R17, "refusal.R17.decided-before", decision.decidedOn(), offer.openedDay());
        }
    }
}
