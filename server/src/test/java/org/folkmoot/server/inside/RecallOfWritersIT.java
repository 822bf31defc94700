package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.draft.Saved;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.ejb.verify.Verification;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whoever is recalled while they write, or stand behind what somebody else wrote, does so before the recall or not at all (R7). */
@ArquillianTest
class RecallOfWritersIT {

    private static final int THREADS = 48;
    private static final int PATIENCE_SECONDS = 120;
    /** Far more than anyone comes to before the recall's turn. */
    private static final int MOST_EACH = 200;
    private static final int ROUNDS = 6;
    private static final String DECIDED = "'decidedWith': 'no count, nobody asking for one'";

    @Inject
    private Stage stage;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Drafts drafts;
    @Resource(lookup = "java:app/jdbc/folkmoot")
    private DataSource source;
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    private ManagedThreadFactory factory;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @Test
    void no_save_of_a_draft_is_kept_after_the_recall_neither_as_the_draft_nor_on_the_side() throws Exception {
        Land land = Land.of(stage, "a");
        String writer = delegate(land, "ada");
        Desk desk = Desk.ofProposal(land.offered("p", "{'assemblies': {'atLeast': 1}}"));
        land.seal();
        String recall = land.enter(land.id("a"), recall(land, land.id("ada") + "-sent"));
        CountDownLatch some = new CountDownLatch(THREADS);
        AtomicInteger refused = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, factory);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                all.add(threads.submit(() -> writeOn(writer, desk, own, some, refused)));
            }
            assertThat(some.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("saved before the recall").isTrue();
            land.sign(land.id("a"), recall);
            long kept = kept(desk);
            for (Future<?> each : all) {
                each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(refused.get()).as("who go on are refused").isEqualTo(THREADS);
            assertThat(kept(desk)).as("the newest revision when the recall had landed, and when everyone had tried").isEqualTo(kept);
        } finally {
            threads.shutdownNow();
        }
    }

    private void writeOn(String writer, Desk desk, int thread, CountDownLatch some, AtomicInteger refused) {
        int read = 0;
        try {
            for (int time = 0; time < MOST_EACH; time++) {
                DraftText text = new DraftText("en", "P", List.of(new Passage("c1", "", "Words " + thread + " of " + time + ".")));
                Saved saved = drafts.save(Caller.of(writer), desk, new Saving(writer + thread, read, 1, text));
                read = saved instanceof Stale stale ? stale.revision() : ((Saved.Standing) saved).revision();
                some.countDown();
            }
        } catch (Refusal refusal) {
            assertThat(refusal.rule()).contains(Rule.R7);
            refused.incrementAndGet();
        }
    }

    private long kept(Desk desk) {
        return stage.count("SELECT MAX(r.number) FROM draft d JOIN draft_revision r ON r.draft = d.id WHERE d.proposal = ?", desk.proposal());
    }

    @Test
    void a_second_to_a_proposed_answer_comes_before_the_recall_and_ends_with_it_or_is_refused() throws Exception {
        Land land = Land.of(stage, "a");
        String proposer = delegate(land, "ada");
        String seconder = land.id("ben");
        land.imported("{'do': 'person', 'id': '%s', 'name': 'Delegate'}", seconder);
        land.imported("{'do': 'admit', 'person': '%s', 'assembly': '%s'}", seconder, land.id("a"));
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.imported("{'do': 'amend', 'id': '%s', 'proposal': '%s', 'version': 1, 'by': '%s', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Two.'}]}", land.id("am"), proposal, land.id("a"));
        land.seal();
        stage.live(proposer, "{'do': 'propose-answer', 'id': '%s', 'amendment': '%s', 'answer': 'ACCEPT', 'reason': 'Good.'}", land.id("an"),
                land.id("am"));
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String mandate = land.id("sent" + round);
                land.decided(land.id("a"), "{'do': 'mandate', 'id': '" + mandate + "', 'person': '" + seconder + "', 'from': '" + land.id("a")
                        + "', 'to': '" + land.home() + "', " + DECIDED + "}");
                String recall = land.enter(land.id("a"), recall(land, mandate));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> stage.live(seconder, "{'do': 'second-answer', 'proposed': '%s'}", land.id("an")),
                        () -> land.sign(land.id("a"), recall));
                assertThat(both.get(1).done()).isTrue();
                assertThat(both.get(0).done() || both.get(0).refusal().rule().filter(Rule.R7::equals).isPresent()).isTrue();
                assertThat(stage.count("SELECT COUNT(*) FROM answer_second WHERE proposed = ? AND ended_at IS NULL", land.id("an"))).isZero();
            }
        });
        requireClean();
    }

    @Test
    void what_a_member_of_a_drafting_committee_enters_comes_before_the_recall_and_takes_another_s_signatures_then_or_is_refused()
            throws Exception {
        Land land = Land.of(stage, "a");
        List<String> committee = List.of(delegate(land, "ada"), delegate(land, "ben"));
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String mandate = land.id("ada") + "-sent";
                if (round > 0) {
                    mandate = land.id("sent" + round);
                    land.decided(land.id("a"), "{'do': 'mandate', 'id': '" + mandate + "', 'person': '" + committee.get(0) + "', 'from': '"
                            + land.id("a") + "', 'to': '" + land.home() + "', " + DECIDED + "}");
                }
                land.decided(land.home(), rules(land, "'committee': ['" + String.join("', '", committee) + "']"));
                String recall = land.enter(land.id("a"), recall(land, mandate));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> stage.live(committee.get(0), "{'do': 'publish', 'proposal': '%s', "
                        + "'version': 2, 'committee': true, 'clauses': [{'id': 'c1', 'text': 'Two.'}]}", proposal), () -> land.sign(land.id("a"), recall));
                assertThat(both.get(1).done()).isTrue();
                if (both.get(0).done()) {
                    String entry = both.get(0).answer().getString("id");
                    assertThat(refused(() -> stage.sign(committee.get(1), entry))).as("one of two is left").contains(Rule.R15);
                } else {
                    assertThat(both.get(0).refusal().rule()).contains(Rule.R7);
                }
                assertThat(stage.count("SELECT newest FROM proposal WHERE id = ?", proposal)).isEqualTo(1);
                land.decided(land.home(), rules(land, ""));
            }
        });
        requireClean();
    }

    @Test
    void what_a_delegate_asked_for_and_said_stands_and_is_neither_taken_back_nor_reworded_after_the_recall() throws Exception {
        Land land = Land.of(stage, "a");
        String ada = delegate(land, "ada");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        stage.live(ada, "{'do': 'amend', 'id': '%s', 'proposal': '%s', 'version': 1, 'by': '%s', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Two.'}]}", land.id("am"), proposal, ada);
        stage.live(ada, "{'do': 'comment', 'id': '%s', 'assembly': '%s', 'text': 'Two.'}", land.id("said"), land.home());
        land.decided(land.id("a"), recall(land, ada + "-sent"));
        assertThat(refused(() -> stage.live(ada, "{'do': 'withdraw-amendment', 'amendment': '%s'}", land.id("am")))).contains(Rule.R7);
        assertThat(refused(() -> stage.live(ada, "{'do': 'edit-comment', 'comment': '%s', 'text': 'Three.'}", land.id("said")))).contains(Rule.R7);
        assertThat(stage.found("SELECT state AS found FROM amendment WHERE id = ?", land.id("am"))).isEqualTo("OPEN");
        stage.live(ada, "{'do': 'amend', 'id': '%s', 'proposal': '%s', 'version': 1, 'by': '%s', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Four.'}]}", land.id("own"), proposal, ada);
        stage.live(ada, "{'do': 'withdraw-amendment', 'amendment': '%s'}", land.id("own"));
        stage.live(ada, "{'do': 'end-membership', 'person': '%s', 'assembly': '%s'}", ada, land.id("a"));
        assertThat(refused(() -> stage.live(ada, "{'do': 'withdraw-amendment', 'amendment': '%s'}", land.id("own")))).contains(Rule.R7);
        requireClean();
    }

    private static Optional<Rule> refused(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return refusal.rule();
        }
    }

    private static String rules(Land land, String said) {
        return "{'do': 'standing-rules', 'assembly': '" + land.home() + "', 'rules': {" + said + "}, " + DECIDED + "}";
    }

    private static String recall(Land land, String mandate) {
        return "{'do': 'recall', 'mandate': '" + mandate + "', " + DECIDED + "}";
    }

    /** Somebody whom the body "a" has sent to the home. */
    private static String delegate(Land land, String name) {
        String person = land.id(name);
        land.imported("{'do': 'person', 'id': '%s', 'name': 'Delegate'}", person);
        land.imported("{'do': 'admit', 'person': '%s', 'assembly': '%s'}", person, land.id("a"));
        land.imported("{'do': 'mandate', 'id': '%s-sent', 'person': '%1$s', 'from': '%s', 'to': '%s'}", person, land.id("a"), land.home());
        return person;
    }

    private void requireClean() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }
}
