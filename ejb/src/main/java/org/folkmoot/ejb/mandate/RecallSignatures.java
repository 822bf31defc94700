package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.mandate.Mandate;

/**
 * Signatures for recalls. Those of people who have lost their seat with the sender count no more, and not again when they come back. In a non-local assembly each
 * constituent has one voice: it has signed when more than half of its delegates there have (R8).
 */
@ApplicationScoped
class RecallSignatures {

    private static final String MEMBERS = "SELECT COUNT(*) FROM membership m WHERE m.assembly = ?1 AND m.until IS NULL AND (m.person = ?2 "
            + "OR EXISTS (SELECT 1 FROM recall_signature s WHERE s.mandate = ?3 AND s.person = m.person))";
    private static final String VOICES = "SELECT COUNT(*) FROM (SELECT m.sender FROM mandate m "
            + "LEFT JOIN recall_signature s ON s.mandate = ?3 AND s.person = m.person WHERE m.receiver = ?1 AND m.ended_at IS NULL "
            + "GROUP BY m.sender HAVING 2 * SUM(s.person IS NOT NULL OR m.person = ?2) > COUNT(*)) voices";

    private static final String SIGNED_FOR = "SELECT m.* FROM mandate m WHERE m.sender = ?1 AND m.ended_at IS NULL "
            + "AND EXISTS (SELECT 1 FROM recall_signature s WHERE s.mandate = m.id) ORDER BY m.id";
    private static final String LOST = "DELETE s FROM recall_signature s JOIN mandate t ON t.id = s.mandate WHERE s.person = ?1 "
            + "AND t.sender = ?2 AND NOT EXISTS (SELECT 1 FROM mandate m WHERE m.person = ?1 AND m.receiver = ?2 AND m.ended_at IS NULL) "
            + "AND NOT EXISTS (SELECT 1 FROM membership b WHERE b.person = ?1 AND b.assembly = ?2 AND b.until IS NULL)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;

    /**
     * How many voices of the sender ask for a recall.
     *
     * @param of all the voices there are
     */
    record Asking(long voices, long of) {

        boolean isMajority() {
            return 2 * voices > of;
        }
    }

    boolean has(Mandate mandate, String person) {
        return !em.createNativeQuery("SELECT 1 FROM recall_signature WHERE mandate = ? AND person = ?").setParameter(1, mandate.id())
                .setParameter(2, person).getResultList().isEmpty();
    }

    /** What the signatures come to once this person has signed as well. */
    Asking with(String person, Mandate mandate, Assembly from) {
        Object voices = em.createNativeQuery(from instanceof NonLocalAssembly ? VOICES : MEMBERS).setParameter(1, from.id())
                .setParameter(2, person).setParameter(3, mandate.id()).getSingleResult();
        return new Asking(((Number) voices).longValue(), assemblies.voices(from));
    }

    /** The open mandates that this assembly gave and for whose recall somebody has signed. */
    List<Mandate> signedFor(String sender) {
        return em.createNativeQuery(SIGNED_FOR, Mandate.class).setParameter(1, sender).getResultList().stream().map(Mandate.class::cast).toList();
    }

    /** Those of them whose recall a majority has signed for, as things stand now (R7). */
    List<Mandate> carried(Assembly from) {
        return carriedAmong(from, assemblies.voices(from));
    }

    /**
     * Those of them whose recall a majority will have signed for once this member has left; whose own mandates end by that.
     *
     * @param of how many members there will be
     */
    List<Mandate> carriedWithout(String person, Assembly from, long of) {
        return signedFor(from.id()).stream().filter(mandate -> !mandate.person().equals(person))
                .filter(mandate -> new Asking(with("", mandate, from).voices() - (has(mandate, person) ? 1 : 0), of).isMajority()).toList();
    }

    /** Those of them whose recall a majority of so many members has signed for. */
    List<Mandate> carriedAmong(Assembly from, long of) {
        return signedFor(from.id()).stream().filter(mandate -> new Asking(with("", mandate, from).voices(), of).isMajority()).toList();
    }

    /** Takes away what somebody signed before an assembly in which they have no seat any more. */
    void lost(String person, String assembly) {
        em.createNativeQuery(LOST).setParameter(1, person).setParameter(2, assembly).executeUpdate();
    }

    void sign(Mandate mandate, String person, Instant at) {
        em.createNativeQuery("INSERT INTO recall_signature (mandate, person, signed_at) VALUES (?, ?, ?)").setParameter(1, mandate.id())
                .setParameter(2, person).setParameter(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).executeUpdate();
    }
}
