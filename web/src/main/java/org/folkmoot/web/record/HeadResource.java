package org.folkmoot.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Paging;

/** {@code /api/record/heads}: the last entry of each chain; the server's own has no assembly. */
@Path("record/heads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HeadResource {

    @Inject
    private RecordRows record;

    @Inject
    private Answers answers;

    @GET
    public Response heads(@BeanParam Paging paging) {
        return answers.json(paging.shown("heads", record.heads(paging.slice())));
    }
}
