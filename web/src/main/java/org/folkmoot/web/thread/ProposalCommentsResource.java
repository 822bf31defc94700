package org.folkmoot.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.thread.CommentFilter;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.Paging;

/** {@code /api/proposals/{id}/comments}: what was said about it, the latest exchange first. */
@Path("proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalCommentsResource {

    @Inject
    private ProposalRows proposals;
    @Inject
    private CommentRows comments;
    @Inject
    private Callers callers;
    @Inject
    private Answers answers;

    /** All, or with {@code ?assembly=} those of one assembly's own thread, {@code common} for those of no assembly's own. */
    @GET
    @Path("{id}/comments")
    public Response list(@PathParam("id") String id, @QueryParam("clause") String clause,
            @QueryParam("amendment") String amendment, @QueryParam("assembly") String assembly, @BeanParam Paging paging) {
        proposals.proposal(id);
        return answers.personal(paging.shown("comments", comments.comments(new CommentFilter(id, clause, amendment, assembly),
                callers.caller().person(), paging.slice()).map(CommentView::brief)));
    }
}
