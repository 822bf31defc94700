package org.folkmoot.ejb.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.ejb.sql.Row;
import org.folkmoot.ejb.sql.Sql;
import org.folkmoot.record.Moment;

/** Says what now is: the clock of the import that founded something, until that import is sealed; else the world's. */
@Stateless
public class Clocks {

    @Inject
    private Sql sql;

    /** The world's clock, to the microsecond as the record keeps it. */
    public Moment world() {
        return Moment.of(Instant.now());
    }

    /** Now, in a federation. */
    public Moment inFederation(String federation) {
        return orWorld(sql.one("""
                SELECT i.clock_at, i.clock_day FROM federation f JOIN import i ON i.id = f.import_id
                WHERE f.id = ? AND i.sealed_at IS NULL AND i.clock_at IS NOT NULL""", Clocks::read, federation));
    }

    /** Now, for an assembly: by its federation's clock, or by that of the import that founded it. */
    public Moment inAssembly(String assembly) {
        return orWorld(sql.one("""
                SELECT i.clock_at, i.clock_day FROM assembly a LEFT JOIN federation f ON f.id = a.federation
                JOIN import i ON i.id = COALESCE(f.import_id, a.import_id)
                WHERE a.id = ? AND i.sealed_at IS NULL AND i.clock_at IS NOT NULL""", Clocks::read, assembly));
    }

    private Moment orWorld(Optional<Moment> moment) {
        return moment.orElseGet(this::world);
    }

    private static Moment read(Row row) {
        return new Moment(row.instant("clock_at"), row.day("clock_day"));
    }
}
