package org.folkmoot.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;

/** A history taken in by the server's owner. Its clock is the latest {@code on}; sealing it ends it for good. */
@Entity
@Table(name = "import")
public class Import {

    @Id
    private String id;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "sealed_at")
    private Instant sealedAt;
    @Column(name = "clock_at")
    private Instant clockAt;
    @Column(name = "clock_day")
    private LocalDate clockDay;

    protected Import() {
    }

    public Import(String id, Instant openedAt) {
        this.id = id;
        this.openedAt = openedAt;
    }

    /**
     * Sets its clock forward.
     *
     * @return the moment it now stands at
     */
    public Moment advance(Moment on) {
        requireOpen();
        Moment before = clock().orElse(null);
        if (before != null && on.isBefore(before)) {
            throw new BadRequest("on", "lies before the act above it (" + (clockDay != null ? clockDay : clockAt) + ")");
        }
        Moment now = before == null ? on : on.notBefore(before);
        clockAt = now.at();
        clockDay = now.wholeDay();
        return now;
    }

    /**
     * Ends it: from here on only live acts by people with seats.
     *
     * @throws Conflict if its clock is ahead: what is done live has to come after what was imported (R20)
     */
    public void seal(Instant at) {
        requireOpen();
        if (clockAt != null && clockAt.isAfter(at)) {
            throw new Conflict("refusal.import-ahead", clockDay != null ? clockDay : clockAt);
        }
        sealedAt = at;
    }

    private void requireOpen() {
        if (sealedAt != null) {
            throw new Conflict("refusal.import-sealed", id);
        }
    }

    public String id() {
        return id;
    }

    public boolean isSealed() {
        return sealedAt != null;
    }

    /** Where its clock stands; empty before the first act. */
    public Optional<Moment> clock() {
        return Optional.ofNullable(clockAt).map(at -> new Moment(at, clockDay));
    }
}
