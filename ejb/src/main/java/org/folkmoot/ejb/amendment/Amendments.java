package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.folkmoot.amendment.Amendment;
import org.folkmoot.amendment.Step;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.text.Change;

/**
 * Amendments, their forms and what was done with them. Whoever changes one holds its proposal, so that no version comes in
 * between, and has locked its row, several in the order of their ids.
 */
@ApplicationScoped
public class Amendments {

    /** Whose words a form is in. */
    public enum FormKind {
        ASKED, REBASED, MODIFIED
    }

    @PersistenceContext
    private EntityManager em;

    public Optional<Amendment> find(String id) {
        return Optional.ofNullable(em.find(Amendment.class, id));
    }

    public Amendment get(String id) {
        return find(id).orElseThrow(() -> new NotFound("amendment", id));
    }

    /** The proposal that it amends, before anything is locked. */
    public String proposalOf(String id) {
        List<?> found = em.createNativeQuery("SELECT proposal FROM amendment WHERE id = ?").setParameter(1, id).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("amendment", id);
        }
        return (String) found.get(0);
    }

    public Amendment lock(String id) {
        return Optional.ofNullable(em.find(Amendment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("amendment", id));
    }

    /** Several, locked in the order of their ids. */
    public List<Amendment> lock(Collection<String> ids) {
        List<Amendment> locked = new ArrayList<>();
        new TreeSet<>(ids).forEach(id -> locked.add(lock(id)));
        return locked;
    }

    /** Ids of the amendments to a proposal in one of these states that no version contains. */
    public List<String> waiting(String proposal, List<String> states) {
        return em.createNativeQuery("SELECT id FROM amendment WHERE proposal = ?1 AND in_version IS NULL AND state IN ("
                + "'" + String.join("','", states) + "') ORDER BY id").setParameter(1, proposal).getResultList().stream()
                .map(String.class::cast).toList();
    }

    /** Ids of all open ones that ask for the same, this one included. */
    public List<String> identical(Amendment amendment) {
        return em.createNativeQuery("SELECT id FROM amendment WHERE proposal = ? AND state = 'OPEN' AND base = ? AND same_key = ? "
                + "ORDER BY id").setParameter(1, amendment.proposal()).setParameter(2, amendment.base())
                .setParameter(3, amendment.sameKey()).getResultList().stream().map(String.class::cast).toList();
    }

    /** What it asks for in one of its forms. */
    public List<Change> changes(String amendment, int form) {
        List<Change> changes = new ArrayList<>();
        for (Object found : em.createNativeQuery("SELECT op, clause, after, heading, text FROM amendment_change "
                + "WHERE amendment = ? AND form = ? ORDER BY position").setParameter(1, amendment).setParameter(2, form).getResultList()) {
            Object[] row = (Object[]) found;
            changes.add(ChangeFields.kept((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]));
        }
        return changes;
    }

    /** What it asks for in the words of its author, against that version; refused where it never stood on that one. */
    public List<Change> changesOn(String amendment, int version) {
        List<?> found = em.createNativeQuery("SELECT MAX(form) FROM amendment_form WHERE amendment = ? AND base = ? AND kind <> 'MODIFIED'")
                .setParameter(1, amendment).setParameter(2, version).getResultList();
        if (found.get(0) == null) {
            throw new BadRequest("version", "is none that " + amendment + " amends");
        }
        return changes(amendment, ((Number) found.get(0)).intValue());
    }

    /** Adds a new one, with what it asks for as its first form. */
    public void add(Amendment amendment, List<Change> changes, Entry entry) {
        em.persist(amendment);
        em.flush();
        writeForm(amendment.id(), 1, amendment.base(), FormKind.ASKED, changes, entry);
    }

    /**
     * Adds a form.
     *
     * @return its number
     */
    public int addForm(Amendment amendment, int base, FormKind kind, List<Change> changes, Entry entry) {
        Object last = em.createNativeQuery("SELECT MAX(form) FROM amendment_form WHERE amendment = ?").setParameter(1, amendment.id())
                .getSingleResult();
        int form = ((Number) last).intValue() + 1;
        writeForm(amendment.id(), form, base, kind, changes, entry);
        return form;
    }

    private void writeForm(String amendment, int form, int base, FormKind kind, List<Change> changes, Entry entry) {
        em.createNativeQuery("INSERT INTO amendment_form (amendment, form, base, kind, entry) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, amendment).setParameter(2, form).setParameter(3, base).setParameter(4, kind.name())
                .setParameter(5, entry.id()).executeUpdate();
        int position = 0;
        for (Change each : changes) {
            Map<String, Object> change = ChangeFields.written(each);
            em.createNativeQuery("INSERT INTO amendment_change (amendment, form, position, op, clause, after, heading, text) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)").setParameter(1, amendment).setParameter(2, form)
                    .setParameter(3, ++position).setParameter(4, change.get("op")).setParameter(5, change.get("clause"))
                    .setParameter(6, change.get("after")).setParameter(7, change.get("heading"))
                    .setParameter(8, change.get("text")).executeUpdate();
        }
    }

    /** Puts on record what an assembly did with it. */
    public void took(String amendment, String assembly, Step step, String into, String reason, Entry entry) {
        em.createNativeQuery("INSERT INTO amendment_way (amendment, assembly, did, into_id, reason, at, entry) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?)").setParameter(1, amendment).setParameter(2, assembly).setParameter(3, step.name())
                .setParameter(4, into).setParameter(5, reason)
                .setParameter(6, LocalDateTime.ofInstant(entry.depositedAt(), ZoneOffset.UTC)).setParameter(7, entry.id()).executeUpdate();
    }

    /** What a consolidated one was made of, directly. */
    public List<String> sources(String amendment) {
        return em.createNativeQuery("SELECT source FROM amendment_source WHERE amendment = ? ORDER BY source")
                .setParameter(1, amendment).getResultList().stream().map(String.class::cast).toList();
    }

    /** Ids of those that this one stands for. */
    List<String> standingFor(String amendment) {
        return em.createNativeQuery("SELECT id FROM amendment WHERE into_id = ? AND state = 'CONSOLIDATED' ORDER BY id")
                .setParameter(1, amendment).getResultList().stream().map(String.class::cast).toList();
    }

    void addSource(String amendment, String source) {
        em.createNativeQuery("INSERT INTO amendment_source (amendment, source) VALUES (?, ?)").setParameter(1, amendment)
                .setParameter(2, source).executeUpdate();
    }
}
