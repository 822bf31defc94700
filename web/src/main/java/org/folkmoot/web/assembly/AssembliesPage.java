package org.folkmoot.web.assembly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyFilter;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.offer.Standings;
import org.omnifaces.cdi.Param;

/** Search: assemblies by name, and with them the proposals whose title holds the same words. */
@Named
@RequestScoped
public class AssembliesPage {

    private static final int PROPOSALS = 10;

    @Inject
    @Param
    private String q;
    @Inject
    @Param
    private String after;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Standings standings;
    private Page<AssemblyRow> read;
    private List<Standings.Card> cards;

    public List<AssemblyRow> getRows() {
        return read().rows();
    }

    public String getNext() {
        return read().next();
    }

    /** Only once something was asked for. */
    public List<Standings.Card> getCards() {
        if (cards == null) {
            cards = q == null || q.isBlank() ? List.of() : standings.cards(
                    proposals.proposals(new ProposalFilter(null, null, null, q), new Slice("", PROPOSALS)).rows());
        }
        return cards;
    }

    public String getQ() {
        return q;
    }

    private Page<AssemblyRow> read() {
        if (read == null) {
            read = assemblies.assemblies(new AssemblyFilter(null, null, null, q), new Slice(after, Slice.USUAL));
        }
        return read;
    }
}
