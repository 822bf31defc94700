package org.folkmoot.ejb.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.mandate.Conduct;
import org.folkmoot.mandate.Direction;
import org.folkmoot.mandate.Instruction;
import org.folkmoot.mandate.Strength;
import org.folkmoot.record.Entry;

/**
 * Keeps what delegates did under their mandates, held against their instructions (R9). The caller holds the delegate's row
 * ({@link org.folkmoot.ejb.people.People#hold}), so that no mandate ends meanwhile.
 */
@ApplicationScoped
public class Conducts {

    /** What a delegate did, in their own name. */
    public enum Did {
        AMENDED, PROPOSED,
        /** Provisionally: the words that stand for a request meet the condition of those who sent them, or do not. */
        SAID_YES, SAID_NO
    }

    private static final String AT_OR_BELOW = "WITH RECURSIVE up (mandate, id) AS (SELECT id, receiver FROM mandate "
            + "WHERE person = ?1 AND ended_at IS NULL UNION SELECT u.mandate, c.parent FROM up u JOIN constituency c ON c.child = u.id "
            + "AND c.since IS NOT NULL AND c.until IS NULL) SELECT mandate FROM up WHERE id = ?2 ORDER BY mandate";
    private static final String INTO = "SELECT id FROM mandate WHERE person = ?1 AND receiver = ?2 AND ended_at IS NULL ORDER BY id";
    private static final String FROM = "SELECT id FROM mandate WHERE person = ?1 AND sender = ?2 AND ended_at IS NULL ORDER BY id";

    @PersistenceContext
    private EntityManager em;

    /** Something that was done, before it is known under which mandates. */
    private record Done(Did did, String proposal, String amendment, String wordingOf, boolean concession) {
    }

    /** An amendment of the person's own, under each mandate that seats them at the home or in an assembly on the way to it. */
    public void amended(String person, String home, String amendment, Conduct conduct, Entry entry) {
        keep(mandates(AT_OR_BELOW, person, home), new Done(Did.AMENDED, conduct.proposal(), amendment, null, false), conduct, entry);
    }

    /** A draft, under the mandates into the assembly that it was laid before. No instruction can name it yet. */
    public void proposed(String person, String home, String proposal, Entry entry) {
        keep(mandates(INTO, person, home), new Done(Did.PROPOSED, proposal, null, null, false), null, entry);
    }

    /**
     * A provisional answer, under the mandates of the body in whose place it is given.
     *
     * @param wordingOf the amendment whose words it is about
     * @param other     what agreeing to these words wants, if they are other ones than the body asked for
     */
    public void answered(String person, String body, String amendment, String wordingOf, String proposal, boolean yes,
            Optional<Conduct> other, Entry entry) {
        boolean concession = yes && other.isPresent();
        keep(mandates(FROM, person, body), new Done(yes ? Did.SAID_YES : Did.SAID_NO, proposal, amendment, wordingOf, concession),
                concession ? other.get() : null, entry);
    }

    private List<String> mandates(String query, String person, String assembly) {
        return em.createNativeQuery(query).setParameter(1, person).setParameter(2, assembly).getResultList().stream()
                .map(String.class::cast).distinct().toList();
    }

    private void keep(List<String> mandates, Done done, Conduct conduct, Entry entry) {
        for (String mandate : mandates) {
            em.createNativeQuery("INSERT INTO conduct (mandate, entry, did, proposal, amendment, wording_of, concession, at) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)").setParameter(1, mandate).setParameter(2, entry.id())
                    .setParameter(3, done.did().name()).setParameter(4, done.proposal()).setParameter(5, done.amendment())
                    .setParameter(6, done.wordingOf()).setParameter(7, done.concession() ? 1 : 0)
                    .setParameter(8, LocalDateTime.ofInstant(entry.depositedAt(), ZoneOffset.UTC)).executeUpdate();
            if (conduct != null) {
                judge(mandate, conduct, entry);
            }
        }
    }

    private void judge(String mandate, Conduct conduct, Entry entry) {
        for (Object found : em.createNativeQuery("SELECT position, strength, clause, direction, text FROM instruction "
                + "WHERE mandate = ? AND proposal = ? AND direction IS NOT NULL ORDER BY position").setParameter(1, mandate)
                .setParameter(2, conduct.proposal()).getResultList()) {
            Object[] row = (Object[]) found;
            Instruction instruction = new Instruction(Strength.valueOf((String) row[1]), conduct.proposal(), (String) row[2],
                    Direction.valueOf((String) row[3]), (String) row[4]);
            instruction.verdict(conduct).ifPresent(verdict -> em.createNativeQuery("INSERT INTO conduct_verdict (mandate, entry, "
                    + "instruction, verdict) VALUES (?, ?, ?, ?)").setParameter(1, mandate).setParameter(2, entry.id())
                    .setParameter(3, row[0]).setParameter(4, verdict.name()).executeUpdate());
        }
    }
}
