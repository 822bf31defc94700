package org.folkmoot.web.offer;

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
import org.folkmoot.ejb.offer.BodyRow;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.offer.ResponseRow;
import org.folkmoot.ejb.offer.Tallies;
import org.folkmoot.ejb.offer.Tally;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Csv;
import org.folkmoot.web.api.Paging;

/** {@code /api/proposals/{id}}: its offers, the answers to one, and the tally. */
@Path("proposals")
@RequestScoped
public class OfferResource {

    private static final MediaType CSV = new MediaType("text", "csv");

    @Inject
    private ProposalRows proposals;

    @Inject
    private OfferRows offers;

    @Inject
    private Tallies tallies;

    @Inject
    private Answers answers;

    @GET
    @Path("{id}/offers")
    @Produces(MediaType.APPLICATION_JSON)
    public Response offers(@PathParam("id") String id, @BeanParam Paging paging) {
        proposals.proposal(id);
        return answers.json(paging.shown("offers", offers.offers(id, paging.slice()).map(OfferView::whole)));
    }

    /** The answers to the newest offer, or to {@code ?round=}, as they came in; as CSV the whole list. */
    @GET
    @Path("{id}/responses{csv: (\\.csv)?}")
    @Produces({MediaType.APPLICATION_JSON, Answers.CSV})
    public Response responses(@PathParam("id") String id, @PathParam("csv") String csv,
            @QueryParam("round") String round, @BeanParam Paging paging) {
        Slice slice = paging.slice();
        OfferRow offer = offer(id, round);
        boolean asCsv = answers.wantsCsv(csv);
        if (offer == null) {
            return asCsv ? answers.csv(id + "-responses.csv", ResponseCsv::head)
                    : answers.json(paging.shown("responses", new Page<>(List.of(), null)));
        }
        if (asCsv) {
            return answers.stream(CSV, id + "-responses-" + offer.round() + ".csv", offers.state(offer), out -> {
                Csv lines = new Csv(out);
                ResponseCsv.head(lines);
                Page<ResponseRow> page = new Page<>(List.of(), "");
                while (page.next() != null) {
                    page = offers.responses(offer, new Slice(page.next(), Slice.MOST));
                    page.rows().forEach(response -> ResponseCsv.line(lines, response));
                }
            });
        }
        return answers.json(paging.shown("responses", offers.responses(offer, slice).map(OfferView::response)));
    }

    /**
     * Where the newest offer, or {@code ?round=}, stands to its threshold: figures of each part, sums, and the bodies they
     * are sums of, page by page, so that anyone can compute them again (R15). As CSV all the bodies.
     */
    @GET
    @Path("{id}/tally{csv: (\\.csv)?}")
    @Produces({MediaType.APPLICATION_JSON, Answers.CSV})
    public Response tally(@PathParam("id") String id, @PathParam("csv") String csv, @QueryParam("round") String round,
            @BeanParam Paging paging) {
        Slice slice = paging.slice();
        OfferRow offer = offer(id, round);
        boolean asCsv = answers.wantsCsv(csv);
        if (offer == null) {
            return asCsv ? answers.csv(id + "-tally.csv", TallyCsv::head) : answers.json(noTally(id));
        }
        if (asCsv) {
            return answers.stream(CSV, id + "-tally-" + offer.round() + ".csv", offers.state(offer), out -> {
                Csv lines = new Csv(out);
                TallyCsv.head(lines);
                Page<BodyRow> page = new Page<>(List.of(), "");
                while (page.next() != null) {
                    page = offers.bodies(offer, new Slice(page.next(), Slice.MOST));
                    page.rows().forEach(body -> TallyCsv.line(lines, body));
                }
            });
        }
        return answers.json(tally(offer, offers.bodies(offer, slice), paging));
    }

    private Map<String, Object> tally(OfferRow offer, Page<BodyRow> bodies, Paging paging) {
        Tally tally = tallies.of(offer);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", offer.proposal());
        shown.put("round", offer.round());
        shown.put("version", offer.version());
        shown.put("state", offer.state());
        shown.put("threshold", offer.terms().get("threshold"));
        shown.put("met", tally.outcome().met());
        shown.put("remaining", offer.isOver() ? null : tally.remaining());
        shown.put("arithmetic", tally.outcome().figures());
        shown.put("sums", OfferView.sums(tally.whole()));
        shown.put("groups", offers.groups(offer, new Slice("", Slice.MOST)).rows().stream()
                .map(OfferView::group).toList());
        shown.putAll(paging.shown("bodies", bodies.map(OfferView::body)));
        return shown;
    }

    private static Map<String, Object> noTally(String id) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", id);
        shown.put("round", null);
        shown.put("bodies", List.of());
        shown.put("next", null);
        return shown;
    }

    /** The offer asked for; null while there is none. */
    private OfferRow offer(String id, String round) {
        ProposalRow proposal = proposals.proposal(id);
        if (round == null) {
            return proposal.offer();
        }
        if (!round.matches("[1-9][0-9]{0,8}")) {
            throw new BadRequest("round", "is a whole number from 1");
        }
        return offers.offer(id, Integer.parseInt(round));
    }
}
