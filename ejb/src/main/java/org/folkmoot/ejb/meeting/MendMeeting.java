package org.folkmoot.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.OptionalLong;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.act.Mender;
import org.folkmoot.ejb.assembly.Assemblies;
import org.folkmoot.meeting.Meeting;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Rule;

/** Mends the minutes of a meeting: its place, the count of those present. Its day is what gave it authority, and stays (R10). */
@ApplicationScoped
public class MendMeeting implements Mender {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Assemblies assemblies;

    @Override
    public String act() {
        return "meeting";
    }

    @Override
    public Set<String> fields() {
        return Set.of("place", "present");
    }

    @Override
    public Deed mend(Deposit deposit, Entry mistaken, Fields mended) {
        Meeting meeting = em.find(Meeting.class, mended.id("id"), LockModeType.PESSIMISTIC_WRITE);
        Assembly assembly = assemblies.get(meeting.assembly());
        String place = mended.optionalLine("place", 500).orElse(null);
        OptionalLong present = mended.optionalWhole("present", 0, Assembly.MAX_MEMBERS);
        long voices = assemblies.voices(assembly);
        if (present.orElse(0) > voices) {
            throw new BrokenRule(Rule.R12, "refusal.R12.present", assembly.name(), present.getAsLong(), voices);
        }
        return Deed.in(assembly.id(), mended.read(),
                entry -> meeting.correct(place, present.isPresent() ? present.getAsLong() : null));
    }
}
