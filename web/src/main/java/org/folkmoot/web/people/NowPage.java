package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.web.record.DeedView;

/** What waits for whoever is signed in: decisions to countersign, offers to answer, assemblies to act for. */
@Named
@RequestScoped
public class NowPage {

    @Inject
    private Visitor visitor;
    @Inject
    private RecordRows record;
    @Inject
    private OpenOffers offers;
    @Inject
    private PeopleRows people;
    private List<Waiting> awaiting;
    private List<OpenOfferRow> open;

    /** A decision that waits for a second officer. */
    public record Waiting(String entry, String assembly, String name, String words, Instant enteredAt) {
    }

    public List<Waiting> getAwaiting() {
        if (awaiting == null) {
            awaiting = record.awaiting(visitor.getPerson()).stream().map(row -> new Waiting(row.entry(), row.assembly(),
                    row.assemblyName(), DeedView.words(row.act().getString("do"), row.act()), row.enteredAt())).toList();
        }
        return awaiting;
    }

    public List<OpenOfferRow> getOpen() {
        if (open == null) {
            open = offers.unanswered(visitor.getPerson());
        }
        return open;
    }

    public List<OfficeRow> getOffices() {
        return people.offices(visitor.getPerson());
    }
}
