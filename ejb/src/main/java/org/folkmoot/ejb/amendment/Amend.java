package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.amendment.Voices.Voice;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.mandate.Conducts;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.mandate.Conduct;
import org.folkmoot.people.Person;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.rule.Decision;
import org.folkmoot.text.Amended;
import org.folkmoot.text.Change;
import org.folkmoot.text.Changes;
import org.folkmoot.text.VersionText;

/**
 * {@code amend}: changes asked for in one version, by an assembly, which decides so, or by a person with a seat at the home or
 * below it, who speaks for nobody else (R5).
 */
@ApplicationScoped
public class Amend implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private Seats seats;
    @Inject
    private Amendments amendments;
    @Inject
    private Settling settling;
    @Inject
    private Askers askers;
    @Inject
    private Rebasing rebasing;
    @Inject
    private Proposals proposals;
    @Inject
    private Decisions decisions;
    @Inject
    private Conducts conducts;
    @Inject
    private Voices voices;

    @Override
    public String name() {
        return "amend";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        Proposal proposal = proposals.hold(fields.id("proposal"));
        int base = (int) fields.whole("version", 1, Integer.MAX_VALUE);
        String by = fields.id("by");
        List<Change> asked = ChangeFields.read(fields);
        String reason = fields.text("reason", Fields.PASSAGE);
        Optional<Assembly> assembly = assemblies.find(by);
        assembly.ifPresentOrElse(author -> requireAssembly(deposit, author, proposal), () -> requirePerson(deposit, by, proposal));
        if (amendments.find(id).isPresent()) {
            throw new Conflict("refusal.id-taken", id);
        }
        VersionText text = proposals.text(proposal.id(), base);
        Optional<Amendment> of = fields.optionalId("of").map(amended -> amended(amended, proposal));
        VersionText under = of.map(amended -> Amended.apply(text, amendments.changesOn(amended.id(), base))).orElse(text);
        List<Change> said = settling.settled(fields, asked, proposal, under);
        List<Change> changes = of.isEmpty() ? said : fields.born("changes", () -> whole(text, under, said));
        Optional<Decision> decision = assembly.flatMap(author -> decisions.readIfTold(deposit, author, fields));
        Optional<Voice> voice = assembly.isPresent() ? Optional.empty() : Optional.of(voices.of(by, proposal.home()));
        boolean unnamed = voice.isPresent() && !voice.get().named();
        Deed deed = Deed.in(assembly.map(Assembly::id).orElse(proposal.home()), unnamed ? said(fields, id, by, voice.get()) : fields.read(), entry -> {
            Amendment amendment = new Amendment(id, proposal.id(), base, assembly.map(Assembly::id).orElse(null),
                    assembly.isPresent() ? null : by, of.map(Amendment::id).orElse(null), Amended.apply(text, changes).digest(), reason,
                    deposit.now().at(), entry.id());
            amendments.add(amendment, changes, entry);
            rebasing.ontoNewest(amendment, proposal, entry);
            if (assembly.isEmpty()) {
                amendment.spokenFrom(voice.get().seat(), voice.get().named());
                conducts.amended(by, proposal.home(), id, Conduct.wanting(proposal.id(), changes), entry);
            }
        }).about(proposal.id()).with("changes", ChangeFields.written(said));
        of.ifPresent(amended -> deed.with("whole", ChangeFields.written(changes)));
        if (unnamed) {
            deed.unnamed();
        }
        return assembly.map(author -> deed.by(author.id()).decided(decision)).orElse(deed);
    }

    /** What the record keeps where a member asks, whom it does not name: from where they speak, and a salted hash of their name (R21). */
    private Map<String, Object> said(Fields fields, String id, String by, Voice voice) {
        Map<String, Object> said = new LinkedHashMap<>(fields.read());
        said.remove("by");
        said.put("seat", voice.seat());
        said.put("authorHash", em.find(Person.class, by).hashIn(id));
        return said;
    }

    private Amendment amended(String id, Proposal proposal) {
        Amendment amended = amendments.get(id);
        if (!amended.proposal().equals(proposal.id())) {
            throw new BadRequest("of", "amends another proposal");
        }
        if (amended.state() != AmendmentState.OPEN) {
            throw new Conflict("refusal.amendment-not-open", id, amended.state());
        }
        return amended;
    }

    /** What an amendment of an amendment makes of the version itself, with what the amended one makes of it. */
    private static List<Change> whole(VersionText text, VersionText under, List<Change> said) {
        List<Change> whole = Changes.between(text, Amended.apply(under, said));
        Amended.apply(text, whole);
        return whole;
    }

    private void requireAssembly(Deposit deposit, Assembly author, Proposal proposal) {
        seats.requireRecorder(deposit, author);
        boolean atOrBelow = author.id().equals(proposal.home()) || askers.isBelow(author.id(), proposal.home());
        if (!atOrBelow && !answeredBefore(author, proposal)) {
            throw new OutOfScope("refusal.out-of-scope", author.id(), proposal.id());
        }
    }

    private boolean answeredBefore(Assembly author, Proposal proposal) {
        return !em.createNativeQuery("SELECT 1 FROM offer_body b JOIN offer o ON o.id = b.offer WHERE b.assembly = ? AND o.proposal = ? "
                + "AND b.in_scope = 1 LIMIT 1").setParameter(1, author.id()).setParameter(2, proposal.id()).getResultList().isEmpty();
    }

    private void requirePerson(Deposit deposit, String by, Proposal proposal) {
        if (em.find(Person.class, by) == null) {
            throw new NotFound("assembly or person", by);
        }
        Assembly home = assemblies.get(proposal.home());
        seats.requireReach(deposit, home);
        seats.requireOneself(deposit, by);
        seats.requireVoice(by, home);
    }
}
