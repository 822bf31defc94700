package org.folkmoot.ejb.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts failures per key within a sliding window, and refuses once there are too many. Remembers the keys that failed
 * last, up to a bound, so that no flood of names can fill the memory.
 */
final class Throttle {

    private final int most;
    private final long windowSeconds;
    private final int keys;
    private final LongSupplier seconds;
    private final Map<String, Deque<Long>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Long>> eldest) {
            return size() > keys;
        }
    };

    /**
     * @param most    failures of one key within the window that are still allowed
     * @param keys    how many keys are remembered
     * @param seconds a clock that never goes back
     */
    Throttle(int most, long windowSeconds, int keys, LongSupplier seconds) {
        this.most = most;
        this.windowSeconds = windowSeconds;
        this.keys = keys;
        this.seconds = seconds;
    }

    /** Refuses if this key has failed too often. */
    synchronized void check(String key) {
        Deque<Long> times = failures.get(key);
        if (times == null) {
            return;
        }
        long now = seconds.getAsLong();
        while (!times.isEmpty() && times.peekFirst() <= now - windowSeconds) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            throw new TooManyAttempts(times.peekFirst() + windowSeconds - now);
        }
    }

    synchronized void failed(String key) {
        Deque<Long> times = failures.computeIfAbsent(key, none -> new ArrayDeque<>());
        times.addLast(seconds.getAsLong());
        if (times.size() > most) {
            times.removeFirst();
        }
    }

    /** Forgets the failures of a key that succeeded. */
    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
