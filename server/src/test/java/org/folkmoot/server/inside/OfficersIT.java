package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.assembly.MembershipRows;
import org.folkmoot.ejb.offer.OpenOfferRow;
import org.folkmoot.ejb.offer.OpenOffers;
import org.folkmoot.refusal.BadRequest;
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
    @Inject
    private Acts acts;
    @Inject
    private OpenOffers openOffers;
    @Inject
    private MembershipRows memberships;

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

    @Test
    void who_entered_a_decision_takes_it_back_before_it_is_signed_and_both_entries_stay_on_record() {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        String a = land.id("a");
        String consent = land.response("RATIFY", proposal, a);
        String entry = land.enter(a, consent);
        JsonObject taken = stage.live(a + "-r", "{'do': 'withdraw-entry', 'entry': '%s', 'reason': 'Entered for the wrong day.'}", entry);
        assertThat(taken.getString("assembly")).isEqualTo(a);
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE proposal = ? AND assembly = ?", proposal, a)).as("in the thread").isEqualTo(2);
        assertThatThrownBy(() -> land.sign(a, entry)).isInstanceOf(Conflict.class).hasMessageContaining("entry-taken-back");
        assertThatThrownBy(() -> stage.live(a + "-r", "{'do': 'withdraw-entry', 'entry': '%s'}", entry)).isInstanceOf(Conflict.class);
        land.decided(a, consent);
        assertThat(state(proposal)).as("entered anew, and signed").isEqualTo("IN_EFFECT");
    }

    @Test
    void a_second_officer_cannot_take_back_what_can_still_be_signed() {
        Land land = Land.of(stage, "a", "b").seal();
        String entry = land.enter(land.id("a"), land.leave(land.id("a"), "KEEP"));
        String back = "{'do': 'withdraw-entry', 'entry': '" + entry + "'}";
        assertThatThrownBy(() -> stage.live(land.id("a") + "-s", back)).isInstanceOf(Conflict.class)
                .hasMessageContaining("entry-can-be-signed");
        refusedForSeat(() -> stage.live(land.id("b") + "-r", back), "OFFICER");
        land.sign(land.id("a"), entry);
        assertThatThrownBy(() -> stage.live(land.id("a") + "-r", back)).isInstanceOf(Conflict.class)
                .hasMessageContaining("already-countersigned");
    }

    @Test
    void a_second_officer_takes_back_what_can_no_longer_be_signed() {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        String a = land.id("a");
        String entry = land.enter(a, land.response("RATIFY", proposal, a));
        assertThat(acts.hindrance(Caller.of(a + "-s"), entry)).isEmpty();
        land.decided(land.home(), "{'do': 'withdraw', 'proposal': '" + proposal + "', 'decidedWith': 'no count'}");
        assertThat(acts.hindrance(Caller.of(a + "-s"), entry)).hasValueSatisfying(
                refusal -> assertThat(refusal.key()).isEqualTo("refusal.R17.offer-over"));
        stage.live(a + "-s", "{'do': 'withdraw-entry', 'entry': '%s'}", entry);
        assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE assembly = ?", a)).isZero();
    }

    @Test
    void trying_whether_a_decision_can_be_signed_leaves_no_trace() {
        Land land = Land.of(stage, "a").seal();
        String entry = land.enter(land.id("a"), land.leave(land.id("a"), "KEEP"));
        long entries = stage.count("SELECT COUNT(*) FROM entry");
        acts.hindrance(Caller.of(land.id("a") + "-s"), entry);
        assertThat(stage.count("SELECT COUNT(*) FROM entry")).isEqualTo(entries);
        assertThat(stage.count("SELECT COUNT(*) FROM constituency WHERE child = ? AND until IS NULL", land.id("a"))).isEqualTo(1);
    }

    @Test
    void an_answer_that_waits_for_its_signature_is_told_beside_the_offer() {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.seal();
        String a = land.id("a");
        assertThat(openOffers.unanswered(a + "-r")).singleElement().extracting(OpenOfferRow::waitingEntry).isNull();
        String entry = land.enter(a, land.response("RATIFY", proposal, a));
        assertThat(openOffers.unanswered(a + "-s")).singleElement().extracting(OpenOfferRow::waitingEntry).isEqualTo(entry);
        land.sign(a, entry);
        assertThat(openOffers.unanswered(a + "-s")).isEmpty();
    }

    /** Not only to act: what only officers may read is closed with the term, by the clock of the history, and then of the world. */
    @Test
    void an_office_ends_with_its_term() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String history = stage.open();
        String body = Stage.fresh() + "body";
        for (String act : List.of("'do': 'person', 'id': '%1$s-r', 'name': 'Recorder'", "'do': 'found-local', 'id': '%1$s', 'name': 'Body', 'members': 9",
                "'do': 'office', 'person': '%1$s-r', 'assembly': '%1$s', 'office': 'RECORDER', 'until': '" + today.minusDays(1) + "'")) {
            stage.imported(history, "{'on': '" + today.minusDays(1) + "', " + act + "}", body);
        }
        assertThat(offices(body)).isEqualTo(1);
        stage.imported(history, "{'on': '" + today + "', 'do': 'clock'}");
        assertThat(offices(body)).isZero();
        assertThatThrownBy(() -> stage.imported(history, "{'on': '" + today + "', 'do': 'office', 'person': '%1$s-r', 'assembly': '%1$s', "
                + "'office': 'TELLER', 'until': '" + today.minusDays(1) + "'}", body)).isInstanceOf(BadRequest.class);
        stage.seal(history);
        refusedForSeat(() -> memberships.requests(Caller.of(body + "-r"), body), "OFFICER");
    }

    private long offices(String body) {
        return stage.count("SELECT COUNT(*) FROM office WHERE assembly = ? AND open = 1", body);
    }

    /** The decision is the assembly's, and whoever signs it answers for it. */
    @Test
    void what_a_recorder_entered_who_has_left_since_counts_once_another_officer_signs_it() {
        Land land = Land.of(stage, "a");
        String proposal = land.offered("p", "{'assemblies': {'atLeast': 1}}");
        land.imported("{'do': 'admit', 'person': '%1$s-r', 'assembly': '%1$s'}", land.id("a"));
        land.seal();
        String entry = land.enter(land.id("a"), land.response("RATIFY", proposal, land.id("a")));
        stage.live(land.id("a") + "-r", "{'do': 'end-membership', 'person': '%1$s-r', 'assembly': '%1$s'}", land.id("a"));
        refusedForSeat(() -> land.enter(land.id("a"), land.response("RESCIND", proposal, land.id("a"))), "RECORDER");
        land.sign(land.id("a"), entry);
        assertThat(state(proposal)).isEqualTo("IN_EFFECT");
    }
}
