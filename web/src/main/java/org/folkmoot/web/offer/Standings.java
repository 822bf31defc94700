package org.folkmoot.web.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.StatusRows;
import org.folkmoot.ejb.offer.Tallies;
import org.folkmoot.ejb.offer.Tally;
import org.folkmoot.ejb.proposal.ProposalRow;

/** Makes standings, for one offer or for a list of them. */
@ApplicationScoped
public class Standings {

    @Inject
    private Tallies tallies;
    @Inject
    private StatusRows status;

    public Standing of(OfferRow offer) {
        return of(List.of(offer)).get(offer.key());
    }

    /** By {@link OfferRow#key}. One statement, and more only for thresholds that name bodies or groups. */
    public Map<Long, Standing> of(List<OfferRow> offers) {
        Map<Long, Tally> all = tallies.of(offers);
        Set<String> bodies = new LinkedHashSet<>();
        offers.forEach(offer -> bodies.addAll(Tallies.threshold(offer).bodies()));
        Map<String, String> names = new HashMap<>(status.names(bodies));
        all.values().forEach(tally -> tally.groups().forEach(group -> names.put(group.group(), group.name())));
        Map<Long, Standing> standings = new LinkedHashMap<>();
        offers.forEach(offer -> standings.put(offer.key(), new Standing(offer, all.get(offer.key()), names)));
        return standings;
    }

    /** A proposal and where it stands; {@code standing} is null while nothing was offered. */
    public record Card(ProposalRow proposal, Standing standing) {
    }

    /** Proposals with where their newest offers stand. */
    public List<Card> cards(List<ProposalRow> proposals) {
        Map<Long, Standing> standings = of(proposals.stream().map(ProposalRow::offer).filter(Objects::nonNull).toList());
        return proposals.stream().map(proposal -> new Card(proposal,
                proposal.offer() == null ? null : standings.get(proposal.offer().key()))).toList();
    }
}
