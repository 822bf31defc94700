package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.record.AwaitingRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.web.faces.Refusals;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.record.DeedView;

/** What waits for whoever is signed in: decisions to countersign, offers to answer, assemblies to act for. */
@Named
@RequestScoped
public class NowPage {

    private static final int TRIED = 10;

    @Inject
    private Visitor visitor;
    @Inject
    private Acts acts;
    @Inject
    private RecordRows record;
    @Inject
    private OpenOffers offers;
    @Inject
    private PeopleRows people;
    private List<Waiting> awaiting;
    private List<Waiting> entered;
    private List<OpenOfferRow> open;
    private List<OfficeRow> offices;

    /**
     * A decision that waits for a second officer.
     *
     * @param behind  of an act of a drafting committee: how many have signed it, in words; else null
     * @param refused why nobody can sign it any more; null where it can be signed, or was not tried
     */
    public record Waiting(String entry, String assembly, String name, String words, Instant enteredAt, String behind,
            String refused) {
    }

    /** What the visitor may sign. */
    public List<Waiting> getAwaiting() {
        if (awaiting == null) {
            awaiting = waiting(record.awaiting(visitor.getPerson()));
        }
        return awaiting;
    }

    /** What the visitor entered and may take back. */
    public List<Waiting> getEntered() {
        if (entered == null) {
            entered = waiting(record.enteredBy(visitor.getPerson()));
        }
        return entered;
    }

    private List<Waiting> waiting(List<AwaitingRow> rows) {
        List<Waiting> waiting = new ArrayList<>();
        for (AwaitingRow row : rows) {
            // Trying takes its statements; beyond the first few the entry's own page tells.
            String refused = waiting.size() < TRIED ? acts.hindrance(visitor.caller(), row.entry()).map(Refusals::say).orElse(null) : null;
            waiting.add(new Waiting(row.entry(), row.assembly(), row.assemblyName(),
                    DeedView.words(row.act().getString("do"), row.act()), row.enteredAt(),
                    row.isOfCommittee() ? Words.say("people.now.committee", row.signedBy().size(), row.agree()) : null, refused));
        }
        return waiting;
    }

    public List<OpenOfferRow> getOpen() {
        if (open == null) {
            open = offers.unanswered(visitor.getPerson());
        }
        return open;
    }

    public List<OfficeRow> getOffices() {
        if (offices == null) {
            offices = people.offices(visitor.getPerson());
        }
        return offices;
    }

    /** Whether the visitor may have something to sign or to answer for an assembly. */
    public boolean isOfficer() {
        return !getOffices().isEmpty() || !getAwaiting().isEmpty();
    }
}
