package org.folkmoot.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.mandate.ConductRows;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

/** {@code /api/reports/{id}}: one report of a delegate, beside the instructions and what was done under them. */
@Path("reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    private CommentRows comments;
    @Inject
    private MandateRows mandates;
    @Inject
    private ConductRows conducts;
    @Inject
    private Callers callers;
    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        String reader = callers.caller().person();
        CommentRow report = comments.report(id, reader);
        return answers.personal(ReportView.whole(report, mandates.any(report.mandate()), conducts.before(report.mandate(), id),
                comments.wordings(report), comments.under(report, reader)));
    }
}
