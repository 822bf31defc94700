package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.folkmoot.ejb.verify.Verification;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A drafting committee acts live: its signatures one by one, and what ends them (R6, R7). */
@ArquillianTest
class CommitteeIT {

    private static final int ROUNDS = 6;
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
    void what_one_of_it_enters_counts_once_more_than_half_of_it_have_signed() throws Exception {
        Land land = land("ada", "ben", "cyd", "dan");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        name(land, "ada", "ben", "cyd", "dan");
        refused("no-seat", () -> stage.live(land.home() + "-r", publish(proposal, 2)));
        JsonObject entered = stage.live(land.id("ada"), publish(proposal, 2));
        assertThat(entered.getString("awaits")).isEqualTo("committee");
        String entry = entered.getString("id");
        refused("no-seat", () -> land.sign(land.home(), entry));
        refused("conflict", () -> stage.sign(land.id("ada"), entry));
        assertThat(stage.sign(land.id("ben"), entry).getJsonObject("data").getInt("signatures")).isEqualTo(2);
        refused("conflict", () -> stage.sign(land.id("ben"), entry));
        assertThat(newest(proposal)).isEqualTo(1);
        JsonObject counted = stage.sign(land.id("cyd"), entry);
        assertThat(counted.getJsonObject("data").getJsonArray("signedBy")).hasSize(3);
        assertThat(newest(proposal)).isEqualTo(2);
        refused("conflict", () -> stage.sign(land.id("dan"), entry));
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE proposal = ? AND committee = 1", proposal)).isEqualTo(2);
        requireClean();
    }

