package org.folkmoot.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.invitation.Invitations;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

/** {@code /api/invitations}: the codes of invitations, which are no part of the acts that make and end these. */
@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    private Invitations invitations;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    /** A new code, for a letter; it is in this answer and nowhere else. */
    @POST
    @Path("{id}/code")
    public Response code(@PathParam("id") String id) {
        return answers.made(invitations.letter(callers.caller(), id));
    }
}
