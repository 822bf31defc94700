package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** How a live decision is entered by one officer and counts once another has signed it. */
@ArquillianTest
class OfficersIT {

    @Inject
    private Stage stage;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    private String state(String proposal) {
        return stage.found("SELECT state AS found FROM offer WHERE proposal = ?", proposal);
    }

    private static void refusedForSeat(ThrowingCallable act, String needed) {
        assertThatThrownBy(act).isInstanceOfSatisfying(NoSeat.class,
                refusal -> assertThat(refusal.figures()).first().isEqualTo(needed));
    }

    @Test
    void what_a_recorder_enters_has_no_effect_before_a_second_officer_signs() {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        String a = land.id("a");
        String entry = land.enter(a, land.response("RATIFY", proposal, a));
        assertThat(state(proposal)).isEqualTo("ON_OFFER");
        assertThat(stage.count("SELECT COUNT(*) FROM response WHERE assembly = ?", a)).isZero();
        land.sign(a, entry);
        assertThat(state(proposal)).isEqualTo("IN_EFFECT");
        assertThat(stage.count("SELECT COUNT(*) FROM response r JOIN entry e ON e.id = r.entry WHERE r.assembly = ? "
                + "AND e.act = 'countersign'", a)).as("the deposit is the countersignature").isEqualTo(1);
    }

    @Test
    void an_officer_cannot_sign_what_they_entered() {
        Land land = Land.of(stage, "a").seal();
        String entry = land.enter(land.id("a"), land.leave(land.id("a"), "KEEP"));
        refusedForSeat(() -> stage.sign(land.id("a") + "-r", entry), "SECOND_OFFICER");
    }

    @Test
    void officers_of_another_assembly_can_neither_enter_nor_sign() {
        Land land = Land.of(stage, "a", "b").seal();
        String leave = land.leave(land.id("a"), "KEEP");
        refusedForSeat(() -> stage.live(land.id("b") + "-r", leave), "RECORDER");
        String entry = land.enter(land.id("a"), leave);
        refusedForSeat(() -> stage.sign(land.id("b") + "-s", entry), "OFFICER");
        refusedForSeat(() -> stage.live(land.id("a") + "-s", leave), "RECORDER");
    }

    @Test
    void a_decision_is_signed_once() {
        Land land = Land.of(stage, "a").seal();
        String entry = land.enter(land.id("a"), land.leave(land.id("a"), "KEEP"));
        land.sign(land.id("a"), entry);
        assertThatThrownBy(() -> land.sign(land.id("a"), entry)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_decision_that_waits_is_not_entered_again() {
        Land land = Land.of(stage, "a").seal();
        String leave = land.leave(land.id("a"), "KEEP");
        land.enter(land.id("a"), leave);
        assertThatThrownBy(() -> land.enter(land.id("a"), leave)).hasMessageContaining("entered-already");
        assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE assembly = ?", land.id("a"))).isEqualTo(1);
    }

    @Test
    void what_needs_no_signature_or_is_not_there_cannot_be_signed() {
        Land land = Land.of(stage, "a").seal();
        String draft = stage.live(land.home() + "-s", "{'do': 'propose', 'id': '%s', 'home': '%s', 'title': 'D', "
                + "'clauses': [{'id': 'c', 'text': 'D.'}]}", land.id("d"), land.home()).getString("id");
        assertThatThrownBy(() -> land.sign(land.home(), draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> land.sign(land.home(), "00000000-0000-8000-8000-000000000000")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_signature_comes_too_late_when_the_world_has_moved() {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        String consent = land.enter(land.id("a"), land.response("RATIFY", proposal, land.id("a")));
        land.decided(land.home(), "{'do': 'withdraw', 'proposal': '" + proposal + "', 'decidedWith': 'no count'}");
        assertThatThrownBy(() -> land.sign(land.id("a"), consent)).hasMessageContaining("offer-over");
        assertThat(stage.count("SELECT COUNT(*) FROM response WHERE assembly = ?", land.id("a"))).isZero();
    }
}
