package org.folkmoot.assembly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.folkmoot.record.Moment;

/** A trust that an assembly gives to a person: to record, to count, to facilitate. Not a seat. */
@Entity
@Table(name = "office")
public class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String assembly;
    private String person;
    @Enumerated(EnumType.STRING)
    private OfficeKind office;
    private Instant since;
    @Column(name = "until_day")
    private LocalDate untilDay;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "due_import")
    private String dueImport;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Office() {
    }

    /** One without a term. */
    public Office(Assembly assembly, String person, OfficeKind office, Instant since) {
        this.assembly = assembly.id();
        this.person = person;
        this.office = office;
        this.since = since;
    }

    /**
     * Gives it a term.
     *
     * @param lastDay  in the zone of its assembly
     * @param importId the import whose clock ends it, or null for the world's
     */
    public Office until(LocalDate lastDay, Assembly of, String importId) {
        untilDay = lastDay;
        dueAt = lastDay.plusDays(1).atStartOfDay(of.zone()).toInstant();
        dueImport = importId;
        return this;
    }

    /** Whether it is held, and its term is over at that moment. A moment that is no more than a day is that day in every zone. */
    public boolean isOver(Moment now) {
        return endedAt == null && untilDay != null
                && (now.wholeDay() != null ? now.dayIn(ZoneOffset.UTC).isAfter(untilDay) : !now.at().isBefore(dueAt));
    }

    /** Ends it: its term is over, or a new election replaces an old one. */
    public void end(Instant at) {
        endedAt = at;
    }

    public String person() {
        return person;
    }

    /** When its term is over; null without one. */
    public Instant dueAt() {
        return dueAt;
    }
}
