package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.meeting.Makers;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.meeting.Committee;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Terms;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;

/**
 * {@code offer}: the home puts one version, under stated terms, before its whole scope. Earlier offers of the proposal that are
 * on offer and were never reached give way to it; what was reached stands beside it.
 */
@ApplicationScoped
public class OfferAct implements ActKind {

    private static final String ON_OFFER = "SELECT id FROM offer WHERE proposal = ? AND state = 'ON_OFFER' ORDER BY id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Makers makers;
    @Inject
    private Proposals proposals;
    @Inject
    private TermsReader termsReader;
    @Inject
    private Offers offers;
    @Inject
    private Scopes scopes;

    @Override
    public String name() {
        return "offer";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("proposal");
        Assembly home = assemblies.get(proposals.get(id).home());
        if (home instanceof NonLocalAssembly) {
            assemblies.lockFederation(home.federation());
        }
        Makers.Maker maker = makers.require(deposit, home, fields, Committee.Power.OFFER);
        if (!(home instanceof NonLocalAssembly)) {
            throw new BadRequest("proposal", "its home " + home.id() + " has no ratifying body below it that could answer");
        }
        Proposal proposal = proposals.lock(id);
        int version = (int) fields.whole("version", 1, Integer.MAX_VALUE);
        String digest = proposals.digest(id, version);
        List<Offer> before = onOffer(id, deposit);
        Terms terms = termsReader.read(fields, version, digest, deposit.today(home.zone()));
        return makers.made(maker, deposit, fields, Deed.in(home.id(), fields.read(), entry -> {
            before.forEach(earlier -> earlier.giveWay(deposit.now()));
            Offer offer = new Offer(id, proposal.nextRound(), home.id(), terms, home.zone(), deposit.now(), entry.id(),
                    deposit.importId());
            em.persist(offer);
            em.flush();
            scopes.open(offer);
        })).about(id).with("terms", terms.toCanonical()).with("termsDigest", terms.digest());
    }

    private List<Offer> onOffer(String proposal, Deposit deposit) {
        return offers.lock(em.createNativeQuery(ON_OFFER).setParameter(1, proposal).getResultList(), deposit);
    }
}
