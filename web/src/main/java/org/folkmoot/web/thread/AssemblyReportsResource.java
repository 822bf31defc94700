package org.folkmoot.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.Paging;

/** {@code /api/assemblies/{id}/reports}: what its delegates reported to it, as far as this reader may read it. */
@Path("assemblies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssemblyReportsResource {

    @Inject
    private AssemblyRows assemblies;
    @Inject
    private CommentRows comments;
    @Inject
    private Callers callers;
    @Inject
    private Answers answers;

    @GET
    @Path("{id}/reports")
    public Response list(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        return answers.personal(paging.shown("reports", comments.reports(id, callers.caller().person(), paging.slice())
                .map(ReportView::brief)));
    }
}
