package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.folkmoot.ejb.verify.Verification;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Two acts at the same moment, {@code -Dfolkmoot.races} times. An import takes one act after the other, so it is live
 * signatures that meet here.
 */
@ArquillianTest
class RacesIT {

    private static final int ROUNDS = Integer.getInteger("folkmoot.races", 1000);

    @Inject
    private Stage stage;
    @Inject
    private AtOnce atOnce;
    @Resource(lookup = "java:app/jdbc/folkmoot")
    private DataSource source;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @Test
    void the_consent_that_reaches_and_the_one_after_it_reach_once() throws Exception {
        Land land = Land.of(stage, "a", "b", "c", "d");
        List<String> proposals = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String proposal = land.offered("p" + round, "{'assemblies': {'atLeast': 3}}");
            land.ratifiedInImport(proposal, land.id("a"));
            land.ratifiedInImport(proposal, land.id("b"));
            proposals.add(proposal);
        }
        land.seal();
        this.<JsonObject>race(pairs -> {
            for (String proposal : proposals) {
                String third = land.enter(land.id("c"), land.response("RATIFY", proposal, land.id("c")));
                String fourth = land.enter(land.id("d"), land.response("RATIFY", proposal, land.id("d")));
                assertThat(pairs.both(() -> land.sign(land.id("c"), third), () -> land.sign(land.id("d"), fourth)))
                        .allMatch(AtOnce.Outcome::done);
                requireState(proposal, "IN_EFFECT", 4, 4);
            }
        });
        requireSound(land);
    }

    @Test
    void a_consent_and_a_rescission_leave_the_support_that_both_make() throws Exception {
        Land land = Land.of(stage, "a", "b", "c");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 2}}");
        land.ratifiedInImport(proposal, land.id("a"));
        land.ratifiedInImport(proposal, land.id("b"));
        land.seal();
        this.<JsonObject>race(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String leaving = land.id(round % 2 == 0 ? "b" : "c");
                String coming = land.id(round % 2 == 0 ? "c" : "b");
                String consent = land.enter(coming, land.response("RATIFY", proposal, coming));
                String rescission = land.enter(leaving, land.response("RESCIND", proposal, leaving));
                assertThat(pairs.both(() -> land.sign(coming, consent), () -> land.sign(leaving, rescission)))
                        .allMatch(AtOnce.Outcome::done);
                requireState(proposal, "IN_EFFECT", 2, 3);
            }
        });
        requireSound(land);
    }

    @Test
    void leaving_and_consenting_of_one_body_leave_it_outside_and_without_consent() throws Exception {
        Land land = Land.of(stage, "a", "b", "c");
        String proposal = land.offered("p", "{'assemblies': {'fraction': '2/3'}}");
        land.ratifiedInImport(proposal, land.id("a"));
        land.seal();
        String b = land.id("b");
        this.<JsonObject>race(pairs -> {
            for (int round = 0; round < ROUNDS / 4; round++) {
                String leave = land.enter(b, land.leave(b, "RESCIND"));
                // Told apart by its reason: the one of the round before may still wait, and the same is not entered twice.
                String consent = land.enter(b, land.response("RATIFY", proposal, b).replace("'votes'", "'reason': 'Round " + round + "', 'votes'"));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(b, leave), () -> land.sign(b, consent));
                assertThat(both.get(0).done()).isTrue();
                if (!both.get(1).done()) {
                    assertThat(both.get(1).refusal().type()).isEqualTo("out-of-scope");
                }
                assertThat(stage.count("SELECT COUNT(*) FROM offer_body b JOIN offer o ON o.id = b.offer WHERE o.proposal = ? "
                        + "AND b.assembly = ? AND b.in_scope = 0 AND b.consent IS NULL", proposal, b)).isEqualTo(1);
                land.joinAgain(b);
            }
        });
        requireSound(land);
    }

    @Test
    void what_a_leave_and_a_consent_of_another_make_is_what_their_order_in_the_record_makes() throws Exception {
        this.<JsonObject>race(pairs -> {
            for (int round = 0; round < ROUNDS / 10; round++) {
                Land land = Land.of(stage, "a", "b", "c");
                String proposal = land.offered("p", "{'assemblies': {'fraction': '2/3'}}");
                land.ratifiedInImport(proposal, land.id("a"));
                land.seal();
                String leave = land.enter(land.id("b"), land.leave(land.id("b"), "KEEP"));
                String consent = land.enter(land.id("c"), land.response("RATIFY", proposal, land.id("c")));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(land.id("b"), leave),
                        () -> land.sign(land.id("c"), consent));
                assertThat(both).allMatch(AtOnce.Outcome::done);
                requireState(proposal, "IN_EFFECT", 2, 2);
                boolean leftFirst = order(both.get(0).answer()) < order(both.get(1).answer());
                assertThat(stage.count("SELECT late FROM offer_body b JOIN offer o ON o.id = b.offer WHERE o.proposal = ? "
                        + "AND b.assembly = ?", proposal, land.id("b"))).isEqualTo(leftFirst ? 1 : 0);
            }
        });
        requireClean();
    }

    @Test
    void two_signatures_under_one_decision_count_once() throws Exception {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.imported("{'do': 'person', 'id': '%s', 'name': 'Third'}", land.id("third"));
        land.imported("{'do': 'office', 'person': '%s', 'assembly': '%s', 'office': 'TELLER'}", land.id("third"), land.id("a"));
        land.seal();
        this.<JsonObject>race(pairs -> {
            for (int round = 0; round < ROUNDS / 10; round++) {
                String consent = land.enter(land.id("a"), land.response("RATIFY", proposal, land.id("a")));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(land.id("a"), consent),
                        () -> stage.sign(land.id("third"), consent));
                assertThat(both).filteredOn(AtOnce.Outcome::done).hasSize(1);
                assertThat(both).filteredOn(one -> !one.done()).allMatch(one -> one.refusal().type().equals("conflict"));
                land.decided(land.id("a"), land.response("RESCIND", proposal, land.id("a")));
            }
        });
        requireSound(land);
    }

    private <T> void race(AtOnce.Racing<T> racing) throws Exception {
        atOnce.run(racing);
    }

    private long order(JsonObject entry) {
        return stage.count("SELECT id FROM entry WHERE uid = ?", entry.getString("id"));
    }

    private void requireState(String proposal, String state, long consenting, long counted) {
        assertThat(stage.count("SELECT COUNT(*) FROM offer o JOIN offer_tally t ON t.offer = o.id AND t.grp = '' WHERE o.proposal = ? "
                + "AND o.state = ? AND o.suspended = 0 AND t.consenting = ? AND t.counted = ? AND t.members_consenting = 100 * ? "
                + "AND o.reached_on IS NOT NULL", proposal, state, consenting, counted, consenting))
                .as("%s is %s with %d of %d", proposal, state, consenting, counted).isEqualTo(1);
    }

    /** The order of deposits is that of their times, every instrument is there once, and the record, told anew, says the same. */
    private void requireSound(Land land) throws Exception {
        assertThat(stage.count("SELECT COUNT(*) FROM response r JOIN response s ON s.offer = r.offer AND s.id = r.id + 1 "
                + "WHERE s.deposited_at < r.deposited_at AND r.assembly LIKE ?", land.id("%"))).as("deposits out of order").isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM (SELECT entry FROM response WHERE assembly LIKE ? GROUP BY entry, offer "
                + "HAVING COUNT(*) > 1) doubled", land.id("%"))).isZero();
        requireClean();
    }

    private void requireClean() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }
}
