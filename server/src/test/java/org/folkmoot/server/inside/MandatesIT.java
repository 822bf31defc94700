package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.verify.Verification;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending, recalling, leaving as people do it live: who may, when it counts, and what falls with it. */
@ArquillianTest
class MandatesIT {

    private static final String TOLD = "'decidedWith': 'no count'";

    @Inject
    private Stage stage;
    @Resource(lookup = "java:app/jdbc/folkmoot")
    private DataSource source;
    private Land land;
    private String body;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    /** A body with five listed members: its officers r and s, and x, y, z. */
    @BeforeEach
    void found() {
        land = Land.of(stage, "other");
        body = land.id("body");
        for (String person : List.of("r", "s", "x", "y", "z")) {
            land.imported("{'do': 'person', 'id': '%s-%s', 'name': 'Member'}", body, person);
        }
        land.imported("{'do': 'person', 'id': '%s', 'name': 'Stranger'}", land.id("stranger"));
        land.imported("{'do': 'found-local', 'id': '%s', 'name': 'Body', 'members': ['%1$s-r', '%1$s-s', '%1$s-x', '%1$s-y', '%1$s-z'], "
                + "'in': '%s', 'parent': '%s'}", body, land.federation(), land.home());
        land.imported("{'do': 'office', 'person': '%s-r', 'assembly': '%s', 'office': 'RECORDER'}", body, body);
        land.imported("{'do': 'office', 'person': '%s-s', 'assembly': '%s', 'office': 'TELLER'}", body, body);
        land.seal();
    }

