package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.Clashes;
import org.folkmoot.ejb.amendment.ProposedRows;
import org.folkmoot.ejb.amendment.WayRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.text.Conflict;
import org.folkmoot.text.Rebase;
import org.folkmoot.web.motion.MyCommittees;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** One request: what it asks for, its way, what became of it, and, for officers, what their assembly may answer. */
@Named
@RequestScoped
public class RequestPage {

    private static final List<String> OF_HOME = List.of("ACCEPT", "ACCEPT_MODIFIED", "REJECT", "CONSOLIDATE");
    private static final List<String> OF_NON_LOCAL = List.of("CARRY", "CONSOLIDATE", "LEAVE");
    private static final List<String> OF_BODY = List.of("MEETS", "TAKE_UP");

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Board board;
    @Inject
    private Clashes clashes;
    @Inject
    private ProposedRows proposing;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private PeopleRows people;
    @Inject
    private Visitor visitor;
    @Inject
    private MyCommittees committees;
    private ProposalRow proposal;
    private RequestLine line;
    private List<WayRow> way;
    private List<Conflict> conflicts;
    private List<Choice> choices;
    private List<ProposedView> proposed;

    /** An answer that an assembly of the visitor may give. */
    public record Choice(String assembly, String name, String answer) {
    }

    @PostConstruct
    void load() {
        AmendmentRow amendment = amendments.amendment(id);
        proposal = proposals.proposal(amendment.proposal());
        line = board.of(amendment, proposal.home());
        way = amendments.way(List.of(id));
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public RequestLine getLine() {
        return line;
    }

    /** All that assemblies did with it, the home among them, in the order in which they did it. */
    public List<WayRow> getWay() {
        return way;
    }

    /** Of one that needs rewording: its words and those of the text that came, at each place where they do not fit. */
    public List<Conflict> getConflicts() {
        if (conflicts == null) {
            conflicts = clashes.of(line.request().amendment());
        }
        return conflicts;
    }

    /** Whether these are the words that were asked for, and not those of the text that came. */
    public boolean isAsked(Conflict.Side side) {
        return side.amendments().contains(Rebase.ASKED);
    }

    /** What delegates of the home propose to answer, while it is open. */
    public List<ProposedView> getProposed() {
        if (proposed == null) {
            proposed = !isOpen() ? List.of() : proposing.of(List.of(id)).getOrDefault(id, List.of()).stream()
                    .map(row -> ProposedView.of(row, null)).toList();
        }
        return proposed;
    }

    /** Whether the visitor has a seat in the home, and may propose what it should answer. */
    public boolean isDelegate() {
        return isOpen() && visitor.getPerson() != null && people.seats(visitor.getPerson()).stream()
                .anyMatch(seat -> seat.assembly().equals(proposal.home())) && assemblies.assembly(proposal.home()).isNonLocal();
    }

    /** Whether the visitor answers for the home. */
    public boolean isAnswering() {
        return getChoices().stream().anyMatch(choice -> choice.assembly().equals(proposal.home()));
    }

    private boolean isOpen() {
        return line.request().amendment().state().equals("OPEN");
    }

    /** What the visitor's assemblies may answer; the rules refuse what none of them may. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>();
            boolean open = isOpen();
            List<OfficeRow> offices = visitor.getPerson() == null ? List.of() : people.offices(visitor.getPerson());
            offices.stream().filter(office -> office.office().equals("RECORDER")).forEach(office -> {
                boolean home = office.assembly().equals(proposal.home());
                boolean asks = line.askers().stream().anyMatch(asker -> asker.assembly().equals(office.assembly()))
                        || line.request().amendment().by().equals(office.assembly());
                boolean onTheWay = !home && assemblies.assembly(office.assembly()).isNonLocal();
                (home ? OF_HOME : onTheWay ? OF_NON_LOCAL : OF_BODY).stream()
                        .filter(answer -> answer.equals("MEETS") ? asks : open && !(answer.equals("TAKE_UP") && asks))
                        .forEach(answer -> choices.add(new Choice(office.assembly(), office.name(), answer)));
            });
            boolean entered = offices.stream().anyMatch(office -> office.assembly().equals(proposal.home()) && office.office().equals("RECORDER"));
            if (open && !entered && committees.may(proposal.home(), "ANSWER")) {
                OF_HOME.forEach(answer -> choices.add(new Choice(proposal.home(), proposal.homeName(), answer)));
            }
        }
        return choices;
    }
}
