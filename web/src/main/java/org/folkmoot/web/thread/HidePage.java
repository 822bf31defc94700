package org.folkmoot.web.thread;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.Map;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** What an assembly decides about a comment in the thread that it keeps: to hide it for a reason, or to show it again. */
@Named
@RequestScoped
public class HidePage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private CommentRows comments;
    @Inject
    private ProposalRows proposals;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private CommentRow comment;
    private String reason;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        comment = comments.comment(id, visitor.getPerson());
    }

    public void decide() {
        doing.perform(decision.addTo(Json.createObjectBuilder().add("do", comment.isHidden() ? "show-comment" : "hide-comment")
                .add("comment", id).add("reason", reason == null ? "" : reason)).build(), comment.isReport() ? "/report/" + id
                : comment.proposal() == null ? "/talk/" + comment.assembly() : "/proposal/" + comment.proposal() + "/discussion", id);
    }

    /** The assembly that decides: whose own thread it is, or the home of the proposal. */
    public String getKeeper() {
        return comment.assembly() != null ? comment.assembly() : proposals.proposal(comment.proposal()).home();
    }

    public CommentLine getLine() {
        return CommentLine.of(comment, Map.of());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
