package org.folkmoot.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.NonLocalAssembly;
import org.folkmoot.record.Moment;
import org.folkmoot.refusal.Conflict;

/** Sends one person as delegate from one assembly to another. Ends once, in one of four ways, and never revives (R6, R7). */
@Entity
@Table(name = "mandate")
public class Mandate {

    @Id
    private String id;
    private String person;
    private String sender;
    private String receiver;
    private Instant since;
    @Column(name = "until_day")
    private LocalDate untilDay;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "due_import")
    private String dueImport;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Enumerated(EnumType.STRING)
    private Ending ending;
    @Column(name = "entry")
    private long givenIn;

    protected Mandate() {
    }

    /**
     * @param entry the entry that gave it
     */
    public Mandate(String id, String person, Assembly sender, NonLocalAssembly receiver, Instant since, long entry) {
        this.id = id;
        this.person = person;
        this.sender = sender.id();
        this.receiver = receiver.id();
        this.since = since;
        this.givenIn = entry;
    }

    /**
     * Gives it a term.
     *
     * @param lastDay  the last day on which it holds, in the sender's zone
     * @param importId the import whose clock ends it, or null for the world's
     */
    public Mandate until(LocalDate lastDay, Assembly sender, String importId) {
        untilDay = lastDay;
        dueAt = termOver(lastDay, sender);
        dueImport = importId;
        return this;
    }

    /** When a term with that last day is over. */
    public static Instant termOver(LocalDate lastDay, Assembly sender) {
        return lastDay.plusDays(1).atStartOfDay(sender.zone()).toInstant();
    }

    /** Whether its term is over at that moment. A moment that is no more than a day is that day in every zone. */
    public boolean isOver(Moment now) {
        return untilDay != null && (now.wholeDay() != null ? now.dayIn(ZoneOffset.UTC).isAfter(untilDay) : !now.at().isBefore(dueAt));
    }

    /** Ends it; one that has ended already is refused. */
    public void end(Ending how, Instant at) {
        requireOpen();
        ending = how;
        endedAt = at;
    }

    /** Refuses one that has ended. */
    public void requireOpen() {
        if (ending != null) {
            throw new Conflict("refusal.mandate-over", person, sender, receiver);
        }
    }

    public boolean isOpen() {
        return ending == null;
    }

    public String id() {
        return id;
    }

    public String person() {
        return person;
    }

    public String sender() {
        return sender;
    }

    public String receiver() {
        return receiver;
    }

    /** When its term is over; null without one. */
    public Instant dueAt() {
        return dueAt;
    }

    /** This mandate as a link in a chain. */
    public Chains.Link link() {
        return new Chains.Link(id, sender, receiver);
    }
}
