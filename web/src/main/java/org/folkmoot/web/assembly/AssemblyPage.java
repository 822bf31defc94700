package org.folkmoot.web.assembly;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.meeting.CommitteeRow;
import org.folkmoot.ejb.meeting.CommitteeRows;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.record.Clocks;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.meeting.MeetingCalendar;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.offer.Standings;
import org.folkmoot.web.people.Visitor;
import org.folkmoot.web.record.DeedView;
import org.omnifaces.cdi.Param;

/** One assembly: who it is, its rules in sentences, what it deliberates, what happened last. */
@Named
@RequestScoped
public class AssemblyPage {

    private static final int LATEST = 12;
    private static final int COMING = 3;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String after;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private NestingRows nesting;
    @Inject
    private ProposalRows proposals;
    @Inject
    private RecordRows record;
    @Inject
    private Clocks clocks;
    @Inject
    private Standings standings;
    @Inject
    private PeopleRows people;
    @Inject
    private CommitteeRows committees;
    @Inject
    private Visitor visitor;
    private AssemblyRow assembly;
    private List<OfficeRow> officers;
    private List<CommitteeRow> committee;
    private Page<NodeRow> constituents;
    private List<Standings.Card> cards;

    @PostConstruct
    void load() {
        Slice slice = new Slice(after, Slice.USUAL);
        assembly = assemblies.assembly(id);
        officers = assemblies.officers(id);
        constituents = assembly.isNonLocal() ? nesting.constituents(id, slice)
                : new Page<>(List.of(), null);
        boolean home = assembly.isNonLocal();
        cards = standings.cards(proposals.proposals(new ProposalFilter(null, home ? id : null, home ? null : id, null),
                new Slice("", 20)).rows()).stream().sorted(Comparator.comparingInt(AssemblyPage::rank)).toList();
    }

    /** What can be answered stands first, what is over last. */
    private static int rank(Standings.Card card) {
        return card.standing() == null ? 3 : switch (card.standing().getOffer().state()) {
            case "ON_OFFER" -> 0;
            case "REACHED" -> 1;
            case "IN_EFFECT" -> 2;
            default -> 4;
        };
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public List<NodeRow> getPath() {
        return nesting.path(id);
    }

    public List<NodeRow> getParents() {
        return nesting.parents(id);
    }

    public List<OfficeRow> getOfficers() {
        return officers;
    }

    public List<NodeRow> getConstituents() {
        return constituents.rows();
    }

    /** Who is in its drafting committee. */
    public List<CommitteeRow> getCommittee() {
        if (committee == null) {
            committee = committees.in(id);
        }
        return committee;
    }

    public String getNext() {
        return constituents.next();
    }

    public List<Standings.Card> getCards() {
        return cards;
    }

    public List<DeedView> getDeeds() {
        return record.latest(id, LATEST).stream().map(DeedView::of).toList();
    }

    /** The next meetings: those of its calendar, and those that it declared. */
    public List<ComingMeeting> getComing() {
        ZoneId zone = ZoneId.of(assembly.zone());
        LocalDate today = clocks.inAssembly(id).dayIn(zone);
        MeetingCalendar calendar = assembly.rules() != null && assembly.rules().get("calendar") instanceof JsonString written
                ? MeetingCalendar.parse(written.getString()) : null;
        return ComingMeeting.of(calendar, assemblies.declared(id, today, COMING), today, zone, COMING);
    }

    /** Whether the visitor may lay a draft before it: an officer, a member, or a delegate sent to it. */
    public boolean isDrafter() {
        return isOfficer() || visitor.getPerson() != null && people.seats(visitor.getPerson()).stream().anyMatch(seat -> seat.assembly().equals(id));
    }

    /** Whether the visitor holds an office here, and so may act for it. */
    public boolean isOfficer() {
        return visitor.getPerson() != null && officers.stream().anyMatch(one -> one.person().equals(visitor.getPerson()));
    }

    public String getMeta() {
        return assembly.isNonLocal() ? Words.say("assembly.meta.nonLocal", Show.day(assembly.foundedAt()))
                : Words.say("assembly.meta", assembly.members(), Show.day(assembly.foundedAt()));
    }

    /** Its standing rules in sentences. */
    public String getRules() {
        return new RulesWords(assembly.kind(), assembly.rules()).say();
    }
}
