package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.people.People;
import org.folkmoot.mandate.Chains;
import org.folkmoot.mandate.Ending;
import org.folkmoot.mandate.Mandate;
import org.folkmoot.record.Moment;
import org.folkmoot.refusal.NotFound;

/**
 * Mandates, and what falls with them. Whoever ends one, or something that one may rest on, holds the person's row for writing
 * ({@link People#lock}), and everything that falls does so in the same transaction (R7).
 */
@ApplicationScoped
public class Mandates {

    private static final String GROUND = "SELECT m.assembly FROM membership m WHERE m.person = ? AND m.until IS NULL";
    private static final String LINKED = "SELECT m.id FROM mandate m JOIN constituency c ON c.parent = m.receiver AND c.child = m.sender "
            + "AND c.since IS NOT NULL AND c.until IS NULL WHERE m.person = ? AND m.ended_at IS NULL";
    private static final String END_RESTING = "UPDATE %s o SET o.ended_at = ?1 WHERE o.person = ?2 AND o.ended_at IS NULL "
            + "AND o.assembly = ?3 AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.person = o.person AND m.receiver = o.assembly "
            + "AND m.ended_at IS NULL)";
    private static final String DUE = "SELECT id FROM mandate WHERE open = 1 AND due_at <= ?1 AND ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private RecallSignatures signatures;

