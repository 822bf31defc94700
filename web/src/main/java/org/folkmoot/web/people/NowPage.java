package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.people.PlaceRow;
import org.folkmoot.ejb.proposal.ProposalRows;
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
    @Inject
    private ProposalRows proposals;
    private List<Waiting> awaiting;
    private List<Waiting> entered;
    private List<OpenOfferRow> open;
    private List<PlaceRow> places;

    /**
     * A decision that waits for a second officer.
     *
     * @param about   the title of the proposal that it is about; null: of none
     * @param behind  of an act of a drafting committee: how many have signed it, in words; else null
     * @param refused why nobody can sign it any more; null where it can be signed, or was not tried
     */
    public record Waiting(String entry, String assembly, String name, String words, String about, Instant enteredAt,
            String behind, String refused) {
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
        Set<String> about = rows.stream().map(row -> row.act().getString("proposal", "")).collect(Collectors.toSet());
        Map<String, String> titles = rows.isEmpty() ? Map.of() : proposals.titles(about);
        List<Waiting> waiting = new ArrayList<>();
        for (AwaitingRow row : rows) {
            // Trying takes its statements; beyond the first few the entry's own page tells.
            String refused = waiting.size() < TRIED ? acts.hindrance(visitor.caller(), row.entry()).map(Refusals::say).orElse(null) : null;
            waiting.add(new Waiting(row.entry(), row.assembly(), row.assemblyName(),
                    DeedView.words(row.act().getString("do"), row.act()), titles.get(row.act().getString("proposal", "")), row.enteredAt(),
                    row.isOfCommittee() ? Words.say("people.now.committee", row.signedBy().size(), row.agree()) : null, refused));
        }
        return waiting;
    }

    /** Those that the visitor may enter an answer to. */
    public List<OpenOfferRow> getOpen() {
        return offersBefore(true);
    }

    /** Those before assemblies of which the visitor is only a member; somebody else enters their answer. */
    public List<OpenOfferRow> getBefore() {
        return offersBefore(false);
    }

    private List<OpenOfferRow> offersBefore(boolean asOfficer) {
        if (open == null) {
            open = offers.before(visitor.getPerson());
        }
        Set<String> held = held();
        return open.stream().filter(one -> held.contains(one.assembly()) == asOfficer).toList();
    }

    private Set<String> held() {
        return getOffices().stream().map(PlaceRow::assembly).collect(Collectors.toSet());
    }

    private List<PlaceRow> places() {
        if (places == null) {
            places = people.places(visitor.getPerson());
        }
        return places;
    }

    public List<PlaceRow> getOffices() {
        return places().stream().filter(one -> one.office() != null).toList();
    }

    /** Assemblies of which the visitor is a member without an office. */
    public List<PlaceRow> getSeats() {
        Set<String> held = held();
        return places().stream().filter(one -> one.office() == null && !held.contains(one.assembly())).toList();
    }

    /** How many things the visitor can do now as an officer. */
    public int getWaits() {
        return getAwaiting().size() + (int) getOpen().stream().filter(one -> one.waitingEntry() == null).count();
    }

    /** Whether the visitor may have something to sign or to answer for an assembly. */
    public boolean isOfficer() {
        return !getOffices().isEmpty() || !getAwaiting().isEmpty();
    }
}
