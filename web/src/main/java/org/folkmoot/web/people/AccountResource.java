package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.folkmoot.ejb.invitation.Invitations;
import org.folkmoot.ejb.people.Accounts;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Body;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.StrictJson;

/** {@code /api/accounts}: made by the server's owner, or by whoever was invited. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    /** A person who is not known yet becomes known, for which the name is needed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(InputStream body) throws IOException {
        callers.caller().requireOwner();
        Body fields = new Body(StrictJson.read(body), Set.of("id", "name", "password"));
        String id = fields.text("id");
        accounts.make(callers.caller(), id, fields.optional("name"), fields.text("password"));
        return answers.made(Json.createObjectBuilder().add("id", id).build());
    }

    /** By the code of an invitation, without being signed in; asks for membership, too. */
    @POST
    @Path("invited")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response redeem(InputStream body) throws IOException {
        return answers.made(invitations.redeem(StrictJson.read(body), request.getRemoteAddr()));
    }
}
