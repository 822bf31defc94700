package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.ejb.amendment.AmendmentFilter;
import org.folkmoot.ejb.offer.Forecast;
import org.folkmoot.ejb.offer.Forecasts;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.amendment.Board;
import org.folkmoot.web.amendment.RequestLine;
import org.folkmoot.web.amendment.RequestView;
import org.folkmoot.web.amendment.Requests;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.offer.Standing;
import org.omnifaces.cdi.Param;

/** The negotiation board: what was asked for, where it is on its way, what became of it, and what that comes to. */
@Named
@RequestScoped
public class RequestsTab {

    /** States by which the board can be narrowed, in the order in which a request may come into them. */
    private static final List<String> STATES = List.of("OPEN", "ACCEPTED", "ACCEPTED_MODIFIED", "CONSOLIDATED", "NEEDS_REWORDING", "REJECTED");

    @Inject
    @Param
    private String after;
    @Inject
    @Param
    private String state;
    @Inject
    @Param
    private String assembly;
    @Inject
    @Param
    private String round;
    @Inject
    @Param
    private String clause;
    @Inject
    private ProposalPage page;
    @Inject
    private Board board;
    @Inject
    private Requests requests;
    @Inject
    private Forecasts forecasts;
    private Page<RequestLine> read;
    private List<String> forecast;

    public List<RequestLine> getLines() {
        return read().rows();
    }

    public String getNext() {
        return read().next();
    }

    /** Whether the visitor may take this request back now. */
    public boolean mayTakeBack(RequestView request) {
        return request.amendment().state().equals("OPEN") && requests.isMine(request.amendment());
    }

    public List<String> getStates() {
        return STATES;
    }

    /** The state by which the board is narrowed; empty: by none. */
    public String getState() {
        return state == null ? "" : state;
    }

    /** The rounds of this proposal, the latest first; none, where there was but one. */
    public List<Integer> getRounds() {
        OfferRow newest = page.getProposal().offer();
        return newest == null || newest.round() == 1 ? List.of()
                : IntStream.iterate(newest.round(), number -> number > 0, number -> number - 1).boxed().toList();
    }

    /** The round to which the board is narrowed; null: to none. */
    public Integer getRound() {
        return AmendmentFilter.round(round);
    }

    /** Whether the board is narrowed to some of its requests. */
    public boolean isNarrowed() {
        return !getState().isEmpty() || getRound() != null || assembly != null || clause != null;
    }

    /** Where the board stands narrowed to these, and to the assembly and the clause to which it is narrowed now; null: by none. */
    public String address(Integer toRound, String toState, String from) {
        String query = part("round", toRound) + part("state", toState) + part("assembly", assembly) + part("clause", clause) + part("after", from);
        return "/proposal/" + page.getProposal().id() + "/requests" + query.replaceFirst("^&", "?");
    }

    private static String part(String name, Object value) {
        return value == null || value.toString().isEmpty() ? "" : "&" + name + "=" + value;
    }

    /** How far it would be if all ratify who say that their condition is met, for the version on offer and for the next. */
    public List<String> getForecast() {
        if (forecast == null) {
            forecast = new ArrayList<>();
            OfferRow offer = page.getProposal().offer();
            if (offer != null && !offer.isOver() && offer.version() == page.getProposal().newest()) {
                Forecasts.Heard heard = forecasts.heard(offer);
                if (!heard.isEmpty()) {
                    tell(heard, page.getNewestStanding());
                }
            }
        }
        return forecast;
    }

    private void tell(Forecasts.Heard heard, Standing standing) {
        Forecast next = forecasts.next(heard, standing.getTally(), page.getProposal().newest());
        if (!next.saying().isEmpty() || !next.accepted().isEmpty()) {
            forecast.add(Words.say("amendment.forecast", next.accepted().size(), next.saying().size(),
                    standing.figures(next.supposed())));
        }
    }

    private Page<RequestLine> read() {
        if (read == null) {
            read = board.of(page.getProposal().id(), page.getProposal().home(), new AmendmentFilter(state, null, assembly, null, null, getRound(), clause),
                    new Slice(after, Slice.USUAL));
        }
        return read;
    }
}
