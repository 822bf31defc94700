package org.folkmoot.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.web.api.StrictJson;

/** {@code /api/assemblies/{id}/drafts}: proposals that are none yet, for those with a seat there. */
@Path("assemblies/{id}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssemblyDraftResource extends DraftResource {

    @PathParam("id")
    private String id;

    @GET
    public Response list() {
        return personal(Map.of("drafts", drafts().begunIn(caller(), id)));
    }

    @GET
    @Path("{draft}")
    public Response one(@PathParam("draft") String draft) {
        return read(Desk.ofNew(id, draft));
    }

    /** Begins it as well: its id is the caller's to choose, such as a new UUID. */
    @PUT
    @Path("{draft}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("draft") String draft, InputStream body) throws IOException {
        return save(Desk.ofNew(id, draft), StrictJson.read(body));
    }

    @GET
    @Path("{draft}/revisions")
    public Response revisions(@PathParam("draft") String draft) {
        return revisions(Desk.ofNew(id, draft));
    }

    @GET
    @Path("{draft}/revisions/{number: [0-9]+}")
    public Response revision(@PathParam("draft") String draft, @PathParam("number") String number) {
        return revision(Desk.ofNew(id, draft), number);
    }
}
