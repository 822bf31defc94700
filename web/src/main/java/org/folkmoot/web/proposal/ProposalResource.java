package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.ejb.amendment.AmendmentFilter;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.offer.Tallies;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.Provenances;
import org.folkmoot.ejb.proposal.ThreadFilter;
import org.folkmoot.ejb.proposal.ThreadRows;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.web.amendment.AmendmentView;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.Paging;

/** {@code /api/proposals}, without their texts and answers. */
@Path("proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject
    private ProposalRows proposals;

    @Inject
    private OfferRows offers;

    @Inject
    private Tallies tallies;

    @Inject
    private AmendmentRows amendments;

    @Inject
    private Provenances provenances;

    @Inject
    private ThreadRows threads;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    @GET
    public Response list(@QueryParam("state") String state, @QueryParam("home") String home,
            @QueryParam("scope") String scope, @QueryParam("q") String q, @BeanParam Paging paging) {
        return answers.json(paging.shown("proposals",
                proposals.proposals(new ProposalFilter(state, home, scope, q), paging.slice())
                        .map(ProposalView::brief)));
    }

    /** The proposal and where its newest offer stands. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        ProposalRow proposal = proposals.proposal(id);
        OfferRow offer = proposal.offer();
        return answers.json(ProposalView.whole(proposal, offer == null ? null : tallies.of(offer),
                offer == null ? List.of() : offers.consenting(offer),
                offer == null ? List.of() : offers.versionsInEffect(id),
                proposal.newest() == 0 ? proposals.draft(id) : null));
    }

    @GET
    @Path("{id}/amendments")
    public Response amendments(@PathParam("id") String id, @QueryParam("state") String state, @QueryParam("by") String by,
            @QueryParam("asks") String asks, @QueryParam("at") String at, @QueryParam("same") String same,
            @QueryParam("round") String round, @QueryParam("clause") String clause, @BeanParam Paging paging) {
        proposals.proposal(id);
        return answers.json(paging.shown("amendments",
                amendments.amendments(id, new AmendmentFilter(state, by, asks, at, same, AmendmentFilter.round(round), clause), paging.slice())
                        .map(AmendmentView::brief)));
    }

    /**
     * All that happened to it, in the order of deposit, or with {@code ?order=newest} the latest first; of one level of the
     * nesting, one assembly or one clause where that is asked for.
     */
    @GET
    @Path("{id}/thread")
    public Response thread(@PathParam("id") String id, @QueryParam("level") String level, @QueryParam("assembly") String assembly,
            @QueryParam("clause") String clause, @QueryParam("order") @DefaultValue("oldest") String order, @BeanParam Paging paging) {
        ProposalRow proposal = proposals.proposal(id);
        ThreadFilter filter = new ThreadFilter(level, assembly, clause);
        if (!order.equals("oldest") && !order.equals("newest")) {
            throw new BadRequest("order", "is oldest or newest");
        }
        String reader = callers.caller().person();
        return answers.personal(paging.shown("thread", order.equals("newest")
                ? threads.threadFromTheEnd(proposal, filter, reader, paging.slice())
                : threads.thread(proposal, filter, reader, paging.slice())));
    }

    /**
     * Which versions and which amendments shaped each clause of the newest version, or of {@code ?version=} (R19): who asked,
     * in which round, and which version merged it.
     */
    @GET
    @Path("{id}/provenance")
    public Response provenance(@PathParam("id") String id, @QueryParam("version") String version) {
        ProposalRow proposal = proposals.proposal(id);
        if (version != null && !version.matches("[1-9][0-9]{0,8}")) {
            throw new BadRequest("version", "is a whole number from 1");
        }
        int number = version == null ? proposal.newest() : proposals.version(id, Integer.parseInt(version)).number();
        return answers.json(ProvenanceView.of(proposal, number, provenances.of(id, number)));
    }

    /** Where versions of it were submitted, and what was made of them there. */
    @GET
    @Path("{id}/submissions")
    public Response submissions(@PathParam("id") String id, @BeanParam Paging paging) {
        proposals.proposal(id);
        return answers.json(paging.shown("submissions", proposals.submissions(id, paging.slice())));
    }
}
