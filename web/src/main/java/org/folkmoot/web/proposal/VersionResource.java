package org.folkmoot.web.proposal;

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
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ClauseStory;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.VersionRow;
import org.folkmoot.ejb.proposal.WordRows;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.text.WordOrigins;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Paging;

/** {@code /api/proposals/{id}/versions}: the texts, each immutable (R16). */
@Path("proposals/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {

    private static final int LONGEST_NUMBER = 9;

    @PathParam("id")
    private String id;

    @Inject
    private ProposalRows proposals;

    @Inject
    private WordRows wordRows;

    @Inject
    private OfferRows offers;

    @Inject
    private Answers answers;

    @GET
    public Response list(@BeanParam Paging paging) {
        proposals.proposal(id);
        return answers.json(paging.shown("versions", proposals.versions(id, paging.slice())));
    }

    /** The whole text with the provenance of each clause, and the terms under which it was offered. */
    @GET
    @Path("{number: [0-9]+}")
    public Response one(@PathParam("number") String number) {
        proposals.proposal(id);
        VersionRow version = proposals.version(id, parsed(number));
        Map<String, ClauseStory> stories = ClauseStory.of(proposals.changes(id, version.number()));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", id);
        shown.put("number", version.number());
        shown.put("title", version.title());
        shown.put("language", version.language());
        shown.put("digest", version.digest());
        shown.put("publishedAt", version.publishedAt());
        shown.put("committee", version.committee());
        shown.put("offers", offers.offers(id, new Slice("", Slice.MOST)).rows().stream()
                .filter(offer -> offer.version() == version.number()).map(VersionResource::terms).toList());
        shown.put("clauses", proposals.clauses(id, version.number()).stream()
                .map(clause -> clause(clause, stories.getOrDefault(clause.id(), ClauseStory.NONE))).toList());
        return answers.json(shown);
    }

    /** The words of {@code ?clause=} in that version, with the amendments that they came from (R19). */
    @GET
    @Path("{number: [0-9]+}/words")
    public Response words(@PathParam("number") String number, @QueryParam("clause") String clause) {
        proposals.proposal(id);
        VersionRow version = proposals.version(id, parsed(number));
        String wanted = Ids.filter("clause", clause);
        if (wanted == null) {
            throw new BadRequest("clause", "is missing: whose words");
        }
        List<WordOrigins.Words> words = wordRows.words(id, version, List.of(wanted), proposals.changes(id, version.number())).get(wanted);
        if (words == null || proposals.clauses(id, version.number()).stream().noneMatch(row -> row.id().equals(wanted))) {
            throw new NotFound("clause", id + "/" + version.number() + "/" + wanted);
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", id);
        shown.put("version", version.number());
        shown.put("clause", wanted);
        shown.put("words", words);
        return answers.json(shown);
    }

    private Map<String, Object> clause(ClauseRow clause, ClauseStory story) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", clause.id());
        shown.put("heading", clause.heading());
        shown.put("text", clause.text());
        shown.put("provenance", story.amendments());
        shown.put("changedIn", story.versions(id));
        return shown;
    }

    private static Map<String, Object> terms(OfferRow offer) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("round", offer.round());
        shown.put("state", offer.state());
        shown.put("terms", offer.terms());
        shown.put("termsDigest", offer.termsDigest());
        return shown;
    }

    private int parsed(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new NotFound("version", id + "/" + number.substring(0, LONGEST_NUMBER) + "…");
        }
        return Integer.parseInt(number);
    }
}
