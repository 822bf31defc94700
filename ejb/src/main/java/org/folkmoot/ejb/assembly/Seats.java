package org.folkmoot.ejb.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.assembly.OfficeKind;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.people.People;
import org.folkmoot.record.Import;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.OutOfScope;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;

/**
 * Who may act for an assembly. Live it takes an office there; in an import it takes that the import itself founded the
 * assembly, and for no other is an import a way in.
 */
@ApplicationScoped
public class Seats {

    private static final String IN_OFFICE = "SELECT office FROM office WHERE assembly = ? AND person = ? AND ended_at IS NULL "
            + "AND (until_day IS NULL OR until_day >= ?)";

    private static final String MEMBER = "SELECT 1 FROM membership WHERE person = ?1 AND assembly = ?2 AND until IS NULL";
    private static final String SENT = "SELECT 1 FROM mandate WHERE person = ?1 AND receiver = ?2 AND ended_at IS NULL LIMIT 1";
    private static final String SENT_ONCE = SENT.replace("IS NULL", "IS NOT NULL");
    private static final String UP = Links.up("up") + ") SELECT 1 FROM up WHERE id = ?2 LIMIT 1";
    private static final String AT_OR_BELOW = "WITH RECURSIVE up (id) AS (SELECT assembly FROM membership WHERE person = ?1 AND until IS NULL "
            + "UNION SELECT receiver FROM mandate WHERE person = ?1 AND ended_at IS NULL" + UP;
    private static final String ONCE_AT_OR_BELOW = "WITH RECURSIVE up (id) AS (SELECT receiver FROM mandate WHERE person = ?1 "
            + "AND ended_at IS NOT NULL" + UP;

    private static final String SENT_BY_ONCE = "SELECT 1 FROM mandate WHERE person = ? AND sender = ? LIMIT 1";
    private static final String SENT_BY = "SELECT 1 FROM mandate WHERE person = ? AND sender = ? AND ended_at IS NULL LIMIT 1";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;

