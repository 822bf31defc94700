package org.folkmoot.ejb.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.text.Canonical;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/** Proposals and their versions; {@code get} refuses what is not there. */
@ApplicationScoped
public class Proposals {

    @PersistenceContext
    private EntityManager em;

    public Optional<Proposal> find(String id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    public Proposal get(String id) {
        return find(id).orElseThrow(() -> new NotFound("proposal", id));
    }

    /** The proposal, locked: versions and rounds are numbered one after the other. */
    public Proposal lock(String id) {
        return Optional.ofNullable(em.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("proposal", id));
    }

    /**
     * The proposal, held: no version is published until this act is done. Acts that hold it do not wait for one another; who
     * locks it, to publish or to offer, waits for them.
     */
    public Proposal hold(String id) {
        em.createNativeQuery("SELECT id FROM proposal WHERE id = ? LOCK IN SHARE MODE").setParameter(1, id).getResultList();
        return get(id);
    }

    /** The digest of a version. */
    public String digest(String proposal, int version) {
        List<?> found = em.createNativeQuery("SELECT digest FROM proposal_version WHERE proposal = ? AND number = ?")
                .setParameter(1, proposal).setParameter(2, version).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("version", proposal + "/" + version);
        }
        return (String) found.get(0);
    }

    /** The text of a version. */
    public VersionText text(String proposal, int version) {
        List<?> head = em.createNativeQuery("SELECT language, title FROM proposal_version WHERE proposal = ? AND number = ?")
                .setParameter(1, proposal).setParameter(2, version).getResultList();
        if (head.isEmpty()) {
            throw new NotFound("version", proposal + "/" + version);
        }
        List<Clause> clauses = new ArrayList<>();
        for (Object found : em.createNativeQuery("SELECT id, heading, body FROM clause WHERE proposal = ? AND number = ? ORDER BY position")
                .setParameter(1, proposal).setParameter(2, version).getResultList()) {
            Object[] row = (Object[]) found;
            clauses.add(new Clause((String) row[0], (String) row[1], (String) row[2]));
        }
        Object[] row = (Object[]) head.get(0);
        return new VersionText((String) row[0], (String) row[1], clauses);
    }

    /** What the next version changes: the newest one, or the draft where there is none yet. */
    public VersionText before(Proposal proposal) {
        return proposal.draft() != null ? draft(proposal) : text(proposal.id(), proposal.newest());
    }

    /** The text of a draft, from the JSON in which it is kept. */
    static VersionText draft(Proposal proposal) {
        JsonObject draft = Json.read(proposal.draft());
        JsonArray clauses = draft.getJsonArray("clauses");
        return new VersionText(draft.getString("language"), draft.getString("title"), clauses.stream()
                .map(clause -> clause.asJsonObject())
                .map(clause -> new Clause(clause.getString("id"), clause.getString("heading"), clause.getString("body"))).toList());
    }

    /** Every clause id that any version of the proposal has used. */
    public Set<String> usedIds(String proposal) {
        Set<String> used = new HashSet<>();
        em.createNativeQuery("SELECT DISTINCT id FROM clause WHERE proposal = ?").setParameter(1, proposal).getResultList()
                .forEach(id -> used.add((String) id));
        return used;
    }

    /** Writes a version: immutable from here on (R16). */
    void write(Proposal proposal, VersionText text, List<Map<String, Object>> changed, Entry entry) {
        em.flush();
        em.createNativeQuery("INSERT INTO proposal_version (proposal, number, language, title, digest, clauses, changes, published_at, entry) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").setParameter(1, proposal.id()).setParameter(2, proposal.newest())
                .setParameter(3, text.language()).setParameter(4, text.title()).setParameter(5, text.digest())
                .setParameter(6, text.clauses().size()).setParameter(7, Canonical.json(changed))
                .setParameter(8, LocalDateTime.ofInstant(entry.depositedAt(), ZoneOffset.UTC)).setParameter(9, entry.id())
                .executeUpdate();
        int position = 0;
        for (Clause clause : text.clauses()) {
            em.createNativeQuery("INSERT INTO clause (proposal, number, position, id, heading, body) VALUES (?, ?, ?, ?, ?, ?)")
                    .setParameter(1, proposal.id()).setParameter(2, proposal.newest()).setParameter(3, ++position)
                    .setParameter(4, clause.id()).setParameter(5, clause.heading()).setParameter(6, clause.body()).executeUpdate();
        }
    }
}
