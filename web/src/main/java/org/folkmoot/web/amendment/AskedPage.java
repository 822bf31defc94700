package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.folkmoot.amendment.Fate;
import org.folkmoot.ejb.amendment.AskRow;
import org.folkmoot.ejb.amendment.Asks;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.faces.Words;
import org.omnifaces.cdi.Param;

/** What became of an assembly's requests, in one look: each with a sentence that says it. */
@Named
@RequestScoped
public class AskedPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Asks asks;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Requests requests;
    @Inject
    private OpenOffers offers;
    private AssemblyRow assembly;
    private List<OfProposal> all;

    /**
     * What was asked for in one proposal.
     *
     * @param open its offer that the assembly has not consented to, and may answer; null: there is none
     */
    public record OfProposal(String proposal, String title, OpenOfferRow open, List<Became> requests) {
    }

    /** How many requests had one fate. */
    public record Sum(Fate fate, long count) {
    }

    /**
     * A request and what became of it.
     *
     * @param says that in a sentence
     */
    public record Became(AskRow ask, RequestView request, String says) {

        /** Whether it is asked for as a condition now. */
        public boolean isCondition() {
            return ask.condition();
        }
    }

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    /** By proposal, the latest request first. */
    public List<OfProposal> getProposals() {
        if (all == null) {
            List<AskRow> asked = asks.of(id);
            Map<String, RequestView> views = requests.views(asked.stream().map(AskRow::amendment).toList()).stream()
                    .collect(Collectors.toMap(view -> view.amendment().id(), view -> view));
            Map<String, List<Became>> byProposal = new LinkedHashMap<>();
            asked.forEach(ask -> byProposal.computeIfAbsent(ask.amendment().proposal(), none -> new java.util.ArrayList<>())
                    .add(new Became(ask, views.get(ask.amendment().id()), says(ask))));
            Map<String, String> titles = proposals.titles(byProposal.keySet());
            Map<String, OpenOfferRow> open = offers.unansweredBy(id).stream()
                    .collect(Collectors.toMap(OpenOfferRow::proposal, row -> row, (older, newer) -> newer));
            all = byProposal.entrySet().stream().map(each -> new OfProposal(each.getKey(), titles.get(each.getKey()),
                    open.get(each.getKey()), each.getValue())).toList();
        }
        return all;
    }

    /** How many requests had which fate, in the order of {@link Fate}; none of those that no request had. */
    public List<Sum> getSums() {
        Map<Fate, Long> counts = getProposals().stream().flatMap(of -> of.requests().stream())
                .collect(Collectors.groupingBy(became -> became.ask().fate(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> new Sum(each.getKey(), each.getValue())).toList();
    }

    private static String says(AskRow ask) {
        return Words.say("amendment.became", ask.fate().name(), ask.inVersion() == null ? 0 : ask.inVersion(),
                ask.reason() == null ? "" : ask.reason(), ask.condition() ? "CONDITION" : "WISH");
    }
}
