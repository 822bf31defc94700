package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.text.Change;

/** Whether what stands in an amendment's place meets the condition of those who ask for it, by their own answers. */
@ApplicationScoped
class Conditions {

    private static final String STANDS_FOR_IT = "SELECT w.into_id FROM amendment_way w JOIN amendment m ON m.id = w.into_id "
            + "WHERE w.amendment = ? AND w.did = 'CONSOLIDATED' AND m.state <> 'WITHDRAWN' ORDER BY w.id DESC LIMIT 1";
    private static final String OWN_ANSWER = "SELECT yes FROM amendment_meets WHERE amendment = ?1 AND assembly = ?2 AND person IS NULL "
            + "AND wording_of = ?3 AND COALESCE(wording, 0) = ?4 ORDER BY id DESC LIMIT 1";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Amendments amendments;
    @Inject
    private Askers askers;
    @Inject
    private Rebasing rebasing;

    /**
     * The words that a body is asked about.
     *
     * @param of   the amendment whose words they are: the one that stands for it, or itself
     * @param form the home's form of that one; null: its author's
     */
    record Wording(Amendment of, Integer form) {
    }

    /** The words that stand in an amendment's place now. */
    Wording wordingFor(Amendment amendment) {
        Amendment at = amendment;
        for (String next = standsFor(at); next != null; next = standsFor(at)) {
            at = amendments.get(next);
        }
        return new Wording(at, at.wording());
    }

    /** What these words ask for. */
    List<Change> changes(Wording wording) {
        return amendments.changes(wording.of().id(), wording.form() == null ? wording.of().form() : wording.form());
    }

    private String standsFor(Amendment amendment) {
        if (amendment.into() != null) {
            return amendment.into();
        }
        List<?> found = em.createNativeQuery(STANDS_FOR_IT).setParameter(1, amendment.id()).getResultList();
        return found.isEmpty() ? null : (String) found.get(0);
    }

    /** @param person the delegate who answers provisionally; null: the body itself */
    void keep(Amendment amendment, String body, String person, boolean yes, String comment, Wording wording, Proposal proposal,
            Entry entry) {
        em.createNativeQuery("INSERT INTO amendment_meets (amendment, assembly, person, yes, comment, wording_of, wording, version, at, "
                + "entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").setParameter(1, amendment.id()).setParameter(2, body)
                .setParameter(3, person).setParameter(4, yes ? 1 : 0).setParameter(5, comment)
                .setParameter(6, wording.of().id()).setParameter(7, wording.form()).setParameter(8, proposal.newest())
                .setParameter(9, LocalDateTime.ofInstant(entry.depositedAt(), ZoneOffset.UTC)).setParameter(10, entry.id()).executeUpdate();
    }

    /**
     * Lets follow what a body's own answer brings: once all who ask for it say yes to what an assembly on the way put in its
     * place, that stands for it; a no lets it stand before the home again. What the home itself consolidated stays so.
     */
    void follow(Amendment amendment, boolean yes, Wording wording, Proposal proposal, Entry entry) {
        boolean onTheWay = wording.of() != amendment && !proposal.home().equals(wording.of().assembly());
        if (!onTheWay) {
            return;
        }
        if (!yes && amendment.state() == AmendmentState.CONSOLIDATED) {
            rebasing.reopen(amendment, proposal, entry);
        } else if (yes && amendment.state() == AmendmentState.OPEN
                && askers.now(amendment.id()).stream().allMatch(asker -> saysYes(amendment, asker, wording))) {
            amendment.consolidate(wording.of().id());
        }
    }

    private boolean saysYes(Amendment amendment, String asker, Wording wording) {
        List<?> found = em.createNativeQuery(OWN_ANSWER).setParameter(1, amendment.id()).setParameter(2, asker)
                .setParameter(3, wording.of().id()).setParameter(4, wording.form() == null ? 0 : wording.form()).getResultList();
        return !found.isEmpty() && ((Number) found.get(0)).intValue() == 1;
    }
}
