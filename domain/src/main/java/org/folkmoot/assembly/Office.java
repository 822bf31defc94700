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
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Office() {
    }

    /**
     * @param untilDay last day of the term, or null
     */
    public Office(Assembly assembly, String person, OfficeKind office, Instant since, LocalDate untilDay) {
        this.assembly = assembly.id();
        this.person = person;
        this.office = office;
        this.since = since;
        this.untilDay = untilDay;
    }

    /** Ends it: a new election replaces an old one. */
    public void end(Instant at) {
        endedAt = at;
    }
}
