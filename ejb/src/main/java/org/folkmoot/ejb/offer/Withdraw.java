package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.meeting.Makers;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.meeting.Committee;
import org.folkmoot.offer.Offer;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Rule;

/** {@code withdraw}: the home takes back its newest offer; what was reached is no longer its to take (R2). */
@ApplicationScoped
public class Withdraw implements ActKind {

    @Inject
    private Assemblies assemblies;
    @Inject
    private Makers makers;
    @Inject
    private Proposals proposals;
    @Inject
    private Offers offers;

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposal");
        Assembly home = assemblies.get(proposals.get(id).home());
        fields.optionalText("reason", Fields.PASSAGE);
        Makers.Maker maker = makers.require(deposit, home, fields, Committee.Power.WITHDRAW);
        Offer offer = offers.newest(id).map(newest -> offers.lock(newest, deposit))
                .orElseThrow(() -> new BrokenRule(Rule.R17, "refusal.R17.nothing-on-offer", id));
        if (!offer.state().isLive()) {
            throw new BrokenRule(Rule.R17, "refusal.R17.offer-over", offer.round(), offer.state());
        }
        if (!offer.canBeWithdrawn()) {
            throw new BrokenRule(Rule.R2, "refusal.R2.not-the-homes", offer.round(), offer.state());
        }
        return makers.made(maker, deposit, fields, Deed.in(home.id(), fields.read(), entry -> offer.withdraw(deposit.now())))
                .about(id).with("round", (long) offer.round());
    }
}