    @AfterEach
    void the_record_told_anew_says_the_same() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }

    private static void refused(Rule rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.rule()).contains(rule));
    }

    private static void refused(String type, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private String sending(String person) {
        return "{'do': 'mandate', 'id': '" + body + "-" + person + "-m', 'person': '" + body + "-" + person + "', 'from': '" + body
                + "', 'to': '" + land.home() + "', " + TOLD + "}";
    }

    private void sent(String person) {
        land.decided(body, sending(person));
    }

    private String recalling(String person) {
        return "{'do': 'recall', 'mandate': '" + body + "-" + person + "-m', " + TOLD + "}";
    }

    private void draft(String person, String id) {
        stage.live(person, "{'do': 'propose', 'id': '%s', 'home': '%s', 'title': 'D', 'clauses': [{'id': 'c', 'text': 'D.'}]}",
                land.id(id), land.home());
    }

    private String ending(String person) {
        return stage.found("SELECT COALESCE(ending, 'open') AS found FROM mandate WHERE id = ?", body + "-" + person + "-m");
    }

    private long offices(String person) {
        return stage.count("SELECT COUNT(*) FROM office WHERE person = ? AND open = 1", body + "-" + person);
    }

    @Test
    void a_delegate_drafts_from_the_countersignature_to_the_recall() {
        String entry = land.enter(body, sending("x"));
        refused(Rule.R6, () -> draft(body + "-x", "d1"));
        land.sign(body, entry);
        draft(body + "-x", "d1");
        String recall = land.enter(body, recalling("x"));
        draft(body + "-x", "d2");
        land.sign(body, recall);
        refused(Rule.R7, () -> draft(body + "-x", "d3"));
        assertThat(ending("x")).isEqualTo("RECALLED");
    }

    @Test
    void an_office_in_a_non_local_assembly_takes_a_seat_and_ends_with_it() {
        String election = "{'do': 'office', 'person': '" + body + "-x', 'assembly': '" + land.home() + "', 'office': 'FACILITATOR', " + TOLD + "}";
        refused(Rule.R6, () -> land.enter(land.home(), election));
        sent("x");
        land.decided(land.home(), election);
        assertThat(offices("x")).isEqualTo(1);
        land.decided(body, recalling("x"));
        assertThat(offices("x")).isZero();
    }

    @Test
    void only_the_sender_sends_and_recalls() {
        refused("no-seat", () -> stage.live(land.home() + "-r", sending("x")));
        refused("no-seat", () -> stage.live(body + "-x", sending("x")));
        refused("no-seat", () -> stage.live(Caller.NOBODY, sending("x")));
        sent("x");
        refused("no-seat", () -> stage.live(land.home() + "-r", recalling("x")));
        refused("no-seat", () -> stage.live(body + "-x", recalling("x")));
        assertThat(ending("x")).isEqualTo("open");
    }

    @Test
    void resigning_and_leaving_are_ones_own() {
        sent("x");
        refused(Rule.R5, () -> stage.live(body + "-r", "{'do': 'resign', 'mandate': '%s-x-m'}", body));
        stage.live(body + "-x", "{'do': 'resign', 'mandate': '%s-x-m'}", body);
        assertThat(ending("x")).isEqualTo("RESIGNED");
        sent("y");
        refused("no-seat", () -> stage.live(body + "-x", "{'do': 'end-membership', 'person': '%s-y', 'assembly': '%s'}", body, body));
        stage.live(body + "-y", "{'do': 'end-membership', 'person': '%s-y', 'assembly': '%s'}", body, body);
        assertThat(ending("y")).isEqualTo("FELL");
        assertThat(stage.count("SELECT members FROM assembly WHERE id = ?", body)).isEqualTo(4);
    }

    @Test
    void an_assembly_ends_a_membership_only_by_a_decision_that_says_what_failed() {
        String ending = "{'do': 'end-membership', 'person': '" + body + "-z', 'assembly': '" + body + "'%s}";
        refused("bad-request", () -> land.enter(body, ending.formatted(", " + TOLD)));
        refused("bad-request", () -> land.enter(body, ending.formatted(", 'reason': 'Moved.'")));
        String entry = land.enter(body, ending.formatted(", 'reason': 'Moved away.', " + TOLD));
        assertThat(stage.count("SELECT COUNT(*) FROM membership WHERE person = ? AND open = 1", body + "-z")).isEqualTo(1);
        land.sign(body, entry);
        assertThat(stage.count("SELECT COUNT(*) FROM membership WHERE person = ? AND open = 1", body + "-z")).isZero();
    }

    @Test
    void who_leaves_takes_no_office_along() {
        stage.live(body + "-r", "{'do': 'end-membership', 'person': '%s-r', 'assembly': '%s'}", body, body);
        assertThat(offices("r")).isZero();
        refused("no-seat", () -> land.enter(body, sending("x")));
    }

    @Test
    void asking_is_answered_by_an_admission() {
        String stranger = land.id("stranger");
        stage.live(stranger, "{'do': 'ask-membership', 'assembly': '%s', 'basis': 'RESIDENT', 'affirms': true}", body);
        refused("no-seat", () -> stage.live(stranger, "{'do': 'admit', 'person': '%s', 'assembly': '%s'}", stranger, body));
        land.decided(body, "{'do': 'admit', 'person': '" + stranger + "', 'assembly': '" + body + "'}");
        assertThat(stage.count("SELECT members FROM assembly WHERE id = ?", body)).isEqualTo(6);
        assertThat(stage.found("SELECT answer AS found FROM membership_request WHERE person = ?", stranger)).isEqualTo("ADMITTED");
    }

    @Test
    void the_record_names_no_member() {
        String stranger = land.id("stranger");
        stage.live(stranger, "{'do': 'ask-membership', 'assembly': '%s', 'basis': 'WORKS_HERE', 'enterprise': 'The mill', 'affirms': true}", body);
        land.decided(body, "{'do': 'admit', 'person': '" + stranger + "', 'assembly': '" + body
                + "', 'basis': 'WORKS_HERE', 'enterprise': 'The mill'}");
        sent("x");
        stage.live(stranger, "{'do': 'sign-recall', 'mandate': '%s-x-m'}", body);
        stage.live(stranger, "{'do': 'end-membership', 'person': '%s', 'assembly': '%s'}", stranger, body);
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE assembly = ? AND act IN ('ask-membership', 'admit', 'sign-recall', "
                + "'end-membership')", body)).isEqualTo(4);
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE assembly = ? AND (data LIKE ? OR actor = ? OR data LIKE '%mill%')", body,
                "%" + stranger + "%", stranger)).isZero();
    }

    @Test
    void a_recall_is_carried_by_the_signature_that_makes_a_majority() {
        sent("x");
        for (String signer : List.of("y", "z")) {
            stage.live(body + "-" + signer, "{'do': 'sign-recall', 'mandate': '%s-x-m'}", body);
        }
        refused(Rule.R6, () -> stage.live(land.id("stranger"), "{'do': 'sign-recall', 'mandate': '%s-x-m'}", body));
        draft(body + "-x", "d1");
        stage.live(body + "-x", "{'do': 'sign-recall', 'mandate': '%s-x-m'}", body);
        assertThat(ending("x")).isEqualTo("RECALLED");
        refused(Rule.R7, () -> draft(body + "-x", "d2"));
    }

    @Test
    void recorders_of_a_new_non_local_assembly_are_sent_by_its_founder() {
        land.decided(body, "{'do': 'found-nonlocal', 'id': '" + land.id("n") + "', 'name': 'N', 'in': '" + land.federation()
                + "', 'constituent': '" + body + "', 'recorders': ['" + body + "-x', '" + body + "-y']}");
        assertThat(stage.count("SELECT COUNT(*) FROM mandate WHERE receiver = ? AND sender = ? AND open = 1", land.id("n"), body)).isEqualTo(2);
        land.decided(body, "{'do': 'recall', 'person': '" + body + "-x', 'from': '" + body + "', 'to': '" + land.id("n") + "', " + TOLD + "}");
        assertThat(offices("x")).isZero();
        assertThat(offices("y")).isEqualTo(1);
    }

    @Test
    void what_a_recorder_entered_before_the_recall_is_signed_by_nobody_recalled() {
        String draft = land.id("q");
        draft(land.home() + "-r", "q");
        String publishing = land.enter(land.home(), "{'do': 'publish', 'proposal': '" + draft + "', 'version': 1, " + TOLD + "}");
        String sender = land.id("other");
        land.decided(sender, "{'do': 'recall', 'mandate': '" + land.home() + "-s-m', " + TOLD + "}");
        refused(Rule.R7, () -> land.sign(land.home(), publishing));
        land.decided(sender, "{'do': 'recall', 'mandate': '" + land.home() + "-r-m', " + TOLD + "}");
        refused(Rule.R7, () -> stage.live(land.home() + "-r", "{'do': 'withdraw-entry', 'entry': '%s'}", publishing));
        refused(Rule.R7, () -> land.enter(land.home(), "{'do': 'publish', 'proposal': '" + draft + "', 'version': 1, " + TOLD + "}"));
    }
}
