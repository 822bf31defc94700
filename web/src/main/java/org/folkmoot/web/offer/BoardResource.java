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
import org.folkmoot.ejb.offer.BoardLine;
import org.folkmoot.ejb.offer.BoardRows;
import org.folkmoot.ejb.offer.Forecast;
import org.folkmoot.ejb.offer.Forecasts;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.offer.Tallies;
import org.folkmoot.ejb.offer.Tally;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.web.amendment.AskView;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Paging;

/** {@code /api/proposals/{id}}: the negotiation board of a round, and how far it is from the threshold. */
@Path("proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    @Inject
    private ProposalRows proposals;

    @Inject
    private OfferRows offers;

    @Inject
    private BoardRows boards;

    @Inject
    private Forecasts forecasts;

    @Inject
    private Tallies tallies;

    @Inject
    private Answers answers;

    /** Each body of the newest offer, or {@code ?round=}: what it answered, what it asked for, and what became of that. */
    @GET
    @Path("{id}/board")
    public Response board(@PathParam("id") String id, @QueryParam("round") String round, @QueryParam("assembly") String assembly,
            @BeanParam Paging paging) {
        OfferRow offer = offer(id, round);
        String only = Ids.filter("assembly", assembly);
        Page<BoardLine> board = offer == null ? new Page<>(List.of(), null) : only == null ? boards.board(offer, paging.slice())
                : new Page<>(boards.board(offer, only), null);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", id);
        shown.put("round", offer == null ? null : offer.round());
        shown.put("version", offer == null ? null : offer.version());
        shown.putAll(paging.shown("board", board.map(BoardResource::line)));
        return answers.json(shown);
    }

    private static Map<String, Object> line(BoardLine line) {
        Map<String, Object> shown = OfferView.body(line.body());
        shown.keySet().retainAll(List.of("assembly", "name", "inScope", "consents", "response", "version", "depositedAt", "reason"));
        shown.put("asks", line.asks().stream().map(AskView::of).toList());
        return shown;
    }

    /**
     * For the version on offer, and for the next one as what is accepted would make it: who consents, who has said that it
     * meets their condition, and where the threshold would be if all who say so ratify.
     */
    @GET
    @Path("{id}/forecast")
    public Response forecast(@PathParam("id") String id) {
        ProposalRow proposal = proposals.proposal(id);
        OfferRow offer = proposal.offer();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", id);
        shown.put("round", offer == null ? null : offer.round());
        shown.put("state", proposal.state());
        shown.put("onOffer", null);
        shown.put("next", null);
        if (offer != null) {
            Forecasts.Heard heard = forecasts.heard(offer);
            Tally now = tallies.of(offer);
            List<String> consenting = offers.consenting(offer);
            shown.put("onOffer", offer.isOver() ? null : forecast(forecasts.onOffer(heard, now), consenting));
            shown.put("next", forecast(forecasts.next(heard, now, proposal.newest()), consenting));
        }
        return answers.json(shown);
    }

    private static Map<String, Object> forecast(Forecast forecast, List<String> consenting) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("version", forecast.version());
        shown.put("accepted", forecast.accepted());
        shown.put("consenting", consenting);
        shown.put("saying", forecast.saying());
        shown.put("now", forecast.now().figures());
        shown.put("ifAllWhoSaySo", forecast.supposed().figures());
        shown.put("wouldBeMet", forecast.supposed().met());
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
