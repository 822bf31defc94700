package org.folkmoot.web.assembly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.FederationRow;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Paging;

/** {@code /api/federations}. */
@Path("federations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FederationResource {

    @Inject
    private AssemblyRows assemblies;

    @Inject
    private NestingRows nesting;

    @Inject
    private Answers answers;

    @GET
    public Response list(@BeanParam Paging paging) {
        return answers.json(paging.shown("federations", assemblies.federations(paging.slice())));
    }

    /** The federation, and where its tree begins. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        FederationRow federation = assemblies.federation(id);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", federation.id());
        shown.put("name", federation.name());
        shown.put("purpose", federation.purpose());
        shown.put("bodies", federation.bodies());
        shown.put("foundedAt", federation.foundedAt());
        shown.put("sealed", federation.sealed());
        shown.put("tops", nesting.tops(id, Slice.first()).rows());
        return answers.json(shown);
    }
}
