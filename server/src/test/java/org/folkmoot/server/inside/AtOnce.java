package org.folkmoot.server.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.folkmoot.refusal.Refusal;

/** Lets two acts begin at the same moment, and tells what became of each. */
@ApplicationScoped
public class AtOnce {

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory threads;

    /**
     * What became of one of them.
     *
     * @param answer  null if it was refused
     * @param refusal null if it was done
     */
    record Outcome<T>(T answer, Refusal refusal) {

        boolean done() {
            return refusal == null;
        }
    }

    /** A number of pairs, one after the other. */
    @FunctionalInterface
    interface Pairs<T> {
        List<Outcome<T>> both(Callable<T> one, Callable<T> other);
    }

    /** Two threads for a while. */
    @FunctionalInterface
    interface Racing<T> {
        void race(Pairs<T> pairs) throws Exception;
    }

    /** Several stories at the same time, each in a thread of its own; what one of them throws is thrown. */
    void sideBySide(int stories, Callable<Void> story) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(stories, threads);
        try {
            List<Future<Void>> told = new ArrayList<>();
            for (int each = 0; each < stories; each++) {
                told.add(all.submit(story));
            }
            for (Future<Void> each : told) {
                each.get();
            }
        } finally {
            all.shutdownNow();
            all.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    <T> void run(Racing<T> racing) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2, threads);
        try {
            racing.race((one, other) -> both(two, one, other));
        } finally {
            two.shutdownNow();
            two.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static <T> List<Outcome<T>> both(ExecutorService two, Callable<T> one, Callable<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<T>> started = new ArrayList<>();
        for (Callable<T> each : List.of(one, other)) {
            started.add(two.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return each.call();
            }));
        }
        return started.stream().map(AtOnce::outcome).toList();
    }

    private static <T> Outcome<T> outcome(Future<T> started) {
        try {
            return new Outcome<>(started.get(60, TimeUnit.SECONDS), null);
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Refusal refusal) {
                return new Outcome<>(null, refusal);
            }
            throw new AssertionError("neither done nor refused", thrown.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException stuck) {
            throw new AssertionError("not answered", stuck);
        }
    }
}
