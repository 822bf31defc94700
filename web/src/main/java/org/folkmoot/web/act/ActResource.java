package org.folkmoot.web.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.StrictJson;

/** {@code /api/acts}: the door for live acts. The answer to an act is its entry in the record. */
@Path("acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ActResource {

    @Inject
    private Acts acts;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response perform(@HeaderParam(IdempotencyKey.HEADER) String key, InputStream body) throws IOException {
        return answers.made(acts.perform(callers.caller(), StrictJson.read(body), IdempotencyKey.checked(key)));
    }
}
