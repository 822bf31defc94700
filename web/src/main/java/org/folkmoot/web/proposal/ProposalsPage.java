package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.offer.Standings;
import org.omnifaces.cdi.Param;

/** All proposals, by words of the title and by state. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final List<String> STATES = List.of("DRAFTING", "ON_OFFER", "REACHED", "IN_EFFECT", "ENDED", "LAPSED",
            "WITHDRAWN", "SUPERSEDED");

    @Inject
    @Param
    private String q;
    @Inject
    @Param
    private String state;
    @Inject
    @Param
    private String after;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Standings standings;
    private Page<ProposalRow> read;
    private List<Standings.Card> cards;

    public List<Standings.Card> getCards() {
        if (cards == null) {
            cards = standings.cards(read().rows());
        }
        return cards;
    }

    public String getNext() {
        return read().next();
    }

    public String getQ() {
        return q;
    }

    public String getState() {
        return state;
    }

    public List<String> getStates() {
        return STATES;
    }

    private Page<ProposalRow> read() {
        if (read == null) {
            read = proposals.proposals(new ProposalFilter(state, null, null, q), new Slice(after, Slice.USUAL));
        }
        return read;
    }
}
