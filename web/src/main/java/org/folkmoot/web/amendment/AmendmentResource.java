package org.folkmoot.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.Clashes;
import org.folkmoot.ejb.amendment.ProposedRows;
import org.folkmoot.web.api.Answers;

/** {@code /api/amendments/{id}}. */
@Path("amendments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AmendmentResource {

    @Inject
    private AmendmentRows amendments;

    @Inject
    private Clashes clashes;

    @Inject
    private ProposedRows proposed;

    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        AmendmentRow amendment = amendments.amendment(id);
        return answers.json(AmendmentView.whole(new AmendmentView.Whole(amendment, amendments.forms(id),
                amendments.askedBy(id), amendments.way(List.of(id)), amendments.meets(List.of(id)), amendments.sources(id),
                clashes.of(amendment), proposed.of(List.of(id)).getOrDefault(id, List.of()))));
    }
}
