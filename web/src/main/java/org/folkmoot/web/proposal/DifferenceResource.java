package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.VersionRow;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Redline;
import org.folkmoot.text.VersionPieces;
import org.folkmoot.text.VersionText;
import org.folkmoot.web.api.Answers;

/** {@code /api/proposals/{id}/versions/{a}..{b}}: the difference between two versions, word by word. */
@Path("proposals/{id}/versions/{from: [0-9]{1,9}}..{to: [0-9]{1,9}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DifferenceResource {

    @Inject
    private ProposalRows proposals;

    @Inject
    private Answers answers;

    @GET
    public Response difference(@PathParam("id") String id, @PathParam("from") int from, @PathParam("to") int to) {
        proposals.proposal(id);
        VersionText old = text(id, from);
        VersionText next = text(id, to);
        VersionPieces pieces = Redline.ofVersions(old, next);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", id);
        shown.put("from", from);
        shown.put("to", to);
        shown.put("changed", pieces.changed());
        shown.put("title", pieces.title());
        shown.put("clauses", pieces.clauses());
        return answers.json(shown);
    }

    private VersionText text(String id, int number) {
        VersionRow version = proposals.version(id, number);
        return new VersionText(version.language(), version.title(), proposals.clauses(id, number).stream()
                .map(clause -> new Clause(clause.id(), clause.heading(), clause.text())).toList());
    }
}
