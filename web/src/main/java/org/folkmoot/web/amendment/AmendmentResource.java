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
import java.util.Map;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AuthorRow;
import org.folkmoot.ejb.amendment.AuthorRows;
import org.folkmoot.ejb.amendment.Clashes;
import org.folkmoot.ejb.amendment.ProposedRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;

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
    private AuthorRows authors;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    /** Who asks, where that is a member and not everyone's to know, is told to members of the same assembly and to themself (R21). */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        AmendmentRow amendment = amendments.amendment(id);
        Map<String, Object> shown = AmendmentView.whole(new AmendmentView.Whole(amendment, amendments.forms(id),
                amendments.askedBy(id), amendments.way(List.of(id)), amendments.meets(List.of(id)), amendments.sources(id),
                clashes.of(amendment), proposed.of(List.of(id)).getOrDefault(id, List.of())));
        String reader = callers.caller().person();
        if (reader == null || amendment.byPublicly() != null) {
            return answers.json(shown);
        }
        AuthorRow author = authors.authors(List.of(amendment.by()), reader).get(amendment.by());
        if (author.name() != null) {
            shown.put("by", author.person());
            shown.put("byName", author.name());
        }
        return answers.personal(shown);
    }
}
