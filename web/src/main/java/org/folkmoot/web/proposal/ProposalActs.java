package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.web.people.Visitor;

/** What the visitor may do with a proposal: nothing, for most. */
@Named
@RequestScoped
public class ProposalActs {

    private static final int SHOWN = 2;

    @Inject
    private ProposalPage page;
    @Inject
    private Visitor visitor;
    @Inject
    private PeopleRows people;
    @Inject
    private OpenOffers offers;
    private List<OfficeRow> offices;

    /** The visitor's assemblies that have not consented to the offer. */
    public List<OpenOfferRow> getAnswering() {
        return visitor.getPerson() == null ? List.of() : offers.unanswered(visitor.getPerson()).stream()
                .filter(open -> open.proposal().equals(page.getProposal().id())).limit(SHOWN).toList();
    }

    /** Whether the visitor is an officer of the home. */
    public boolean isHome() {
        if (offices == null) {
            offices = visitor.getPerson() == null ? List.of() : people.offices(visitor.getPerson());
        }
        return offices.stream().anyMatch(office -> office.assembly().equals(page.getProposal().home()));
    }
}
