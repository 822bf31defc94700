package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Federation;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Response;
import org.folkmoot.offer.ResponseKind;
import org.folkmoot.offer.Standing;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.refusal.Rule;
import org.folkmoot.rule.Decision;

/** {@code respond}: a body answers an offer. Its latest answer counts; after ratifying, only {@code rescind} ends consent. */
@ApplicationScoped
public class Respond implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Offers offers;
    @Inject
    private OfferNamed offerNamed;
    @Inject
    private Decisions decisions;

    @Override
    public String name() {
        return "respond";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        ResponseKind kind = fields.choice("response", ResponseKind.class);
        if (kind == ResponseKind.RESCIND) {
            throw new BadRequest("response", "is an act of its own: rescind");
        }
        String reason = fields.optionalText("reason", Fields.PASSAGE).orElse("");
        boolean any = fields.flag("any");
        List<String> amendments = fields.ids("amendments");
        OfferNamed.Answering named = offerNamed.lock(deposit, fields,
                (assembly, proposal) -> requireRightToAnswer(kind, assembly, proposal));
        Offer offer = named.offer();
        Assembly assembly = named.assembly();
        requireInScope(kind, offer, assembly);
        offerNamed.requireLive(offer);
        requireAmendments(kind, amendments, offer.proposal(), any);
        boolean consents = offers.standing(offer, assembly.id()).map(Standing::consents).orElse(false);
        if (consents && kind != ResponseKind.RATIFY) {
            throw new BrokenRule(Rule.R16, "refusal.R16.consent-ends-by-rescinding", assembly.name(), offer.number());
        }
        Decision decision = kind.isOfRatifyingBody() ? decisions.readOfMeeting(deposit, assembly, fields, "ratification")
                : decisions.read(deposit, assembly, fields);
        offerNamed.requireDecidedUnderTerms(offer, decision);
        return named.deed(fields, decision, entry -> answer(deposit, offer, amendments,
                new Response(offer, assembly.id(), kind, any, reason, decision, deposit.now(), entry.id()), kind));
    }

    private void answer(Deposit deposit, Offer offer, List<String> amendments, Response response, ResponseKind kind) {
        offers.enter(response);
        for (String amendment : amendments) {
            em.createNativeQuery("INSERT INTO response_amendment (response, amendment) VALUES (?, ?)")
                    .setParameter(1, response.id()).setParameter(2, amendment).executeUpdate();
        }
        if (kind.isOfRatifyingBody()) {
            Standing standing = offers.standing(offer, response.assembly()).orElseThrow();
            offers.move(offer, standing, deposit.now(), one -> one.answer(response, kind == ResponseKind.RATIFY));
        }
    }

    /** Only a ratifying body consents, and only an assembly in between gives its view (R2). */
    private void requireRightToAnswer(ResponseKind kind, Assembly assembly, Proposal proposal) {
        if (!kind.isOfRatifyingBody()) {
            if (!(assembly instanceof NonLocalAssembly)) {
                throw new BadRequest("response", "is a view of the assemblies in between; a ratifying body ratifies, returns or declines");
            }
            return;
        }
        Assembly home = assemblies.get(proposal.home());
        Federation federation = home.federation() == null ? null : assemblies.federation(home.federation());
        boolean ratifies = federation == null ? !(assembly instanceof NonLocalAssembly) : federation.isRatifiedBy(assembly);
        if (!ratifies) {
            throw new BrokenRule(Rule.R2, "refusal.R2.no-ratifying-body", assembly.name(), kind);
        }
    }

    private void requireInScope(ResponseKind kind, Offer offer, Assembly assembly) {
        boolean inScope = kind.isOfRatifyingBody()
                ? offers.standing(offer, assembly.id()).map(Standing::isInScope).orElse(false)
                : !em.createNativeQuery("SELECT 1 FROM offer_reach WHERE offer = ? AND assembly = ? LIMIT 1")
                        .setParameter(1, offer.id()).setParameter(2, assembly.id()).getResultList().isEmpty();
        if (!inScope) {
            throw new OutOfScope("refusal.out-of-scope", assembly.name(), offer.proposal());
        }
    }

    private void requireAmendments(ResponseKind kind, List<String> amendments, String proposal, boolean any) {
        if (kind == ResponseKind.RETURN && amendments.isEmpty()) {
            throw new BadRequest("amendments", "must name at least one: a return carries its condition");
        }
        if (any && kind != ResponseKind.RETURN) {
            throw new BadRequest("any", "belongs to a return");
        }
        for (String id : amendments) {
            Amendment amendment = em.find(Amendment.class, id);
            if (amendment == null) {
                throw new NotFound("amendment", id);
            }
            if (!amendment.proposal().equals(proposal)) {
                throw new BadRequest("amendments", id + " amends another proposal");
            }
            if (amendment.state() == AmendmentState.WITHDRAWN) {
                throw new BadRequest("amendments", id + " was withdrawn");
            }
        }
    }
}
