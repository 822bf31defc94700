package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.web.motion.MyCommittees;
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
    private MyCommittees committees;
    @Inject
    private PeopleRows people;
    @Inject
    private OpenOffers offers;
    private List<OfficeRow> offices;
    private List<OpenOfferRow> open;

    /** The visitor's assemblies that have not consented to the offer, and whose answer does not wait for its countersignature. */
    public List<OpenOfferRow> getAnswering() {
        return open().stream().filter(one -> one.waitingEntry() == null).toList();
    }

    /** Those whose answer was entered and waits. */
    public List<OpenOfferRow> getWaiting() {
        return open().stream().filter(one -> one.waitingEntry() != null).toList();
    }

    private List<OpenOfferRow> open() {
        if (open == null) {
            open = visitor.getPerson() == null ? List.of() : offers.unanswered(visitor.getPerson()).stream()
                    .filter(one -> one.proposal().equals(page.getProposal().id())).limit(SHOWN).toList();
        }
        return open;
    }

    /** Whether the visitor is a member of the home, or a delegate sent to it, and so may write on its next version. */
    public boolean isWriter() {
        return visitor.getPerson() != null && people.seats(visitor.getPerson()).stream()
                .anyMatch(seat -> seat.assembly().equals(page.getProposal().home()));
    }

    /** Whether the visitor is an officer of the home. */
    private boolean isHome() {
        if (offices == null) {
            offices = visitor.getPerson() == null ? List.of() : people.offices(visitor.getPerson());
        }
        return offices.stream().anyMatch(office -> office.assembly().equals(page.getProposal().home()));
    }

    /** Whether the visitor may do this for the home: as an officer, or in its drafting committee. */
    public boolean may(String power) {
        return isHome() || committees.may(page.getProposal().home(), power);
    }
}