    /** Refuses whoever may not enter a decision of this assembly: live, that is its recorder. */
    public void requireRecorder(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly);
        if (deposit.isImported() || deposit.isCountersigned()) {
            return;
        }
        people.hold(deposit.caller().requirePerson());
        if (!offices(deposit, assembly).contains(OfficeKind.RECORDER.name())) {
            throw noOffice(deposit, OfficeKind.RECORDER.name(), assembly);
        }
    }

    /** Refuses whoever holds no office of this assembly. */
    public void requireOfficer(Deposit deposit, Assembly assembly) {
        if (!deposit.isImported()) {
            people.hold(deposit.caller().requirePerson());
        }
        requireOfficerForNow(deposit, assembly);
    }

    /** The same before locks are taken: who passes may have lost the office by the time they are held. */
    public void requireOfficerForNow(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly);
        if (!deposit.isImported() && offices(deposit, assembly).isEmpty()) {
            throw noOffice(deposit, "OFFICER", assembly);
        }
    }

    private Refusal noOffice(Deposit deposit, String needed, Assembly assembly) {
        return without(deposit.caller().requirePerson(), needed, assembly);
    }

    /** What refuses a person who lacks an office, or a place in the committee: R7, where they had a seat that has ended. */
    public Refusal without(String person, String needed, Assembly assembly) {
        return assembly instanceof NonLocalAssembly && !hasSeat(person, assembly) && hadSeat(person, assembly.id())
                ? new BrokenRule(Rule.R7, "refusal.R7.seat-ended", person, assembly.name()) : new NoSeat(needed, assembly.name());
    }

    /**
     * Refuses whoever may not lay a draft before an assembly: its officers may, its members, and delegates sent to it. In an
     * import it takes that only of a person who is named.
     */
    public void requireDrafter(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly);
        if (!deposit.isImported()) {
            deposit.caller().requirePerson();
        }
        deposit.person().ifPresent(person -> {
            people.hold(person);
            if (offices(deposit, person, assembly).isEmpty()) {
                requireSeat(person, assembly);
            }
        });
    }

    /** Whether everyone may know that a person drafts for an assembly: a delegate to it, or its officer, and no mere member (R21). */
    public boolean isPublicIn(Deposit deposit, String person, Assembly assembly) {
        return assembly instanceof NonLocalAssembly || !offices(deposit, person, assembly).isEmpty();
    }

    /** The same for unfinished work, which is no act: its officers may write on it, its members, and delegates sent to it (R6, R7). */
    public void requireDesk(String person, Assembly assembly) {
        people.hold(person);
        if (offices(LocalDate.now(assembly.zone()), person, assembly).isEmpty()) {
            requireSeat(person, assembly);
        }
    }

    /** Whether a person may write there on unfinished work. */
    public boolean hasDesk(String person, Assembly assembly) {
        return !offices(LocalDate.now(assembly.zone()), person, assembly).isEmpty() || hasSeat(person, assembly);
    }

    /** Refuses for unfinished work of one's own whoever holds no office and has no voice on what that home deliberates (R6, R7). */
    public void requireOwnDesk(String person, Assembly home) {
        people.hold(person);
        if (!isInOffice(person)) {
            requireVoice(person, home);
        }
    }

    /** Whether a person may write on unfinished work of their own for that home. */
    public boolean hasOwnDesk(String person, Assembly home) {
        return isInOffice(person) || isSeated(AT_OR_BELOW, person, home.id());
    }

    private boolean isInOffice(String person) {
        return !em.createNativeQuery("SELECT 1 FROM office WHERE person = ? AND ended_at IS NULL LIMIT 1").setParameter(1, person)
                .getResultList().isEmpty();
    }

    /** Refuses a person who is no member there, and no delegate sent there (R6, R7). */
    public void requireSeat(String person, Assembly assembly) {
        people.hold(person);
        if (!hasSeat(person, assembly)) {
            throw hadSeat(person, assembly.id()) ? new BrokenRule(Rule.R7, "refusal.R7.seat-ended", person, assembly.name())
                    : new BrokenRule(Rule.R6, "refusal.R6.no-seat", person, assembly.name());
        }
    }

    /** Whether the one who acts live is a recorder of that assembly. */
    public boolean isRecorder(Deposit deposit, Assembly assembly) {
        return offices(deposit, assembly).contains(OfficeKind.RECORDER.name());
    }

    /** Refuses a person whom that assembly has not sent anywhere, or no longer (R6, R7). */
    public void requireDelegateOf(String person, Assembly sender) {
        people.hold(person);
        if (!isSeated(SENT_BY, person, sender.id())) {
            throw isSeated(SENT_BY_ONCE, person, sender.id()) ? new BrokenRule(Rule.R7, "refusal.R7.mandate-ended", person, sender.name())
                    : new BrokenRule(Rule.R6, "refusal.R6.no-delegate", person, sender.name());
        }
    }

    /** Refuses whoever would speak for somebody else (R5). In an import it need not be said who speaks. */
    public void requireOneself(Deposit deposit, String person) {
        String speaker = deposit.isImported() ? deposit.person().orElse(person) : deposit.caller().requirePerson();
        if (!speaker.equals(person)) {
            throw new BrokenRule(Rule.R5, "refusal.R5.only-for-oneself", person);
        }
    }

    /**
     * Refuses a person who has no seat from which to speak on what a home deliberates: a membership in a ratifying body of its
     * scope (in a local assembly or circle itself, if that is the home), or a mandate into it or an assembly in between (R6, R7).
     */
    public void requireVoice(String person, Assembly home) {
        people.hold(person);
        if (isSeated(AT_OR_BELOW, person, home.id())) {
            return;
        }
        throw isSeated(ONCE_AT_OR_BELOW, person, home.id()) ? new BrokenRule(Rule.R7, "refusal.R7.seat-ended", person, home.name())
                : new BrokenRule(Rule.R6, "refusal.R6.no-voice", person, home.name());
    }

    /** Whether a person is a member there, or sent there by a mandate that has not ended. */
    public boolean hasSeat(String person, Assembly assembly) {
        return isSeated(assembly instanceof NonLocalAssembly ? SENT : MEMBER, person, assembly.id());
    }

    /** Whether a mandate into it has ended. */
    private boolean hadSeat(String person, String assembly) {
        return isSeated(SENT_ONCE, person, assembly);
    }

    private boolean isSeated(String query, String person, String assembly) {
        return !em.createNativeQuery(query).setParameter(1, person).setParameter(2, assembly).getResultList().isEmpty();
    }

    /** Refuses an act on what another history is still building, and an import's act on what it did not found. */
    public void requireReach(Deposit deposit, Assembly assembly) {
        requireReach(deposit, assembly.importId(), assembly.id());
    }

    /**
     * The same for anything that an import may have founded.
     *
     * @param importId the import that founded it, or null
     */
    public void requireReach(Deposit deposit, String importId, String id) {
        if (deposit.isImported()) {
            if (!deposit.importId().equals(importId)) {
                throw new OutOfScope("refusal.not-founded-by-import", id);
            }
        } else if (importId != null && !em.find(Import.class, importId).isSealed()) {
            throw new Conflict("refusal.being-imported", id);
        }
    }

    private List<?> offices(Deposit deposit, Assembly assembly) {
        return offices(deposit, deposit.caller().requirePerson(), assembly);
    }

    private List<?> offices(Deposit deposit, String person, Assembly assembly) {
        return offices(deposit.dayBeforeLocks(assembly.zone()), person, assembly);
    }

    private List<?> offices(LocalDate day, String person, Assembly assembly) {
        return em.createNativeQuery(IN_OFFICE).setParameter(1, assembly.id()).setParameter(2, person).setParameter(3, day).getResultList();
    }

    /** The assemblies in which a person holds an office now and which are constituents a non-local assembly can be founded by. */
    public List<?> recordedBy(String person) {
        return em.createNativeQuery("SELECT assembly FROM office WHERE person = ? AND office = 'RECORDER' AND ended_at IS NULL "
                + "ORDER BY assembly").setParameter(1, person).getResultList();
    }
}
