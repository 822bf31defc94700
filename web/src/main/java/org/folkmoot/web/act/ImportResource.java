package org.folkmoot.web.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.folkmoot.ejb.act.Imports;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.StrictJson;

/** {@code /api/imports}: histories taken in by the server's owner. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private Imports imports;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    /** Opens one. Takes no body. */
    @POST
    public Response open() {
        return answers.made(imports.open(callers.caller()));
    }

    /** One act of the history, at its {@code on}. */
    @POST
    @Path("{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response perform(@PathParam("id") String id, @HeaderParam(IdempotencyKey.HEADER) String key,
            InputStream body) throws IOException {
        callers.caller().requireOwner();
        return answers.made(imports.perform(callers.caller(), Ids.existing("import", id), StrictJson.read(body),
                IdempotencyKey.checked(key)));
    }

    /** Ends it for good. */
    @POST
    @Path("{id}/seal")
    public Response seal(@PathParam("id") String id) {
        callers.caller().requireOwner();
        return answers.made(imports.seal(callers.caller(), Ids.existing("import", id)));
    }
}
