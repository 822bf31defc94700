package org.folkmoot.server.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine is, this process included: figures taken while others work on it say little. */
record Load(double average, int processors) {

    /** As of the last minute. */
    static Load now() {
        return new Load(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "load %.1f on %d processors", average, processors);
    }
}
