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

/** {@code /api/proposals/{id}/drafts}: the next version while it is written, for those with a seat in the home. */
@Path("proposals/{id}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalDraftResource extends DraftResource {

    @PathParam("id")
    private String id;

    /** The shared draft, if the reader has a seat in the home, and the reader's own. */
    @GET
    public Response list() {
        return personal(Map.of("drafts", drafts().of(caller(), id)));
    }

    @GET
    @Path("text")
    public Response text() {
        return read(Desk.ofProposal(id));
    }

    @PUT
    @Path("text")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(InputStream body) throws IOException {
        return save(Desk.ofProposal(id), StrictJson.read(body));
    }

    @GET
    @Path("text/revisions")
    public Response revisions() {
        return revisions(Desk.ofProposal(id));
    }

    @GET
    @Path("text/revisions/{number: [0-9]+}")
    public Response revision(@PathParam("number") String number) {
        return revision(Desk.ofProposal(id), number);
    }
}
