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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two acts at the same moment, a thousand times ({@code -Dfolkmoot.races}): never a missed or doubled state. An import takes one act after the other, so it is live
 * signatures that meet here.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RacesIT {

    private static final int ROUNDS = Integer.getInteger("folkmoot.races", 1000);
    private static final int LANDS = 4;
    private static final int LAST = Integer.MAX_VALUE;

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
    void the_ninth_and_the_tenth_consent_of_thirteen_reach_once() throws Exception {
        String[] thirteen = "nh ma ri ct ny nj pa de md va nc sc ga".split(" ");
        everywhere(() -> {
            Land land = Land.of(stage, thirteen);
            List<String> proposals = new ArrayList<>();
            for (int round = 0; round < ROUNDS / LANDS; round++) {
                String proposal = land.offered("p" + round, "{'assemblies': {'atLeast': 9}}");
                for (int eight = 0; eight < 8; eight++) {
                    land.ratifiedInImport(proposal, land.id(thirteen[eight]));
                }
                proposals.add(proposal);
            }
            land.seal();
            this.<JsonObject>race(pairs -> {
                for (String proposal : proposals) {
                    ninthAndTenth(pairs, land, proposal, land.id(thirteen[8]), land.id(thirteen[9]));
                }
            });
            requireOrder(land);
        });
    }

    private void ninthAndTenth(AtOnce.Pairs<JsonObject> pairs, Land land, String proposal, String one, String other) {
        List<String> entered = entered(pairs, land, one, land.response("RATIFY", proposal, one), other, land.response("RATIFY", proposal, other));
        assertThat(Stand.stored(stage, proposal)).isEqualTo(new Stand("ON_OFFER", false, null, 8, 13, 800));
        List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(one, entered.get(0)), () -> land.sign(other, entered.get(1)));
        assertThat(both).allMatch(AtOnce.Outcome::done);
        Stand.Retold retold = Stand.retold(stage, proposal, 9, 13);
        assertThat(Stand.stored(stage, proposal)).isEqualTo(retold.end())
                .isEqualTo(new Stand("IN_EFFECT", false, land.today(), 10, 13, 1000));
        assertThat(retold.reachings()).isEqualTo(1);
        assertThat(retold.reachedBy()).isEqualTo(firstWasFirst(both) ? one : other);
    }

    @Test
    void a_consent_and_a_rescission_leave_the_support_that_both_make() throws Exception {
        everywhere(() -> {
            Land land = Land.of(stage, "a", "b", "c");
            String proposal = land.offered("p", "{'assemblies': {'atLeast': 2}}");
            land.ratifiedInImport(proposal, land.id("a"));
            land.ratifiedInImport(proposal, land.id("b"));
            land.seal();
            this.<JsonObject>race(pairs -> {
                int reachings = 1;
                for (int round = 0; round < ROUNDS / LANDS; round++) {
                    String leaving = land.id(round % 2 == 0 ? "b" : "c");
                    String coming = land.id(round % 2 == 0 ? "c" : "b");
                    List<String> entered = entered(pairs, land, coming, land.response("RATIFY", proposal, coming),
                            leaving, land.response("RESCIND", proposal, leaving));
                    List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(coming, entered.get(0)),
                            () -> land.sign(leaving, entered.get(1)));
                    assertThat(both).allMatch(AtOnce.Outcome::done);
                    Stand.Retold retold = Stand.retold(stage, proposal, 2, 3);
                    assertThat(Stand.stored(stage, proposal)).isEqualTo(retold.end())
                            .isEqualTo(new Stand("IN_EFFECT", false, land.today(), 2, 3, 200));
                    reachings += firstWasFirst(both) ? 0 : 1; // it fell between the two, and was reached anew
                    assertThat(retold.reachings()).isEqualTo(reachings);
                }
            });
            requireOrder(land);
        });
    }

    @Test
    void leaving_and_consenting_of_one_body_leave_it_outside_and_without_consent() throws Exception {
        everywhere(() -> {
            Land land = Land.of(stage, "a", "b", "c");
            String proposal = land.offered("p", "{'assemblies': {'fraction': '2/3'}}");
            land.ratifiedInImport(proposal, land.id("a"));
            land.seal();
            String b = land.id("b");
            this.<JsonObject>race(pairs -> {
                boolean reached = false;
                for (int round = 0; round < ROUNDS / LANDS; round++) {
                    // Told apart by its reason: the one of the round before may still wait, and the same is not entered twice.
                    List<String> entered = entered(pairs, land, b, land.leave(b, "RESCIND"), b,
                            land.response("RATIFY", proposal, b).replace("'votes'", "'reason': 'Round " + round + "', 'votes'"));
                    List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(b, entered.get(0)), () -> land.sign(b, entered.get(1)));
                    assertThat(both.get(0).done()).isTrue();
                    if (!both.get(1).done()) {
                        assertThat(both.get(1).refusal().type()).isEqualTo("out-of-scope");
                    }
                    reached |= both.get(1).done();
                    assertThat(Stand.stored(stage, proposal)).isEqualTo(new Stand("ON_OFFER", reached, null, 1, 2, 100));
                    assertThat(stage.count("SELECT COUNT(*) FROM offer_body b JOIN offer o ON o.id = b.offer WHERE o.proposal = ? "
                            + "AND b.assembly = ? AND b.in_scope = 0 AND b.consent IS NULL", proposal, b)).isEqualTo(1);
                    land.joinAgain(b);
                }
            });
            requireOrder(land);
        });
    }

    /** Of three bodies one consents: half of them is reached by the consent of another as well as by the leaving of the third. */
    @Test
    void a_leave_and_a_consent_of_another_reach_once_and_the_denominator_is_that_of_the_first() throws Exception {
        everywhere(() -> {
            Land land = Land.of(stage, "a", "b", "c");
            for (int round = 0; round < ROUNDS / LANDS; round++) {
                String moot = land.moot("n" + round, "a", "b", "c");
                land.ratifiedInImport(land.offered(moot, "p" + round, "{'assemblies': {'fraction': '1/2'}}"), land.id("a"));
            }
            land.seal();
            this.<JsonObject>race(pairs -> {
                for (int round = 0; round < ROUNDS / LANDS; round++) {
                    leaveAndConsent(pairs, land, land.id("p" + round), land.id("n" + round));
                }
            });
            requireOrder(land);
        });
    }

    private void leaveAndConsent(AtOnce.Pairs<JsonObject> pairs, Land land, String proposal, String moot) {
        String leaver = land.id("b");
        String consenter = land.id("c");
        List<String> entered = entered(pairs, land, leaver, land.leave(leaver, moot, "KEEP"),
                consenter, land.response("RATIFY", proposal, consenter));
        List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(leaver, entered.get(0)),
                () -> land.sign(consenter, entered.get(1)));
        assertThat(both).allMatch(AtOnce.Outcome::done);
        assertThat(Stand.stored(stage, proposal)).isEqualTo(new Stand("IN_EFFECT", false, land.today(), 2, 2, 200));
        assertThat(stage.count("SELECT late FROM offer_body b JOIN offer o ON o.id = b.offer WHERE o.proposal = ? "
                + "AND b.assembly = ?", proposal, leaver)).isEqualTo(firstWasFirst(both) ? 1 : 0);
    }

    @Test
    void two_signatures_under_one_decision_count_once() throws Exception {
        Land land = withThirdOfficer(Land.of(stage, "a"));
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
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
        requireOrder(land);
    }

    @Test
    void two_imports_are_opened_and_sealed_at_the_same_moment() throws Exception {
        this.<JsonObject>race(pairs -> {
            for (int round = 0; round < ROUNDS / 20; round++) {
                List<AtOnce.Outcome<JsonObject>> opened = pairs.both(() -> stage.opened(), () -> stage.opened());
                assertThat(opened).allMatch(AtOnce.Outcome::done);
                assertThat(pairs.both(() -> stage.sealed(opened.get(0).answer().getString("id")),
                        () -> stage.sealed(opened.get(1).answer().getString("id")))).allMatch(AtOnce.Outcome::done);
            }
        });
    }

    /** They take their moments under the locks of two offers, and meet at the head of the chain only. */
    @Test
    void two_answers_of_one_body_to_two_offers_have_the_moments_of_their_order() throws Exception {
        Land land = withThirdOfficer(Land.of(stage, "a"));
        String one = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        String other = land.offered("q", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        String body = land.id("a");
        this.<JsonObject>race(pairs -> {
            for (int round = 0; round < ROUNDS / 5; round++) {
                String kind = round % 2 == 0 ? "RATIFY" : "RESCIND";
                String first = land.enter(body, land.response(kind, one, body));
                String second = land.enter(body, land.response(kind, other, body));
                assertThat(pairs.both(() -> land.sign(body, first), () -> stage.sign(land.id("third"), second)))
                        .allMatch(AtOnce.Outcome::done);
            }
        });
        requireOrder(land);
    }

    @Order(LAST)
    @Test
    void the_record_of_all_these_races_told_anew_by_counting_says_what_is_stored() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }

    private Land withThirdOfficer(Land land) {
        land.imported("{'do': 'person', 'id': '%s', 'name': 'Third'}", land.id("third"));
        land.imported("{'do': 'office', 'person': '%s', 'assembly': '%s', 'office': 'TELLER'}", land.id("third"), land.id("a"));
        return land;
    }

    /** The story in several lands side by side: none waits for another's disk. */
    private void everywhere(Story story) throws Exception {
        atOnce.sideBySide(LANDS, () -> {
            story.tell();
            return null;
        });
    }

    private interface Story {
        void tell() throws Exception;
    }

    private static List<String> entered(AtOnce.Pairs<JsonObject> pairs, Land land, String one, String act, String other, String otherAct) {
        return pairs.both(() -> land.entered(one, act), () -> land.entered(other, otherAct)).stream()
                .map(entry -> entry.answer().getString("id")).toList();
    }

    private <T> void race(AtOnce.Racing<T> racing) throws Exception {
        atOnce.run(racing);
    }

    private boolean firstWasFirst(List<AtOnce.Outcome<JsonObject>> both) {
        return order(both.get(0).answer()) < order(both.get(1).answer());
    }

    private long order(JsonObject entry) {
        return stage.count("SELECT id FROM entry WHERE uid = ?", entry.getString("id"));
    }

    /** Moments follow the order of deposits, under each offer and in each chain. */
    private void requireOrder(Land land) {
        assertThat(stage.count("SELECT COUNT(*) FROM (SELECT deposited_at < LAG(deposited_at) OVER (PARTITION BY offer ORDER BY entry) back "
                + "FROM response WHERE assembly LIKE ?) moments WHERE back", land.id("%"))).as("answers before earlier ones").isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM (SELECT deposited_at < LAG(deposited_at) OVER (PARTITION BY assembly ORDER BY seq) back "
                + "FROM entry WHERE assembly LIKE ?) moments WHERE back", land.id("%"))).as("entries before earlier ones").isZero();
    }
}
