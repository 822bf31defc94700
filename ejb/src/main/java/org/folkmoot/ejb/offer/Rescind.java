package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.offer.Offer;
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
        String reason = fields.optionalText("reason", Fields.PASSAGE).orElse("");
        OfferNamed.Answering named = offerNamed.lock(deposit, fields, Rescind::requireRatifying);
        Offer offer = named.offer();
        Assembly assembly = named.assembly();
        offerNamed.requireLive(offer);
        Standing standing = offers.standing(offer, assembly.id()).filter(Standing::consents)
                .orElseThrow(() -> new Conflict("refusal.nothing-to-rescind", assembly.name(), offer.number()));
        Decision decision = decisions.readOfMeeting(deposit, assembly, fields, "ratification");
        return named.deed(fields, decision, entry -> offers.rescind(offer, standing, reason, decision, deposit.now(), entry));
    }

    private static void requireRatifying(Assembly assembly, Proposal proposal) {
        if (assembly instanceof NonLocalAssembly) {
            throw new BrokenRule(Rule.R2, "refusal.R2.no-ratifying-body", assembly.name(), ResponseKind.RESCIND);
        }
    }
}
