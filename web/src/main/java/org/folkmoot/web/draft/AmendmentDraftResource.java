package org.folkmoot.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.api.StrictJson;

/** {@code /api/proposals/{id}/drafts/amendments/{version}}: the caller's own request for changes to a version, while it is written. */
@Path("proposals/{id}/drafts/amendments/{version: [0-9]+}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentDraftResource extends DraftResource {

    @PathParam("id")
    private String id;
    @PathParam("version")
    private String version;
    @Inject
    private ProposalRows proposals;

    @GET
    public Response one() {
        return personal(RequestDraftView.of(drafts().open(caller(), desk(), DraftBody.page(caller()))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(InputStream body) throws IOException {
        Desk desk = desk();
        return saved(desk, RequestDraftBody.saving(caller(), StrictJson.read(body), desk.version(), clauses()));
    }

    @GET
    @Path("revisions")
    public Response revisions() {
        return revisions(desk());
    }

    @GET
    @Path("revisions/{number: [0-9]+}")
    public Response revision(@PathParam("number") String number) {
        return personal(RequestDraftView.of(drafts().revision(caller(), desk(), number("revision", number))));
    }

    private Desk desk() {
        caller().requirePerson();
        if (clauses().isEmpty()) {
            throw new NotFound("version", id + "/" + version);
        }
        return Desk.ofAmendment(proposals.proposal(id).id(), number("version", version));
    }

    private List<ClauseRow> clauses() {
        return proposals.clauses(id, number("version", version));
    }
}
