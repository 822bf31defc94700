package org.folkmoot.web.thread;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.folkmoot.ejb.mandate.ConductRow;
import org.folkmoot.ejb.mandate.ConductRows;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.mandate.DelegateView;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** A delegate's report: written, or worded anew; with what there is to report on beside it. */
@Named
@ViewScoped
public class TellPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String edit;
    @Inject
    private MandateRows mandates;
    @Inject
    private ConductRows conducts;
    @Inject
    private CommentRows comments;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private final String newId = UUID.randomUUID().toString();
    private String title;
    private String text;
    private String proposal;

    @PostConstruct
    void load() {
        mandates.any(id);
        if (edit != null) {
            CommentRow report = comments.report(edit, visitor.getPerson());
            if (!report.own() || !report.mandate().equals(id)) {
                throw new NotFound("report", edit);
            }
            title = report.title();
            text = report.text();
        }
    }

    public void tell() {
        JsonObjectBuilder act = Json.createObjectBuilder();
        if (edit != null) {
            act.add("do", "edit-comment").add("comment", edit);
        } else {
            act.add("do", "report").add("id", newId).add("mandate", id).add("title", title == null ? "" : title);
            if (proposal != null) {
                act.add("proposal", proposal);
            }
        }
        doing.perform(act.add("text", text == null ? "" : text).build(), "/report/" + (edit == null ? newId : edit));
    }

    public DelegateView getSent() {
        return new DelegateView(mandates.any(id), "");
    }

    /** What was done since the last report. */
    public List<ConductRow> getConduct() {
        return conducts.sinceReport(id);
    }

    /** What it may be about: what the assembly deliberates to which the mandate leads. */
    public List<SelectItem> getProposals() {
        MandateRow mandate = mandates.any(id);
        return proposals.proposals(new ProposalFilter(null, null, mandate.from(), null), new Slice("", Slice.USUAL)).rows().stream()
                .map(one -> new SelectItem(one.id(), one.title())).toList();
    }

    public boolean isEditing() {
        return edit != null;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
