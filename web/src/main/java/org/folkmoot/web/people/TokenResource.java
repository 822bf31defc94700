package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.folkmoot.ejb.people.Accounts;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Body;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.StrictJson;

/** {@code /api/tokens}: bearer tokens by name and password. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    private Accounts accounts;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    @Inject
    private HttpServletRequest request;

    /** The secret is in this answer and nowhere else. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(InputStream body) throws IOException {
        Body fields = new Body(StrictJson.read(body), Set.of("name", "password", "label"));
        String person = accounts.signIn(fields.text("name"), fields.text("password"), request.getRemoteAddr());
        return answers.made(accounts.makeToken(person, fields.optional("label")));
    }

    /** Ends a token of one's own. */
    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") String id) {
        accounts.endToken(callers.caller(), id);
        return Response.noContent().build();
    }
}
