package org.folkmoot.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.register.AgreementRow;
import org.folkmoot.ejb.register.LawRow;
import org.folkmoot.ejb.register.RegisterRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Csv;
import org.folkmoot.web.api.Paging;
import org.folkmoot.web.offer.OfferView;

/** {@code /api/assemblies/{id}/register}: an assembly's laws, and what it is bound by. */
@Path("assemblies/{id}/register{csv: (\\.csv)?}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Answers.CSV})
public class RegisterResource {

    @Inject
    private AssemblyRows assemblies;

    @Inject
    private RegisterRows register;

    @Inject
    private Answers answers;

    /**
     * Agreements are paged by proposal; {@code history} holds the instruments under those of this page. Laws are paged
     * beside them, by {@code ?laws=} with the key after which to go on.
     */
    @GET
    public Response register(@PathParam("id") String id, @PathParam("csv") String csv, @QueryParam("laws") String after,
            @BeanParam Paging paging) {
        Slice slice = paging.slice();
        Slice ofLaws = new Slice(after, slice.limit());
        assemblies.assembly(id);
        if (answers.wantsCsv(csv)) {
            return answers.csv(id + "-register.csv", lines -> csv(id, lines));
        }
        Page<LawRow> laws = register.laws(id, ofLaws);
        Page<AgreementRow> agreements = register.agreements(id, slice);
        Map<String, Object> words = new LinkedHashMap<>();
        agreements.rows().forEach(agreement -> words.put(agreement.proposal(), agreement.word()));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("assembly", id);
        shown.put("laws", laws.rows());
        shown.put("lawsAfter", laws.next());
        shown.put("agreements", words);
        shown.put("details", agreements.rows());
        shown.put("history", register.history(id, agreements.rows().stream().map(AgreementRow::proposal).toList())
                .stream().map(RegisterResource::instrument).toList());
        shown.put("next", paging.next(agreements));
        return answers.json(shown);
    }

    private static Map<String, Object> instrument(RegisterRows.Instrument instrument) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", instrument.proposal());
        shown.putAll(OfferView.response(instrument.response()));
        return shown;
    }

    private void csv(String id, Csv lines) {
        lines.line("kind", "id", "title", "word", "version", "round", "consentedOn", "from", "until");
        Page<LawRow> laws = new Page<>(List.of(), "");
        while (laws.next() != null) {
            laws = register.laws(id, new Slice(laws.next(), Slice.MOST));
            laws.rows().forEach(law -> lines.line("LAW", law.id(), law.title(), law.repealedAt() == null
                    ? "IN_FORCE" : "REPEALED", null, null, null, law.enactedAt(), law.repealedAt()));
        }
        Page<AgreementRow> agreements = new Page<>(List.of(), "");
        while (agreements.next() != null) {
            agreements = register.agreements(id, new Slice(agreements.next(), Slice.MOST));
            agreements.rows().forEach(row -> lines.line("AGREEMENT", row.proposal(), row.title(), row.word(),
                    row.version(), row.round(), row.consentedOn(), row.boundFrom(), null));
        }
    }
}
