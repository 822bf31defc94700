package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.folkmoot.ejb.verify.Verification;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What becomes of amendments when two acts meet, {@code -Dfolkmoot.races} times over ten. */
@ArquillianTest
class WayRacesIT {

    private static final int ROUNDS = Math.max(10, Integer.getInteger("folkmoot.races", 1000) / 10);
    private static final String DECIDED = "'decidedWith': 'no count, nobody asking for one'";

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
    void one_of_an_acceptance_and_a_withdrawal_comes_first_and_the_other_is_refused() throws Exception {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String amendment = amended(land, proposal, round, 1);
                String withdrawal = land.enter(land.id("a"), "{'do': 'withdraw-amendment', 'amendment': '" + amendment + "'}");
                String acceptance = land.enter(land.home(), answer(land, amendment, "ACCEPT"));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> land.sign(land.id("a"), withdrawal),
                        () -> land.sign(land.home(), acceptance));
                assertThat(both).filteredOn(AtOnce.Outcome::done).hasSize(1);
                assertThat(both).filteredOn(one -> !one.done()).allMatch(one -> one.refusal().type().equals("conflict"));
                assertThat(state(amendment)).isEqualTo(both.get(0).done() ? "WITHDRAWN" : "ACCEPTED");
            }
        });
        requireClean();
    }

    @Test
    void an_amendment_that_meets_a_publication_stands_on_the_new_version_whichever_came_first() throws Exception {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                int version = round + 2;
                String amendment = land.id("m" + round);
                String amend = land.enter(land.id("a"), "{'do': 'amend', 'id': '" + amendment + "', 'proposal': '" + proposal
                        + "', 'version': " + (version - 1) + ", 'by': '" + land.id("a") + "', 'reason': 'R', 'changes': [{'op': 'RETITLE', "
                        + "'text': 'Title " + round + "'}]}");
                String publish = land.enter(land.home(), "{'do': 'publish', 'proposal': '" + proposal + "', 'version': " + version + ", "
                        + "'clauses': [{'id': 'c1', 'text': 'Text " + round + ".'}], " + DECIDED + "}");
                assertThat(pairs.both(() -> land.sign(land.id("a"), amend), () -> land.sign(land.home(), publish)))
                        .allMatch(AtOnce.Outcome::done);
                assertThat(stage.count("SELECT base FROM amendment WHERE id = ?", amendment)).isEqualTo(version);
                assertThat(state(amendment)).isEqualTo("OPEN");
            }
        });
        requireClean();
    }

    private String amended(Land land, String proposal, int round, int version) {
        String amendment = land.id("m" + round);
        land.decided(land.id("a"), "{'do': 'amend', 'id': '" + amendment + "', 'proposal': '" + proposal + "', 'version': " + version
                + ", 'by': '" + land.id("a") + "', 'reason': 'R', 'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Words " + round + ".'}]}");
        return amendment;
    }

    private static String answer(Land land, String amendment, String answer) {
        return "{'do': 'answer-amendment', 'amendment': '" + amendment + "', 'answer': '" + answer + "', 'by': '" + land.home()
                + "', 'reason': 'R', " + DECIDED + "}";
    }

    private String state(String amendment) {
        return stage.found("SELECT state AS found FROM amendment WHERE id = ?", amendment);
    }

    private void requireClean() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }
}
