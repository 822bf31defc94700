package org.folkmoot.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.mandate.ConductRows;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Paging;

/** {@code /api/mandates/{id}}: one mandate, also one that has ended, with what was done under it, the latest first (R9). */
@Path("mandates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

    @Inject
    private MandateRows mandates;

    @Inject
    private ConductRows conducts;

    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @BeanParam Paging paging) {
        Map<String, Object> shown = whole(mandates.any(id));
        shown.putAll(paging.shown("conduct", conducts.of(id, paging.slice())));
        return answers.json(shown);
    }

    private static Map<String, Object> whole(MandateRow mandate) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", mandate.id());
        shown.put("person", mandate.person());
        shown.put("name", mandate.name());
        shown.put("from", mandate.from());
        shown.put("fromName", mandate.fromName());
        shown.put("to", mandate.to());
        shown.put("toName", mandate.toName());
        shown.put("since", mandate.since());
        shown.put("until", mandate.until());
        shown.put("endedAt", mandate.endedAt());
        shown.put("ending", mandate.ending());
        shown.put("signatures", mandate.signatures());
        shown.put("voices", mandate.voices());
        shown.put("instructions", mandate.instructions());
        shown.put("against", mandate.against());
        shown.put("concessions", mandate.concessions());
        return shown;
    }
}
