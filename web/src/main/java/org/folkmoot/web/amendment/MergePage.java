package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.motion.MyCommittees;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** The merge desk for everyone: what is asked for at each clause, and what all that is accepted would make of the text. */
@Named
@RequestScoped
public class MergePage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(name = "with")
    private String with;
    @Inject
    private ProposalRows proposals;
    @Inject
    private PeopleRows people;
    @Inject
    private Visitor visitor;
    @Inject
    private MyCommittees committees;
    @Inject
    private Desk desk;
    private ProposalRow proposal;
    private boolean answering;
    private boolean delegate;
    private boolean publishing;
    private List<DeskClause> clauses;
    private PreviewView preview;

    @PostConstruct
    void load() {
        proposal = proposals.proposal(id);
        boolean officer = visitor.getPerson() != null && people.offices(visitor.getPerson()).stream()
                .anyMatch(office -> office.assembly().equals(proposal.home()));
        delegate = visitor.getPerson() != null && people.seats(visitor.getPerson()).stream()
                .anyMatch(seat -> seat.assembly().equals(proposal.home()));
        answering = officer || committees.may(proposal.home(), "ANSWER");
        publishing = officer || committees.may(proposal.home(), "PUBLISH");
    }

    /** Whether the visitor has a seat in the home, and may propose what it should answer. */
    public boolean isDelegate() {
        return delegate;
    }

    /** Whether what delegates propose is previewed as if it were accepted. */
    public boolean isProposed() {
        return "proposed".equals(with);
    }

    /** Whether there is anything proposed that could be previewed. */
    public boolean isAnyProposed() {
        return proposal.newest() > 0 && desk().requests().stream().anyMatch(request -> !request.proposed().isEmpty());
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    /** Whether the visitor answers requests for the home: an officer, or one of its drafting committee. */
    public boolean isAnswering() {
        return answering;
    }

    /** Whether there is anything that the visitor could publish; also while somebody who was shown the form sends it. */
    public boolean isActing() {
        return publishing && !isProposed() && proposal.newest() > 0 && (FacesContext.getCurrentInstance().isPostback() || !desk().accepted().isEmpty());
    }

    /** The number of the next version. */
    public int getNext() {
        return proposal.newest() + 1;
    }

    /** Clauses at which something is asked for; none before there is a version. */
    public List<DeskClause> getClauses() {
        if (clauses == null) {
            clauses = proposal.newest() == 0 ? List.of() : desk().clauses();
        }
        return clauses;
    }

    /** How many clauses nobody asks to change, in words; empty: none. */
    public String getRest() {
        long asked = getClauses().stream().filter(clause -> clause.number() > 0).count();
        return getClauses().isEmpty() || asked == desk().size() ? "" : Words.say("amendment.merge.rest", desk().size() - asked);
    }

    /** What all that is accepted, and if so asked what is proposed, would make of the text; null where nothing is. */
    public PreviewView getPreview() {
        if (preview == null && isProposed() && isAnyProposed()) {
            preview = desk().previewProposed();
        }
        if (preview == null && !isProposed() && proposal.newest() > 0 && !desk().accepted().isEmpty()) {
            preview = desk().preview(desk().accepted().stream().map(DeskRequest::key).toList());
        }
        return preview;
    }

    private Desk desk() {
        return desk.lay(id, proposal.newest());
    }
}
