package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.folkmoot.ejb.verify.Verification;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Members leave an assembly in which others have signed for a recall: it is carried at the moment when they are a majority (R7). */
@ArquillianTest
class LeavingIT {

    private static final int ROUNDS = 6;

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
    void a_recall_is_carried_in_the_transaction_of_the_leaving_that_makes_its_signatures_a_majority() throws Exception {
        Land land = Land.of(stage, "a");
        sent(land, "quay", 5);
        land.seal();
        stage.live(land.id("quay1"), sign(land, "quay"));
        stage.live(land.id("quay2"), sign(land, "quay"));
        JsonObject first = stage.live(land.id("quay3"), leave(land, "quay", 3));
        assertThat(first.getJsonObject("data").containsKey("recalled")).as("two of four").isFalse();
        JsonObject second = stage.live(land.id("quay4"), leave(land, "quay", 4));
        assertThat(second.getJsonObject("data").getJsonArray("recalled").getString(0)).isEqualTo(land.id("quay-sent"));
        assertThat(ending(land, "quay")).isEqualTo("RECALLED");
        requireClean();
    }

    @Test
    void of_two_who_leave_at_once_the_later_one_carries_it() throws Exception {
        Land land = Land.of(stage, "a");
        for (int round = 0; round < ROUNDS; round++) {
            sent(land, "quay" + round, 5);
        }
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String quay = "quay" + round;
                stage.live(land.id(quay + "1"), sign(land, quay));
                stage.live(land.id(quay + "2"), sign(land, quay));
                assertThat(pairs.both(() -> stage.live(land.id(quay + "3"), leave(land, quay, 3)),
                        () -> stage.live(land.id(quay + "4"), leave(land, quay, 4)))).allMatch(AtOnce.Outcome::done);
                assertThat(ending(land, quay)).isEqualTo("RECALLED");
            }
        });
        requireClean();
    }

    @Test
    void of_a_signature_and_a_leaving_at_once_the_later_one_carries_it() throws Exception {
        Land land = Land.of(stage, "a");
        for (int round = 0; round < ROUNDS; round++) {
            sent(land, "pier" + round, 4);
        }
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String pier = "pier" + round;
                stage.live(land.id(pier + "1"), sign(land, pier));
                assertThat(pairs.both(() -> stage.live(land.id(pier + "2"), sign(land, pier)),
                        () -> stage.live(land.id(pier + "3"), leave(land, pier, 3)))).allMatch(AtOnce.Outcome::done);
                assertThat(ending(land, pier)).as("two of three").isEqualTo("RECALLED");
            }
        });
        requireClean();
    }

    /** Nobody has signed before, so that nothing but the delegate themself is there for both to hold. */
    @Test
    void of_the_first_signature_and_a_constituent_s_leaving_at_once_the_later_one_carries_it() throws Exception {
        Land land = Land.of(stage, "a");
        for (int round = 0; round < ROUNDS; round++) {
            land.local("y" + round);
            land.local("z" + round);
            String moot = land.moot("moot" + round, "y" + round, "z" + round);
            land.imported("{'do': 'join', 'assembly': '%s', 'nonlocal': '%s'}", moot, land.home());
            String delegate = land.id("y" + round) + "-r";
            land.imported("{'do': 'admit', 'person': '%s', 'assembly': '%s'}", delegate, land.id("y" + round));
            land.imported("{'do': 'mandate', 'id': '%s-in', 'person': '%s', 'from': '%s', 'to': '%1$s'}", moot, delegate, land.id("y" + round));
            land.imported("{'do': 'mandate', 'id': '%s-sent', 'person': '%s', 'from': '%1$s', 'to': '%3$s'}", moot, delegate, land.home());
        }
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String moot = "moot" + round;
                String delegate = land.id("y" + round) + "-r";
                String going = land.id("z" + round);
                String leaving = land.enter(going, land.leave(going, land.id(moot), "KEEP"));
                assertThat(pairs.both(() -> stage.live(delegate, sign(land, moot)), () -> land.sign(going, leaving)))
                        .allMatch(AtOnce.Outcome::done);
                assertThat(ending(land, moot)).as("one of one").isEqualTo("RECALLED");
            }
        });
        requireClean();
    }

    /** A local assembly of so many members by name, the last of whom it sends to the home. */
    private void sent(Land land, String name, int members) {
        List<String> people = new ArrayList<>();
        for (int each = 1; each <= members; each++) {
            people.add(land.id(name + each));
            land.imported("{'do': 'person', 'id': '%s', 'name': 'Member'}", land.id(name + each));
        }
        land.imported("{'do': 'found-local', 'id': '%s', 'name': 'Quay', 'members': [" + people.stream().map(id -> "'" + id + "'")
                .collect(Collectors.joining(", ")) + "], 'in': '%s', 'parent': '%s'}", land.id(name), land.federation(), land.home());
        land.imported("{'do': 'mandate', 'id': '%1$s-sent', 'person': '%1$s%2$d', 'from': '%1$s', 'to': '%3$s'}", land.id(name), members, land.home());
    }

    private static String sign(Land land, String name) {
        return "{'do': 'sign-recall', 'mandate': '" + land.id(name) + "-sent'}";
    }

    private static String leave(Land land, String name, int member) {
        return "{'do': 'end-membership', 'person': '" + land.id(name + member) + "', 'assembly': '" + land.id(name) + "'}";
    }

    private String ending(Land land, String name) {
        return stage.found("SELECT COALESCE(ending, 'open') AS found FROM mandate WHERE id = ?", land.id(name) + "-sent");
    }

    private void requireClean() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }
}
