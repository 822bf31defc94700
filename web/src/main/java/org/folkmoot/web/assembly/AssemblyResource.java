package org.folkmoot.web.assembly;

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
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.Asks;
import org.folkmoot.ejb.assembly.AssemblyFilter;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.Below;
import org.folkmoot.ejb.assembly.Belows;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.invitation.InvitationRows;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.meeting.CommitteeRows;
import org.folkmoot.ejb.proposal.ProposalFilter;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.web.amendment.AskView;
import org.folkmoot.web.api.Answers;
import org.folkmoot.web.api.Callers;
import org.folkmoot.web.api.Paging;
import org.folkmoot.web.proposal.ProposalView;

/** {@code /api/assemblies}. */
@Path("assemblies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssemblyResource {

    @Inject
    private AssemblyRows assemblies;

    @Inject
    private NestingRows nesting;

    @Inject
    private Belows belows;

    @Inject
    private ProposalRows proposals;

    @Inject
    private Asks asks;

    @Inject
    private MandateRows mandates;

    @Inject
    private CommitteeRows committees;

    @Inject
    private InvitationRows invitations;

    @Inject
    private Callers callers;

    @Inject
    private Answers answers;

    @GET
    public Response list(@QueryParam("kind") String kind, @QueryParam("federation") String federation,
            @QueryParam("parent") String parent, @QueryParam("q") String q, @BeanParam Paging paging) {
        return answers.json(paging.shown("assemblies",
                assemblies.assemblies(new AssemblyFilter(kind, federation, parent, q), paging.slice())
                        .map(AssemblyView::brief)));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        AssemblyRow assembly = assemblies.assembly(id);
        Below below = assembly.isNonLocal() ? belows.of(List.of(id)).get(id) : null;
        return answers.json(AssemblyView.whole(assembly, nesting.parents(id), assemblies.officers(id),
                assemblies.meetings(id), committees.in(id), below));
    }

    /** Those that belong to it; with {@code ?state=ASKED} those that asked to and wait (R4). */
    @GET
    @Path("{id}/constituents")
    public Response constituents(@PathParam("id") String id, @QueryParam("state") String state,
            @BeanParam Paging paging) {
        assemblies.assembly(id);
        if (state != null && !state.equals("ASKED") && !state.equals("ACCEPTED")) {
            throw new BadRequest("state", "is ACCEPTED or ASKED");
        }
        return answers.json(paging.shown("constituents", "ASKED".equals(state)
                ? nesting.applicants(id, paging.slice()) : nesting.constituents(id, paging.slice())));
    }

    /** The mandates that it gave, and those that it received; public, like the names in them. */
    @GET
    @Path("{id}/delegates")
    public Response delegates(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        return answers.json(paging.shown("delegates", mandates.of(id, paging.slice())));
    }

    /** The proposals of which it is the home. */
    @GET
    @Path("{id}/proposals")
    public Response proposals(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        return answers.json(paging.shown("proposals",
                proposals.proposals(new ProposalFilter(null, id, null, null), paging.slice()).map(ProposalView::brief)));
    }

    /** For its members only (R21). */
    @GET
    @Path("{id}/members")
    public Response members(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        callers.requireMember(id);
        return answers.personal(paging.shown("members", assemblies.members(id, paging.slice())));
    }

    /** For its officers only (R21). */
    @GET
    @Path("{id}/invitations")
    public Response invitations(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        return answers.personal(paging.shown("invitations", invitations.of(callers.caller(), id, paging.slice())));
    }

    /** Versions that were submitted to it, and what it made of them. */
    @GET
    @Path("{id}/submissions")
    public Response submissions(@PathParam("id") String id, @BeanParam Paging paging) {
        assemblies.assembly(id);
        return answers.json(paging.shown("submissions", proposals.submittedTo(id, paging.slice())));
    }

    /** What it asked for in any proposal, and what became of that; the latest first, 500 at most. */
    @GET
    @Path("{id}/requests")
    public Response requests(@PathParam("id") String id) {
        assemblies.assembly(id);
        return answers.json(Map.of("requests", asks.of(id).stream().map(AskView::of).toList()));
    }
}
