package org.folkmoot.ejb.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.offer.Offer;
import org.folkmoot.offer.Response;
import org.folkmoot.offer.ResponseKind;
import org.folkmoot.offer.Standing;
import org.folkmoot.offer.Tally;
import org.folkmoot.record.Entry;
import org.folkmoot.record.Moment;
import org.folkmoot.rule.Decision;
import org.folkmoot.rule.Outcome;

/** Offers and where bodies stand under them. Whatever changes one has locked its row first, several in the order of their ids. */
@ApplicationScoped
public class Offers {

    @PersistenceContext
    private EntityManager em;

    /** The offer, locked, with the days passed up to now. */
    public Offer lock(long id, Moment now) {
        Offer offer = em.find(Offer.class, id, LockModeType.PESSIMISTIC_WRITE);
        offer.passTo(now);
        return offer;
    }

    /**
     * The same for an act whose moment is not taken before the lock is held, and is not before that of the latest answer: so the
     * order of deposits is that of their times, also where another node's clock is ahead.
     */
    Offer lock(long id, Deposit deposit) {
        return lock(List.of(id), deposit).get(0);
    }

    /** Several, in the order in which they are given: that of their ids. */
    List<Offer> lock(List<?> ids, Deposit deposit) {
        List<Offer> locked = ids.stream().map(id -> em.find(Offer.class, ((Number) id).longValue(), LockModeType.PESSIMISTIC_WRITE))
                .toList();
        if (!deposit.isImported()) {
            locked.forEach(offer -> latestAnswer(offer).ifPresent(deposit::follow));
        }
        locked.forEach(offer -> offer.passTo(deposit.now()));
        return locked;
    }

    private Optional<Instant> latestAnswer(Offer offer) {
        return em.createQuery("SELECT r.depositedAt FROM Response r WHERE r.offer = :offer ORDER BY r.id DESC", Instant.class)
                .setParameter("offer", offer.id()).setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest offer of a proposal. */
    public Optional<Long> newest(String proposal) {
        return first("SELECT id FROM offer WHERE proposal = ? ORDER BY round DESC LIMIT 1", proposal);
    }

    /** The newest offer of one version of a proposal. */
    public Optional<Long> newestOf(String proposal, int version) {
        return first("SELECT id FROM offer WHERE proposal = ? AND number = ? ORDER BY round DESC LIMIT 1", proposal, version);
    }

    /** The offer of that round. */
    public Optional<Long> ofRound(String proposal, int round) {
        return first("SELECT id FROM offer WHERE proposal = ? AND round = ?", proposal, round);
    }

    private Optional<Long> first(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> found = query.getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(((Number) found.get(0)).longValue());
    }

    /** Where a body stands under an offer, if it was ever in its scope. */
    public Optional<Standing> standing(Offer offer, String assembly) {
        return Optional.ofNullable(em.find(Standing.class, new Standing.Key(offer.id(), assembly)));
    }

    /** Adds an instrument to those of its offer. */
    Response enter(Response instrument) {
        em.persist(instrument);
        em.flush();
        return instrument;
    }

    /** A body's consent ends, with an instrument of its own. */
    void rescind(Offer offer, Standing body, String reason, Decision decision, Moment now, Entry entry) {
        Response rescission = enter(new Response(offer, body.assembly(), ResponseKind.RESCIND, false, reason, decision, now, entry.id()));
        move(offer, body, now, one -> one.rescind(rescission));
    }

    /**
     * Changes where a body stands, keeps the sums, and weighs the support anew.
     *
     * @param change what happens to the body
     */
    public void move(Offer offer, Standing body, Moment now, Consumer<Standing> change) {
        TermsReader.Weighing weighing = TermsReader.weighing(offer);
        boolean reached = offer.wasReached();
        Set<String> groups = new HashSet<>(body.groups());
        Map<String, Tally> sums = sums(offer, weighing);
        add(sums, body, reached, -1);
        change.accept(body);
        groups.addAll(body.groups());
        for (String group : groups) {
            if (weighing.countsGroups() && !sums.containsKey(group)) {
                sums.put(group, persisted(new Tally(offer.id(), group)));
            }
        }
        add(sums, body, reached, 1);
        em.flush();
        offer.weigh(judge(offer, weighing, sums).met(), now);
    }

    private <T> T persisted(T entity) {
        em.persist(entity);
        return entity;
    }

    private static void add(Map<String, Tally> sums, Standing body, boolean reached, int sign) {
        sums.get(Tally.WHOLE).add(body, reached, sign);
        body.groups().stream().filter(sums::containsKey).forEach(group -> sums.get(group).add(body, reached, sign));
    }

    private Map<String, Tally> sums(Offer offer, TermsReader.Weighing weighing) {
        if (!weighing.countsGroups()) {
            Map<String, Tally> whole = new TreeMap<>();
            whole.put(Tally.WHOLE, em.find(Tally.class, new Tally.Key(offer.id(), Tally.WHOLE)));
            return whole;
        }
        return em.createQuery("SELECT t FROM Tally t WHERE t.offer = :offer", Tally.class).setParameter("offer", offer.id())
                .getResultStream().collect(Collectors.toMap(Tally::group, sum -> sum, (a, b) -> a, TreeMap::new));
    }

    private Outcome judge(Offer offer, TermsReader.Weighing weighing, Map<String, Tally> sums) {
        List<StoredSupport.Sums> groups = new ArrayList<>();
        sums.values().forEach(sum -> groups.add(new StoredSupport.Sums(sum.group(), sum.assemblies(), sum.members())));
        StoredSupport.Sums whole = groups.remove(0); // sorted by group: the empty one comes first
        return weighing.threshold().judge(StoredSupport.of(whole, groups, named(offer, weighing), weighing.weights()));
    }

    private List<StoredSupport.NamedBody> named(Offer offer, TermsReader.Weighing weighing) {
        Set<String> bodies = new HashSet<>(weighing.threshold().bodies());
        weighing.threshold().weights().forEach(name -> bodies.addAll(weighing.weights().getOrDefault(name, Map.of()).keySet()));
        return bodies.isEmpty() ? List.of()
                : em.createQuery("SELECT s FROM Standing s WHERE s.offer = :offer AND s.assembly IN :bodies", Standing.class)
                        .setParameter("offer", offer.id()).setParameter("bodies", bodies).getResultStream()
                        .filter(body -> body.counts(offer.wasReached()))
                        .map(body -> new StoredSupport.NamedBody(body.assembly(), body.supports(), body.groups())).toList();
    }

    /** The threshold with its figures, as an offer stands now. */
    public Outcome outcome(long id) {
        Offer offer = em.find(Offer.class, id);
        TermsReader.Weighing weighing = TermsReader.weighing(offer);
        return judge(offer, weighing, sums(offer, weighing));
    }

    /**
     * Lets happen what falls due by itself.
     *
     * @param importId the import whose clock it is, or null for the world's
     */
    public void passDue(String importId, Moment now) {
        // Days begin up to 14 hours earlier elsewhere than in UTC: look one day ahead, the offer itself knows its zone.
        String whose = importId == null ? "due_import IS NULL" : "due_import = ?1";
        var query = em.createNativeQuery("SELECT id FROM offer WHERE " + whose + " AND due_on <= ?2 ORDER BY id");
        if (importId != null) {
            query.setParameter(1, importId);
        }
        query.setParameter(2, now.dayIn(java.time.ZoneOffset.UTC).plusDays(1));
        for (Object id : query.getResultList()) {
            lock(((Number) id).longValue(), now);
        }
    }
}
