package org.folkmoot.ejb.assembly;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Puts together what was added to {@link Belows} one by one. On several nodes the rows' locks keep it right. */
@Singleton
public class GatherBelows {

    @Inject
    private Belows belows;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void gather() {
        belows.scattered().forEach(belows::gather);
    }
}
