package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.mandate.Conducts;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.rule.Decision;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/** {@code propose}: lays a draft before the home. It changes nothing for anyone (R2); live its officers may, its members, and
 * delegates sent to it. */
@ApplicationScoped
public class Propose implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Proposals proposals;
    @Inject
    private Decisions decisions;
    @Inject
    private Conducts conducts;

    @Override
    public String name() {
        return "propose";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        Assembly home = assemblies.get(fields.id("home"));
        String title = fields.line("title", VersionText.MAX_TITLE);
        String language = fields.optionalLine("language", 35).orElse("en");
        List<Clause> clauses = TextFields.clauses(fields);
        VersionText draft = fields.born("clauses", () -> new VersionText(language, title, clauses));
        seats.requireDrafter(deposit, home);
        if (proposals.find(id).isPresent()) {
            throw new Conflict("refusal.id-taken", id);
        }
        Optional<Decision> decision = decisions.readIfTold(deposit, home, fields);
        Deed deed = Deed.in(home.id(), fields.read(), entry -> {
            em.persist(new Proposal(id, home.id(), draft, deposit.now().at()));
            em.flush();
            deposit.person().ifPresent(person -> conducts.proposed(person, home.id(), id, entry));
        }).about(id).decided(decision);
        boolean named = deposit.person().isEmpty() || seats.isPublicIn(deposit, deposit.person().get(), home);
        return named ? deed : deed.unnamed();
    }
}
