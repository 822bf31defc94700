package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules, attacked by live acts of people who hold their offices; {@code scenarios/tests/rules.json} attacks them by import. */
@ArquillianTest
class RulesIT {

    @Inject
    private Stage stage;
    private Land land;
    private String proposal;
    private String a;
    private String b;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void found() {
        land = Land.of(stage, "a", "b", "c");
        a = land.id("a");
        b = land.id("b");
        proposal = land.offered("p", "{'assemblies': {'fraction': '2/3'}}");
        land.imported("{'do': 'enact', 'law': '%s', 'assembly': '%s', 'title': 'L', 'text': 'L.'}", land.id("law"), a);
        land.seal();
    }

    private void refusedBy(Rule rule, String assembly, String act) {
        long entries = stage.count("SELECT COUNT(*) FROM entry");
        assertThatThrownBy(() -> land.enter(assembly, act)).as(act).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.rule()).as(refusal.getMessage()).contains(rule));
        assertThat(stage.count("SELECT COUNT(*) FROM entry")).isEqualTo(entries);
    }

    private static void refusedAs(String type, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private String state() {
        return stage.found("SELECT state AS found FROM offer WHERE proposal = ? ORDER BY round DESC LIMIT 1", proposal);
    }

    private long consenting() {
        return stage.count("SELECT t.consenting FROM offer_tally t JOIN offer o ON o.id = t.offer AND t.grp = '' WHERE o.proposal = ? "
                + "ORDER BY o.round DESC LIMIT 1", proposal);
    }

    private String ratify(String body) {
        return land.response("RATIFY", proposal, body);
    }

    private String home(String what) {
        return "{" + what + ", 'decidedWith': 'no count'}";
    }

    private String inEffect() {
        land.decided(a, ratify(a));
        land.decided(b, ratify(b));
        return state();
    }

    @Test
    @DisplayName("R1: only a local assembly makes law, and only its own")
    void r1() {
        refusedBy(Rule.R1, land.home(), "{'do': 'enact', 'law': '" + land.id("x") + "', 'assembly': '" + land.home()
                + "', 'title': 'T', 'text': 'X', 'decidedWith': 'no count'}");
        refusedBy(Rule.R1, b, "{'do': 'repeal', 'law': '" + land.id("law") + "', 'assembly': '" + b + "', 'meeting': '" + b
                + "-m', 'votes': {'yes': 60, 'no': 10}}");
        assertThat(stage.count("SELECT COUNT(*) FROM law WHERE id LIKE ? AND repealed_at IS NULL", land.id("%"))).isEqualTo(1);
    }

    @Test
    @DisplayName("R2: no non-local assembly consents, and none takes back what bodies have in effect")
    void r2() {
        refusedBy(Rule.R2, land.home(), land.response("RATIFY", proposal, land.home()));
        refusedBy(Rule.R2, land.home(), land.response("DECLINE", proposal, land.home()));
        refusedBy(Rule.R2, land.home(), land.response("RESCIND", proposal, land.home()));
        assertThat(inEffect()).isEqualTo("IN_EFFECT");
        refusedBy(Rule.R2, land.home(), home("'do': 'withdraw', 'proposal': '" + proposal + "'"));
        land.decided(land.home(), home("'do': 'publish', 'proposal': '" + proposal + "', 'version': 2, 'clauses': [{'id': 'c1', 'text': 'Two.'}]"));
        land.decided(land.home(), home("'do': 'offer', 'proposal': '" + proposal + "', 'version': 2, 'threshold': {'assemblies': {'atLeast': 3}}"));
        assertThat(stage.found("SELECT state AS found FROM offer WHERE proposal = ? AND round = 1", proposal)).isEqualTo("IN_EFFECT");
    }

    @Test
    @DisplayName("R3: none can answer for another")
    void r3() {
        refusedAs("no-seat", () -> land.enter(land.home(), ratify(a)));
        refusedAs("no-seat", () -> land.enter(b, ratify(a)));
        assertThat(consenting()).isZero();
    }

    @Test
    @DisplayName("R4: joining takes two acts, leaving one, and neither undoes what others have in effect")
    void r4() {
        land.decided(b, land.leave(b, "KEEP"));
        refusedBy(Rule.R4, land.home(), home("'do': 'accept-join', 'assembly': '" + b + "', 'nonlocal': '" + land.home() + "'"));
        land.decided(b, "{'do': 'join', 'assembly': '" + b + "', 'nonlocal': '" + land.home() + "', 'votes': {'yes': 60, 'no': 10}}");
        refusedAs("out-of-scope", () -> land.enter(b, ratify(b)));
        land.decided(a, ratify(a));
        land.decided(land.id("c"), ratify(land.id("c")));
        assertThat(state()).isEqualTo("IN_EFFECT");
        land.decided(land.home(), home("'do': 'accept-join', 'assembly': '" + b + "', 'nonlocal': '" + land.home() + "'"));
        assertThat(state()).isEqualTo("IN_EFFECT");
    }

    @Test
    @DisplayName("R10: consent and law take a real meeting")
    void r10() {
        refusedBy(Rule.R10, a, ratify(a).replace("'meeting': '" + a + "-m', ", ""));
        refusedBy(Rule.R10, a, "{'do': 'enact', 'law': '" + land.id("x") + "', 'assembly': '" + a
                + "', 'title': 'T', 'text': 'X', 'votes': {'yes': 60, 'no': 10}}");
        refusedAs("bad-request", () -> land.enter(a, ratify(a).replace("'" + a + "-m'", "'" + b + "-m'")));
        land.decided(a, "{'do': 'standing-rules', 'assembly': '" + a + "', 'rules': {'calendar': "
                + "'DTSTART:20200101T190000\\nRRULE:FREQ=YEARLY;COUNT=1'}, 'votes': {'yes': 60, 'no': 10}}");
        refusedBy(Rule.R10, a, "{'do': 'meeting', 'id': '" + a + "-odd', 'assembly': '" + a + "'}");
        refusedBy(Rule.R10, a, "{'do': 'meeting', 'id': '" + a + "-odd', 'assembly': '" + a + "', 'declaredBy': '" + a + "-m'}");
        refusedBy(Rule.R10, a, "{'do': 'meeting', 'id': '" + a + "-odd', 'assembly': '" + a + "', 'declaredBy': '" + b + "-m'}");
    }

    @Test
    @DisplayName("R11, R12, R15: channels, counts and tallies as the assembly's own rules have them")
    void r11_r12_r15() {
        refusedBy(Rule.R11, a, ratify(a).replace("'votes'", "'channel': 'ONLINE', 'votes'"));
        refusedBy(Rule.R12, a, ratify(a).replace("'no': 10", "'no': 41"));
        refusedBy(Rule.R12, a, "{'do': 'meeting', 'id': '" + a + "-n', 'assembly': '" + a + "', 'present': 101}");
        refusedBy(Rule.R15, a, ratify(a).replace("'yes': 60", "'yes': 10"));
        refusedBy(Rule.R15, a, land.leave(a, "KEEP").replace("'yes': 60", "'yes': 9"));
        assertThat(consenting()).isZero();
    }

    @Test
    @DisplayName("R16: only a rescission ends consent, versions are never written twice, and time is not the caller's")
    void r16() {
        land.decided(a, ratify(a));
        refusedBy(Rule.R16, a, land.response("DECLINE", proposal, a));
        refusedAs("stale", () -> land.enter(land.home(), home("'do': 'publish', 'proposal': '" + proposal
                + "', 'version': 1, 'clauses': [{'id': 'c1', 'text': 'Two.'}]")));
        refusedAs("bad-request", () -> land.enter(b, ratify(b).replace("{'do'", "{'on': '2020-01-01', 'do'")));
        refusedAs("bad-request", () -> land.enter(b, ratify(b).replace("{'do'", "{'as': 'x', 'do'")));
        assertThat(consenting()).isEqualTo(1);
    }

    @Test
    @DisplayName("R17: consent is to an exact text under exact terms")
    void r17() {
        String digest = land.digest(proposal, 1);
        refusedBy(Rule.R17, a, ratify(a).replace(digest, "0".repeat(64)));
        refusedAs("bad-request", () -> land.enter(a, ratify(a).replace(", 'digest': '" + digest + "'", "")));
        land.decided(a, ratify(a));
        land.decided(land.home(), home("'do': 'offer', 'proposal': '" + proposal + "', 'version': 1, 'threshold': {'assemblies': {'atLeast': 3}}"));
        assertThat(consenting()).as("a new offer of the same version starts with none").isZero();
        refusedBy(Rule.R17, b, ratify(b).replace("{'do'", "{'round': 1, 'do'"));
        land.decided(land.home(), home("'do': 'withdraw', 'proposal': '" + proposal + "'"));
        refusedBy(Rule.R17, b, ratify(b));
    }

    @Test
    @DisplayName("R19: a whole text published lists what it changed")
    void r19() {
        land.decided(land.home(), home("'do': 'publish', 'proposal': '" + proposal + "', 'version': 2, "
                + "'clauses': [{'id': 'c1', 'text': 'Two.'}, {'id': 'c2', 'text': 'New.'}]"));
        assertThat(stage.found("SELECT changes AS found FROM proposal_version WHERE proposal = ? AND number = 2", proposal))
                .contains("\"REPLACE\"", "\"INSERT\"", "\"c2\"");
    }

    @Test
    @DisplayName("R21: the record names no member")
    void r21() {
        String person = land.id("ada");
        Land other = Land.of(stage);
        other.imported("{'do': 'person', 'id': '%s', 'name': 'Ada Unmistakable'}", person);
        other.imported("{'do': 'found-local', 'id': '%s', 'name': 'Listed', 'members': ['%s'], 'in': '%s', 'parent': '%s'}",
                other.id("listed"), person, other.federation(), other.home());
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE data LIKE '%Unmistakable%'")).isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE act = 'found-local' AND data LIKE ?", "%" + person + "%")).isZero();
    }
}
