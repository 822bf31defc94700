package org.folkmoot.web.record;

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
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Paging;

/** {@code /api/assemblies/{id}/record}: an assembly's chain of entries (R20). */
@Path("assemblies/{id}/record")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntryResource {

    @Inject
    private AssemblyRows assemblies;

    @Inject
    private RecordRows record;

    @Inject
    private Answers answers;

    @GET
    public Response entries(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        return answers.json(paging.shown("entries", record.entries(id, paging.slice())));
    }
}
