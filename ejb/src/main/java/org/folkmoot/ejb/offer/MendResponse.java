package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.act.Mender;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Response;
import org.folkmoot.offer.ResponseKind;
import org.folkmoot.offer.Standing;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.rule.Decision;

/**
 * Mends a body's latest answer: its count, its reason, or the answer itself, if another one was entered than was decided. A
 * consent that was none ends with the correction; one that was missed begins with it.
 */
@ApplicationScoped
public class MendResponse implements Mender {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Proposals proposals;
    @Inject
    private Offers offers;
    @Inject
    private OfferNamed offerNamed;
    @Inject
    private Decisions decisions;

    @Override
    public String act() {
        return "respond";
    }

    @Override
    public Set<String> fields() {
        return Set.of("response", "votes", "channel", "meeting", "decidedOn", "decidedWith", "reason");
    }

    @Override
    public Deed mend(Deposit deposit, Entry mistaken, Fields mended) {
        String proposal = proposals.hold(mended.id("proposal")).id();
        Assembly assembly = assemblies.get(mended.id("assembly"));
        int round = (int) mended.whole("round", 1, Integer.MAX_VALUE);
        ResponseKind kind = mended.choice("response", ResponseKind.class);
        if (!kind.isOfRatifyingBody() || kind == ResponseKind.RESCIND) {
            throw new BadRequest("changes.response", "must be RATIFY, RETURN or DECLINE");
        }
        String reason = mended.optionalText("reason", Fields.PASSAGE).orElse("");
        Offer offer = offers.lock(offers.ofRound(proposal, round).orElseThrow(), deposit);
        offerNamed.requireLive(offer);
        Standing standing = offers.standing(offer, assembly.id()).orElseThrow();
        requireLatest(standing, mistaken);
        Decision decision = decisions.readOfMeeting(deposit, assembly, mended, "ratification");
        offerNamed.requireDecidedUnderTerms(offer, decision);
        return Deed.in(assembly.id(), mended.read(), entry -> {
            Response response = offers.enter(
                    new Response(offer, assembly.id(), kind, mended.flag("any"), reason, decision, deposit.now(), entry.id()));
            carryRequests(standing.answerId(), response.id());
            offers.move(offer, standing, deposit.now(), one -> {
                if (kind == ResponseKind.RATIFY) {
                    one.answer(response, true);
                } else {
                    one.rescind(response);
                }
            });
        }).about(proposal).decided(decision).with("round", (long) round);
    }

    /** What the answer asked for it goes on asking for. */
    private void carryRequests(long from, long to) {
        em.createNativeQuery("INSERT INTO response_amendment (response, amendment) "
                + "SELECT ?, amendment FROM response_amendment WHERE response = ?").setParameter(1, to).setParameter(2, from).executeUpdate();
    }

    private void requireLatest(Standing standing, Entry mistaken) {
        List<?> latest = em.createNativeQuery("SELECT 1 FROM response WHERE id = ? AND entry = ?")
                .setParameter(1, standing.answerId()).setParameter(2, mistaken.id()).getResultList();
        if (latest.isEmpty()) {
            throw new Conflict("refusal.not-latest-answer", standing.assembly());
        }
    }
}
