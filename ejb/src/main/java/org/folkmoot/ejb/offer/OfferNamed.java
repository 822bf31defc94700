package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.offer.Offer;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/**
 * What an answer and a rescission have in common: whose it is, which offer it names (by round, or by version, with the digest
 * of the exact text, R17), and how the record keeps it.
 */
@ApplicationScoped
public class OfferNamed {

    @Inject
    private Offers offers;
    @Inject
    private Proposals proposals;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;

    /**
     * Finds the body, then finds and locks the offer.
     *
     * @param requireRight refuses an assembly that cannot answer so at all (R2), before anything else is looked at
     */
    Answering lock(Deposit deposit, Fields fields, BiConsumer<Assembly, Proposal> requireRight) {
        Proposal proposal = proposals.hold(fields.id("proposal"));
        Assembly assembly = assemblies.get(fields.id("assembly"));
        requireRight.accept(assembly, proposal);
        seats.requireRecorder(deposit, assembly);
        return new Answering(assembly, lock(deposit, proposal.id(), fields));
    }

    /** A body, and the offer that it answers or whose consent it ends; locked. */
    record Answering(Assembly assembly, Offer offer) {

        /** The deed, with the exact text and terms that it is about. */
        Deed deed(Fields fields, Decision decision, Deed.Effect effect) {
            return Deed.in(assembly.id(), fields.read(), effect).about(offer.proposal()).by(assembly.id()).decided(decision)
                    .with("round", (long) offer.round()).with("version", (long) offer.number()).with("digest", offer.digest())
                    .with("termsDigest", offer.termsDigest());
        }
    }

    /** Finds and locks it. In an import version and digest may be left out: then it is the newest, whatever its state. */
    private Offer lock(Deposit deposit, String proposal, Fields fields) {
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
