package org.folkmoot.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

/** {@code /api/comments/{id}}: one comment, with every wording that it had. */
@Path("comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {

    @Inject
    private CommentRows comments;
    @Inject
    private Callers callers;
    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        CommentRow comment = comments.comment(id, callers.caller().person());
        return answers.personal(CommentView.whole(comment, comments.wordings(comment)));
    }
}