    /** The mandate that an act names: by its id, or by person, from and to; then it is the one that has not ended. */
    public Mandate named(Fields fields) {
        if (fields.has("mandate")) {
            String id = fields.id("mandate");
            return find(id).orElseThrow(() -> new NotFound("mandate", id));
        }
        String person = fields.id("person");
        String from = fields.id("from");
        String to = fields.id("to");
        return em.createQuery("SELECT m FROM Mandate m WHERE m.person = :person AND m.sender = :from AND m.receiver = :to "
                + "ORDER BY m.givenIn DESC", Mandate.class).setParameter("person", person).setParameter("from", from)
                .setParameter("to", to).setMaxResults(1).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("mandate", person + "/" + from + "/" + to));
    }

    public Optional<Mandate> find(String id) {
        return Optional.ofNullable(em.find(Mandate.class, id));
    }

    /** Locks the delegate, and everyone who may be recalled by what ends with it; and reads the mandate as it then is. */
    public void lock(Mandate mandate) {
        lockAround(Set.of(mandate.person()), Set.of());
        em.refresh(mandate);
    }

    /**
     * Locks people whose seats may end, and with them those whose recall may be carried by that: where voices change, those who
     * have signed may be a majority. So whoever was sent from there is locked, also where nobody has signed yet: somebody may be
     * about to. All in the order of their ids.
     *
     * @param assemblies where voices change, beside those in which these people are delegates
     */
    public void lockAround(Collection<String> persons, Collection<String> assemblies) {
        Set<String> all = new TreeSet<>(persons);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(assemblies);
        persons.forEach(person -> open.addAll(receivers(person)));
        while (!open.isEmpty()) {
            String assembly = open.pop();
            if (seen.add(assembly)) {
                sent(assembly).stream().filter(all::add).forEach(person -> open.addAll(receivers(person)));
            }
        }
        all.forEach(people::lock);
    }

    private List<String> receivers(String person) {
        return texts("SELECT receiver FROM mandate WHERE person = ? AND open = 1", person);
    }

    private List<String> sent(String assembly) {
        return texts("SELECT DISTINCT person FROM mandate WHERE sender = ? AND open = 1", assembly);
    }

    private List<String> texts(String query, String argument) {
        return em.createNativeQuery(query).setParameter(1, argument).getResultList().stream().map(String.class::cast).toList();
    }

    /** Carries the recalls for which a majority has signed, now that the voices in these assemblies are others (R7). */
    public void settle(Collection<String> assemblies, Instant at) {
        em.flush();
        for (String assembly : new TreeSet<>(assemblies)) {
            for (Mandate mandate : signatures.carried(em.find(Assembly.class, assembly))) {
                people.lock(mandate.person());
                if (mandate.isOpen()) {
                    end(mandate, Ending.RECALLED, at);
                }
            }
        }
    }

    /** The recalls of those whom an assembly sent that are carried by a member's leaving, after which it has so many. */
    public List<Mandate> carriedWithout(String person, Assembly from, long members) {
        return signatures.carriedWithout(person, from, members);
    }

    /** The recalls of those whom an assembly sent that are carried once it is known to have so many members, and no more (R7). */
    public List<Mandate> carriedAmong(Assembly from, long members) {
        return signatures.carriedAmong(from, members);
    }

    /** Takes away what somebody signed before an assembly that they have left. */
    public void lostMembership(String person, String assembly) {
        signatures.lost(person, assembly);
    }

    /** The mandates of a person that one assembly gave and that have not ended. */
    public List<Mandate> given(String person, String sender) {
        return em.createQuery("SELECT m FROM Mandate m WHERE m.person = :person AND m.sender = :sender AND m.endedAt IS NULL "
                + "ORDER BY m.id", Mandate.class).setParameter("person", person).setParameter("sender", sender).getResultList();
    }

    /** Locks everyone whom the one assembly has sent to the other, and whose recall may be carried once they have gone. */
    public Collection<String> lockSent(String sender, String receiver) {
        Set<String> sent = new TreeSet<>();
        em.createNativeQuery("SELECT person FROM mandate WHERE sender = ? AND receiver = ? AND ended_at IS NULL")
                .setParameter(1, sender).setParameter(2, receiver).getResultList().forEach(person -> sent.add((String) person));
        lockAround(sent, Set.of(receiver));
        return sent;
    }

    /** Ends a mandate, and whatever then rests on nothing. */
    public void end(Mandate mandate, Ending how, Instant at) {
        mandate.end(how, at);
        em.flush();
        endResting(mandate.person(), Set.of(mandate.receiver()), at);
        fall(mandate.person(), at);
        settle(Set.of(mandate.receiver()), at);
    }

    /**
     * Ends every mandate of a person that now rests on nothing, at every level and in every federation, and the offices,
     * places in drafting committees and proposed answers that rested on such a seat.
     */
    public void fall(String person, Instant at) {
        em.flush();
        List<Mandate> open = em.createQuery("SELECT m FROM Mandate m WHERE m.person = :person AND m.endedAt IS NULL", Mandate.class)
                .setParameter("person", person).getResultList();
        if (open.isEmpty()) {
            return;
        }
        Set<Object> ground = new HashSet<>(em.createNativeQuery(GROUND).setParameter(1, person).getResultList());
        Set<Object> linked = new HashSet<>(em.createNativeQuery(LINKED).setParameter(1, person).getResultList());
        Set<String> standing = Chains.standing(open.stream().map(Mandate::link).toList(), ground::contains,
                link -> linked.contains(link.id()));
        Set<String> left = new HashSet<>();
        open.stream().filter(mandate -> !standing.contains(mandate.id())).forEach(mandate -> {
            mandate.end(Ending.FELL, at);
            left.add(mandate.receiver());
        });
        em.flush();
        endResting(person, left, at);
        settle(left, at);
    }

    private void endResting(String person, Set<String> assemblies, Instant at) {
        for (String assembly : assemblies) {
            for (String resting : List.of("office", "committee_seat", "answer_proposal", "answer_second")) {
                em.createNativeQuery(END_RESTING.formatted(resting)).setParameter(1, utc(at)).setParameter(2, person).setParameter(3, assembly).executeUpdate();
            }
            signatures.lost(person, assembly);
        }
    }

    /**
     * Ends the terms that are over.
     *
     * @param importId the import whose clock it is, or null for the world's
     */
    public void passDue(String importId, Moment now) {
        for (String id : due(importId, now)) {
            Mandate mandate = find(id).orElseThrow();
            lock(mandate);
            if (mandate.isOpen() && mandate.isOver(now)) {
                end(mandate, Ending.TERM, mandate.dueAt());
            }
        }
    }

    /** The mandates whose term may be over, in the order of its end. */
    List<String> due(String importId, Moment now) {
        var query = em.createNativeQuery(DUE + (importId == null ? "due_import IS NULL" : "due_import = ?2") + " ORDER BY due_at, id");
        // A whole day is that day in every zone: it may begin up to a day later than in UTC.
        query.setParameter(1, utc(now.wholeDay() == null ? now.at() : now.at().plusSeconds(86_400)));
        if (importId != null) {
            query.setParameter(2, importId);
        }
        return ((List<?>) query.getResultList()).stream().map(String.class::cast).toList();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
