package org.folkmoot.web.thread;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.mandate.ConductRow;
import org.folkmoot.ejb.mandate.ConductRows;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.mandate.DelegateView;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** One report of a delegate: their words, the instructions and what was done under them beside, what is said to it below. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private CommentRows comments;
    @Inject
    private MandateRows mandates;
    @Inject
    private ConductRows conducts;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Visitor visitor;
    private CommentRow report;
    private DelegateView sent;
    private List<ConductRow> conduct;
    private List<CommentLine> said;

    @PostConstruct
    void load() {
        report = comments.report(id, visitor.getPerson());
        sent = new DelegateView(mandates.any(report.mandate()), "");
        conduct = conducts.before(report.mandate(), id);
        said = comments.under(report, visitor.getPerson()).stream().map(row -> CommentLine.of(row, Map.of())).toList();
    }

    public CommentRow getReport() {
        return report;
    }

    /** Its words as clean HTML; empty while it is hidden. */
    public String getHtml() {
        return Show.prose(report.text());
    }

    /** The title of the proposal that it is about; empty if it is about none in particular. */
    public String getAbout() {
        return report.proposal() == null ? "" : proposals.proposal(report.proposal()).title();
    }

    public DelegateView getSent() {
        return sent;
    }

    public List<ConductRow> getConduct() {
        return conduct;
    }

    public List<CommentLine> getSaid() {
        return said;
    }
}
