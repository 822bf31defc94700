package org.folkmoot.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.folkmoot.ejb.record.Export;
import org.folkmoot.web.api.Answers;

/** {@code /api/export}: what anyone needs to check the whole record elsewhere (R20), one JSON object a line. */
@Path("export")
@RequestScoped
public class ExportResource {

    private static final MediaType LINES = new MediaType("application", "jsonl");

    @Inject
    private Export export;

    @Inject
    private Answers answers;

    /** Every entry of every chain and what is computed from them, all as of one moment. */
    @GET
    @Produces({"application/jsonl", MediaType.APPLICATION_JSON})
    public Response export() {
        return answers.stream(LINES, "folkmoot.jsonl", export.state(), out -> export.write(new Lines(out)));
    }
}
