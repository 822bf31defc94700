package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.people.People;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;

/** Who may report under a mandate: its delegate, while it holds (R5, R6, R7). */
@ApplicationScoped
class Reporters {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private People people;
    @Inject
    private Seats seats;

    /** The mandate that a report names: by its id, or by from and to; then it is the person's latest. */
    Mandate named(Fields fields, String person) {
        if (fields.has("mandate")) {
            String id = fields.id("mandate");
            return get(id);
        }
        Assembly from = assemblies.get(fields.id("from"));
        String to = assemblies.getNonLocal(fields.id("to"), "to").id();
        return em.createQuery("SELECT m FROM Mandate m WHERE m.person = :person AND m.sender = :from AND m.receiver = :to "
                + "ORDER BY m.givenIn DESC", Mandate.class).setParameter("person", person).setParameter("from", from.id())
                .setParameter("to", to).setMaxResults(1).getResultStream().findFirst()
                .orElseThrow(() -> new BrokenRule(Rule.R6, "refusal.R6.no-mandate", person, from.name()));
    }

    Mandate get(String id) {
        Mandate mandate = em.find(Mandate.class, id);
        if (mandate == null) {
            throw new NotFound("mandate", id);
        }
        return mandate;
    }

    /** Refuses another one's mandate, and one that has ended. */
    void requireOwn(Deposit deposit, Mandate mandate) {
        seats.requireOneself(deposit, mandate.person());
        people.hold(mandate.person());
        em.refresh(mandate);
        if (!mandate.isOpen()) {
            throw new BrokenRule(Rule.R7, "refusal.R7.mandate-ended", mandate.person(), assemblies.get(mandate.sender()).name());
        }
    }
}
