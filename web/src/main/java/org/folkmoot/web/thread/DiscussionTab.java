package org.folkmoot.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.thread.CommentFilter;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.people.Visitor;
import org.folkmoot.web.proposal.ProposalPage;
import org.omnifaces.cdi.Param;

/** What was said about a proposal, in its common thread and in the assemblies' own; or about one clause or amendment of it. */
@Named
@RequestScoped
public class DiscussionTab {

    @Inject
    @Param
    private String after;
    @Inject
    @Param
    private String clause;
    @Inject
    @Param
    private String amendment;
    @Inject
    @Param
    private String assembly;
    @Inject
    private ProposalPage page;
    @Inject
    private ProposalRows proposals;
    @Inject
    private CommentRows comments;
    @Inject
    private Visitor visitor;
    private Page<CommentLine> read;
    private Map<String, ClauseRow> clauses;

    public List<CommentLine> getComments() {
        return read().rows();
    }

    public String getNext() {
        return read().next();
    }

    /** The clause to which the list is narrowed, or null. */
    public ClauseRow getClause() {
        return clause == null ? null : clauses().get(clause);
    }

    /** What the list is narrowed to, as part of an address; empty if to nothing. */
    public String getNarrowed() {
        return (clause == null ? "" : "&clause=" + clause) + (amendment == null ? "" : "&amendment=" + amendment)
                + (assembly == null ? "" : "&assembly=" + assembly);
    }

    private Page<CommentLine> read() {
        if (read == null) {
            read = comments.comments(new CommentFilter(page.getProposal().id(), clause, amendment, assembly), visitor.getPerson(),
                    new Slice(after, Slice.USUAL)).map(row -> CommentLine.of(row, clauses()));
        }
        return read;
    }

    private Map<String, ClauseRow> clauses() {
        if (clauses == null) {
            clauses = page.getVersion() == null ? Map.of() : proposals.clauses(page.getProposal().id(), page.getVersion().number())
                    .stream().collect(Collectors.toMap(ClauseRow::id, row -> row));
        }
        return clauses;
    }
}