    @Test
    void a_signature_of_somebody_who_has_lost_the_seat_counts_no_more() throws Exception {
        Land land = land("ada", "ben", "cyd");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        name(land, "ada", "ben", "cyd");
        String entry = stage.live(land.id("ada"), publish(proposal, 2)).getString("id");
        land.decided(land.id("a"), "{'do': 'recall', 'mandate': '" + land.id("ada") + "-sent', " + DECIDED + "}");
        assertThatThrownBy(() -> stage.live(land.id("ada"), publish(proposal, 2))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.rule()).contains(Rule.R7));
        assertThat(stage.sign(land.id("ben"), entry).getJsonObject("data").getString("awaits")).isEqualTo("committee");
        assertThat(newest(proposal)).as("signed by one who is in it, and one who is out").isEqualTo(1);
        stage.sign(land.id("cyd"), entry);
        assertThat(newest(proposal)).isEqualTo(2);
        land.decided(land.id("a"), "{'do': 'mandate', 'id': '" + land.id("again") + "', 'person': '" + land.id("ada") + "', 'from': '"
                + land.id("a") + "', 'to': '" + land.home() + "', " + DECIDED + "}");
        refused("no-seat", () -> stage.live(land.id("ada"), publish(proposal, 3)));
        requireClean();
    }

    @Test
    void a_dismissal_ends_it_at_once_and_what_waits_falls() throws Exception {
        Land land = land("ada", "ben", "cyd");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        name(land, "ada", "ben", "cyd");
        String entry = stage.live(land.id("ada"), publish(proposal, 2)).getString("id");
        String calendar = "{'do': 'standing-rules', 'assembly': '" + land.home() + "', 'rules': {'noticeDays': 2, 'committee': "
                + committee(land, "ada", "ben", "cyd") + "}, " + DECIDED + "}";
        land.decided(land.home(), calendar);
        assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE assembly = ? AND agree IS NOT NULL", land.home()))
                .as("other rules, the same committee").isEqualTo(1);
        land.decided(land.home(), dismissal(land));
        refused("no-seat", () -> stage.live(land.id("ben"), publish(proposal, 2)));
        refused("conflict", () -> stage.sign(land.id("ben"), entry));
        refused("conflict", () -> stage.live(land.id("ada"), "{'do': 'withdraw-entry', 'entry': '" + entry + "'}"));
        assertThat(newest(proposal)).isEqualTo(1);
        requireClean();
    }

    @Test
    void the_last_signature_comes_before_the_dismissal_or_is_refused() throws Exception {
        Land land = land("ada", "ben");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                name(land, "ada", "ben");
                long before = newest(proposal);
                String entry = stage.live(land.id("ada"), publish(proposal, before + 1)).getString("id");
                String dismissal = land.enter(land.home(), dismissal(land));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> stage.sign(land.id("ben"), entry),
                        () -> land.sign(land.home(), dismissal));
                assertThat(both.get(1).done()).isTrue();
                assertThat(newest(proposal)).isEqualTo(both.get(0).done() ? before + 1 : before);
            }
        });
        requireClean();
    }

    @Test
    void what_it_enters_while_it_is_dismissed_waits_for_nothing_afterwards() throws Exception {
        Land land = land("ada", "ben");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                name(land, "ada", "ben");
                String dismissal = land.enter(land.home(), dismissal(land));
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> stage.live(land.id("ada"), publish(proposal, 2)),
                        () -> land.sign(land.home(), dismissal));
                assertThat(both.get(1).done()).isTrue();
                assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE assembly = ? AND agree IS NOT NULL", land.home())).isZero();
            }
        });
        requireClean();
    }

    @Test
    void a_recall_that_meets_the_last_signature_comes_after_it_or_takes_the_recalled_ones_signature_away() throws Exception {
        Land land = land("ada", "ben");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        atOnce.<JsonObject>run(pairs -> {
            for (int round = 0; round < ROUNDS; round++) {
                String mandate = land.id("sent" + round);
                if (round > 0) {
                    land.decided(land.id("a"), "{'do': 'mandate', 'id': '" + mandate + "', 'person': '" + land.id("ada") + "', 'from': '"
                            + land.id("a") + "', 'to': '" + land.home() + "', " + DECIDED + "}");
                }
                name(land, "ada", "ben");
                long before = newest(proposal);
                String entry = stage.live(land.id("ada"), publish(proposal, before + 1)).getString("id");
                String recall = land.enter(land.id("a"), "{'do': 'recall', 'mandate': '" + (round == 0 ? land.id("ada") + "-sent" : mandate)
                        + "', " + DECIDED + "}");
                List<AtOnce.Outcome<JsonObject>> both = pairs.both(() -> stage.sign(land.id("ben"), entry), () -> land.sign(land.id("a"), recall));
                assertThat(both.get(1).done()).isTrue();
                boolean counted = both.get(0).done() && both.get(0).answer().getJsonObject("data").containsKey("signedBy");
                assertThat(newest(proposal)).isEqualTo(counted ? before + 1 : before);
                land.decided(land.home(), dismissal(land));
            }
        });
        requireClean();
    }

    /** The home's delegates of these names, all sent by one body. */
    private Land land(String... delegates) {
        Land land = Land.of(stage, "a");
        for (String name : delegates) {
            String person = land.id(name);
            land.imported("{'do': 'person', 'id': '%s', 'name': 'Delegate'}", person);
            land.imported("{'do': 'admit', 'person': '%s', 'assembly': '%s'}", person, land.id("a"));
            land.imported("{'do': 'mandate', 'id': '%s-sent', 'person': '%1$s', 'from': '%s', 'to': '%s'}", person, land.id("a"), land.home());
        }
        return land;
    }

    private static String committee(Land land, String... names) {
        return "['" + String.join("', '", List.of(names).stream().map(land::id).toList()) + "']";
    }

    private void name(Land land, String... names) {
        land.decided(land.home(), "{'do': 'standing-rules', 'assembly': '" + land.home() + "', 'rules': {'committee': "
                + committee(land, names) + "}, " + DECIDED + "}");
    }

    private static String dismissal(Land land) {
        return "{'do': 'standing-rules', 'assembly': '" + land.home() + "', 'rules': {}, " + DECIDED + "}";
    }

    private static String publish(String proposal, long version) {
        return "{'do': 'publish', 'proposal': '" + proposal + "', 'version': " + version + ", 'committee': true, "
                + "'clauses': [{'id': 'c1', 'text': 'Text " + version + ".'}]}";
    }

    private long newest(String proposal) {
        return stage.count("SELECT newest FROM proposal WHERE id = ?", proposal);
    }

    private static void refused(String type, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private void requireClean() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }
}
