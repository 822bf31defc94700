package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Response;
import org.folkmoot.offer.ResponseKind;
import org.folkmoot.offer.Standing;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** {@code rescind}: the one act that ends consent (R16); from its deposit on nobody is bound by it. */
@ApplicationScoped
public class Rescind implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Offers offers;
    @Inject
    private OfferNamed offerNamed;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "rescind";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Proposal proposal = proposals.get(fields.id("proposal"));
        Assembly assembly = assemblies.get(fields.id("assembly"));
        String reason = fields.optionalText("reason", Fields.PASSAGE).orElse("");
        if (assembly instanceof NonLocalAssembly) {
            throw new BrokenRule(Rule.R2, "refusal.R2.no-ratifying-body", assembly.name(), ResponseKind.RESCIND);
        }
        seats.requireRecorder(deposit, assembly);
        Offer offer = offerNamed.lock(deposit, proposal.id(), fields);
        offerNamed.requireLive(offer);
        Standing standing = offers.standing(offer, assembly.id()).filter(Standing::consents)
                .orElseThrow(() -> new Conflict("refusal.nothing-to-rescind", assembly.name(), offer.number()));
        Decision decision = decisions.readOfMeeting(deposit, assembly, fields, "ratification");
        return Deed.in(assembly.id(), fields.read(), entry -> {
            Response rescission = new Response(offer, assembly.id(), ResponseKind.RESCIND, false, reason, decision,
                    deposit.now(), entry.id());
            em.persist(rescission);
            em.flush();
            offers.move(offer, standing, deposit.now(), one -> one.rescind(rescission));
        }).about(proposal.id()).by(assembly.id()).decided(decision)
                .with("round", (long) offer.round()).with("version", (long) offer.number()).with("digest", offer.digest())
                .with("termsDigest", offer.termsDigest());
    }
}
