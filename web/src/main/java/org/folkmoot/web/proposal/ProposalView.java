package org.folkmoot.web.proposal;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.Tally;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.web.offer.OfferView;

/** Proposals as the API shows them. */
public final class ProposalView {

    private ProposalView() {
    }

    /** In a list. */
    public static Map<String, Object> brief(ProposalRow proposal) {
        OfferRow offer = proposal.offer();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", proposal.id());
        shown.put("title", proposal.title());
        shown.put("home", proposal.home());
        shown.put("homeName", proposal.homeName());
        shown.put("language", proposal.language());
        shown.put("madeAt", proposal.madeAt());
        shown.put("newestVersion", proposal.newest() == 0 ? null : proposal.newest());
        shown.put("state", proposal.state());
        shown.put("version", offer == null ? null : offer.version());
        shown.put("round", offer == null ? null : offer.round());
        shown.put("origin", origin(proposal));
        shown.put("suspended", offer != null && offer.suspended());
        shown.put("reachedOn", offer == null ? null : offer.reachedOn());
        shown.put("effectOn", offer == null ? null : offer.effectOn());
        shown.put("respondBy", offer == null ? null : offer.respondBy());
        return shown;
    }

    private static Map<String, Object> origin(ProposalRow proposal) {
        if (proposal.originProposal() == null) {
            return null;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", proposal.originProposal());
        shown.put("version", proposal.originVersion());
        return shown;
    }

    /**
     * By itself, with where its newest offer stands. All of the offer is null while there is none.
     *
     * @param tally      null while there is no offer
     * @param consenting every body whose consent counts
     * @param inEffect   the versions in effect
     */
    static Map<String, Object> whole(ProposalRow proposal, Tally tally, List<String> consenting,
            List<Integer> inEffect, JsonObject draft) {
        OfferRow offer = proposal.offer();
        Map<String, Object> shown = brief(proposal);
        shown.put("consenting", consenting);
        shown.put("remaining", offer == null || offer.isOver() ? null : tally.remaining());
        shown.put("inEffect", inEffect);
        shown.put("offer", offer == null ? null : OfferView.whole(offer));
        shown.put("arithmetic", offer == null ? null : tally.outcome().figures());
        shown.put("draft", draft);
        return shown;
    }
}
