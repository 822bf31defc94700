package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.StandingRules;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.ejb.thread.Comments.Wording;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.thread.Comment;
import org.folkmoot.thread.Place;

/**
 * {@code report}: a delegate tells those who sent them what was done under the mandate. It stands in the sender's own thread, as
 * a comment with a title; the record names the delegate, whom everyone may know, and holds salted hashes of the words (R21).
 */
@ApplicationScoped
public class ReportAct implements ActKind {

    private static final int LONGEST_TITLE = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private StandingRules rules;
    @Inject
    private Comments comments;
    @Inject
    private Reporters reporters;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        Optional<String> proposal = fields.optionalId("proposal").map(about -> proposals.get(about).id());
        String title = fields.line("title", LONGEST_TITLE);
        Wording wording = Wording.of(fields.text("text", Fields.PASSAGE));
        String person = Comments.speaker(deposit);
        Mandate mandate = reporters.named(fields, person);
        Assembly sender = assemblies.get(mandate.sender());
        seats.requireReach(deposit, sender);
        reporters.requireOwn(deposit, mandate);
        if (em.find(Comment.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        Place place = new Place(proposal.orElse(null), null, null, null, null, sender.id());
        boolean membersOnly = rules.deliberatesAmongMembers(sender);
        Deed deed = Deed.in(sender.id(), said(id, mandate, proposal, title, wording), entry -> {
            Comment report = new Comment(id, place, mandate.receiver(), person, null, membersOnly, deposit.now().at(), entry.id())
                    .reporting(mandate.id(), title);
            em.persist(report);
            comments.keep(report, 1, wording, deposit);
        });
        return membersOnly || proposal.isEmpty() ? deed : deed.about(proposal.get());
    }

    private static Map<String, Object> said(String id, Mandate mandate, Optional<String> proposal, String title, Wording wording) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", id);
        said.put("mandate", mandate.id());
        proposal.ifPresent(about -> said.put("proposal", about));
        said.put("titleHash", wording.hashOf(title));
        said.put("textHash", wording.hash());
        return said;
    }
}
