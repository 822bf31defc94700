package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.LocalAssembly;
import org.folkmoot.assembly.Membership;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.mandate.Mandates;
import org.folkmoot.ejb.people.People;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.BadRequest;

/**
 * Who is a member where. A person may belong to two local assemblies, has a vote in each, and counts in thresholds in one of
 * them: where they reside.
 */
@ApplicationScoped
public class Memberships {

    private static final String FEDERATIONS = "SELECT DISTINCT f FROM (SELECT federation AS f FROM assembly WHERE id = ?1 "
            + "UNION SELECT p.federation FROM constituency c JOIN assembly p ON p.id = c.parent WHERE c.child = ?1 AND c.until IS NULL "
            + "UNION SELECT a.federation FROM membership m JOIN assembly a ON a.id = m.assembly WHERE m.person = ?2 AND m.until IS NULL "
            + "UNION SELECT p.federation FROM membership m JOIN constituency c ON c.child = m.assembly AND c.until IS NULL "
            + "JOIN assembly p ON p.id = c.parent WHERE m.person = ?2 AND m.until IS NULL) all_of_them WHERE f IS NOT NULL ORDER BY f";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;
    @Inject
    private People people;
    @Inject
    private Mandates mandates;

    /** An assembly that has members. */
    public Assembly getWithMembers(String id) {
        Assembly assembly = assemblies.get(id);
        if (assembly instanceof NonLocalAssembly) {
            throw new BadRequest("assembly", "is non-local: delegates are sent there, by the act mandate");
        }
        return assembly;
    }

    /**
     * Locks what joining or leaving may change: the federations in which the numbers of members count, then the person, whose
     * seats may end, and those whose recall may be carried by that.
     */
    public Person lock(Assembly assembly, String person) {
        lockFederations(assembly, person);
        mandates.lockAround(List.of(person), List.of(assembly.id()));
        return people.lock(person);
    }

    /** Locks the federations in which the number of an assembly's members counts. */
    void lockNumbers(Assembly assembly) {
        lockFederations(assembly, "");
    }

    private void lockFederations(Assembly assembly, String person) {
        em.createNativeQuery(FEDERATIONS).setParameter(1, assembly.id()).setParameter(2, person).getResultList()
                .forEach(federation -> assemblies.lockFederation((String) federation));
    }

    /** The membership of that person there that has not ended. */
    public Optional<Membership> open(String assembly, String person) {
        return em.createQuery("SELECT m FROM Membership m WHERE m.assembly = :assembly AND m.person = :person AND m.until IS NULL",
                Membership.class).setParameter("assembly", assembly).setParameter("person", person).getResultStream().findFirst();
    }

    /** The other local assemblies to which the person belongs, residences first, then the oldest. */
    List<Membership> others(Assembly assembly, String person) {
        if (!(assembly instanceof LocalAssembly)) {
            return List.of();
        }
        return em.createQuery("SELECT m FROM Membership m, LocalAssembly a WHERE a.id = m.assembly AND m.person = :person "
                + "AND m.until IS NULL AND m.assembly <> :assembly ORDER BY m.id", Membership.class).setParameter("person", person)
                .setParameter("assembly", assembly.id()).getResultStream()
                .sorted(Comparator.comparing(Membership::isResident).reversed()).toList();
    }

    /** Those of some people who belong to a local assembly already. */
    Set<String> inOtherLocals(Collection<String> persons) {
        return persons.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("SELECT DISTINCT m.person FROM Membership m, LocalAssembly a "
                + "WHERE a.id = m.assembly AND m.person IN :persons AND m.until IS NULL", String.class)
                .setParameter("persons", persons).getResultList());
    }

    /** How many members are known by name. */
    long named(String assembly) {
        return number("SELECT COUNT(m) FROM Membership m WHERE m.assembly = :assembly AND m.until IS NULL", assembly);
    }

    /** How many of its members count in thresholds in another place. */
    long elsewhere(String assembly) {
        return number("SELECT COUNT(m) FROM Membership m WHERE m.assembly = :assembly AND m.until IS NULL AND m.counts = FALSE", assembly);
    }

    private long number(String query, String assembly) {
        return em.createQuery(query, Long.class).setParameter("assembly", assembly).getSingleResult();
    }
}
