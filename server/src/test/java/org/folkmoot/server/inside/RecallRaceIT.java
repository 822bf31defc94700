package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.folkmoot.ejb.verify.Verification;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A recall lands while its delegate acts from many threads at once (R7). */
@ArquillianTest
class RecallRaceIT {

    private static final int THREADS = 200;
    private static final int PATIENCE_SECONDS = 120;
    /** Far more than anyone comes to before the recall's turn. */
    private static final int MOST_EACH = 100;

    @Inject
    private Stage stage;
    @Resource(lookup = "java:app/jdbc/folkmoot")
    private DataSource source;
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory factory;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @Test
    void nothing_that_the_delegate_does_is_deposited_after_the_recall() throws Exception {
        Land land = Land.of(stage, "a", "b");
        String delegate = land.home() + "-s";
        land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        // The membership is what the mandate rests on, and gives a voice by itself: it is the one to end.
        String recall = land.enter(land.id("a"), "{'do': 'end-membership', 'person': '" + delegate + "', 'assembly': '" + land.id("a")
                + "', 'reason': 'Moved away.', 'decidedWith': 'no count'}");
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        CountDownLatch some = new CountDownLatch(THREADS / 4);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, factory);
        List<Future<?>> all = new ArrayList<>();
        try {
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                all.add(threads.submit(() -> {
                    try {
                        for (int time = 0; time < MOST_EACH; time++) {
                            stage.live(delegate, act(land, delegate, own, time));
                            done.incrementAndGet();
                            some.countDown();
                        }
                    } catch (Refusal refusal) {
                        assertThat(refusal.rule()).contains(Rule.R7);
                        refused.incrementAndGet();
                    }
                }));
            }
            assertThat(some.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            land.sign(land.id("a"), recall);
            for (Future<?> each : all) {
                each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(done.get()).as("done before the recall").isPositive();
        assertThat(refused.get()).as("who go on are refused after it").isEqualTo(THREADS);
        requireNothingAfter(delegate, land);
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }

    private static String act(Land land, String delegate, int thread, int time) {
        String name = thread + "-" + time;
        return thread % 2 == 0
                ? "{'do': 'propose', 'id': '" + land.id("d" + name) + "', 'home': '" + land.home()
                        + "', 'title': 'D', 'clauses': [{'id': 'c', 'text': 'D.'}]}"
                : "{'do': 'amend', 'id': '" + land.id("am" + name) + "', 'proposal': '" + land.id("p") + "', 'version': 1, 'by': '" + delegate
                        + "', 'reason': 'r', 'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Text " + name + ".'}]}";
    }

    private void requireNothingAfter(String delegate, Land land) {
        String end = stage.found("SELECT MAX(deposited_at) AS found FROM entry WHERE assembly = ? AND act = 'countersign'", land.id("a"));
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE actor = ? AND deposited_at > ?", delegate, end)).isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE actor = ? AND id > (SELECT MAX(id) FROM entry WHERE assembly = ? "
                + "AND act = 'countersign')", delegate, land.id("a"))).isZero();
    }
}
