package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.folkmoot.ejb.act.Caller;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** From nothing to a text in effect by live acts alone: no import has a part in it. */
@ArquillianTest
class LiveStoryIT {

    private static final String VOTES = "'votes': {'yes': 3, 'no': 0}";

    @Inject
    private Stage stage;
    private final String prefix = Stage.fresh();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    private String id(String name) {
        return prefix + name;
    }

    private void decided(String by, String act, Object... figures) {
        stage.decided(id(by + "1"), id(by + "2"), act, figures);
    }

    /** Three people found a local assembly, and elect two recorders, who enter and sign it; that was its first meeting. */
    private void founded(String local) {
        for (int person = 1; person <= 3; person++) {
            stage.live(Caller.OWNER, "{'do': 'person', 'id': '%s', 'name': 'Somebody'}", id(local + person));
        }
        decided(local, "{'do': 'found-local', 'id': '%s', 'name': 'Local', 'in': '%s', 'members': ['%s', '%s', '%s'], "
                + "'recorders': ['%3$s', '%4$s'], 'area': 'Between hill and river', 'rules': {'calendar': "
                + "'DTSTART:20200101T190000\\nRRULE:FREQ=DAILY'}, 'meeting': {'place': 'Hall', 'day': '%6$s', 'present': 3}}",
                id(local), id("land"), id(local + "1"), id(local + "2"), id(local + "3"), today);
    }

    @Test
    void a_proposal_goes_from_first_draft_to_effect() {
        stage.live(Caller.OWNER, "{'do': 'person', 'id': '%s', 'name': 'Founder'}", id("founder"));
        stage.live(id("founder"), "{'do': 'found-federation', 'id': '%s', 'name': 'Land', 'purpose': 'water'}", id("land"));
        founded("oak");
        founded("elm");
        decided("oak", "{'do': 'found-nonlocal', 'id': '%s', 'name': 'Moot', 'in': '%s', 'constituent': '%s', 'recorders': ['%s', '%s']}",
                id("moot"), id("land"), id("oak"), id("oak1"), id("oak2"));
        decided("elm", "{'do': 'join', 'assembly': '%s', 'nonlocal': '%s', " + VOTES + "}", id("elm"), id("moot"));
        decided("oak", "{'do': 'accept-join', 'assembly': '%s', 'nonlocal': '%s', 'votes': {'yes': 1, 'no': 0}}", id("elm"), id("moot"));
        stage.live(id("oak1"), "{'do': 'propose', 'id': '%s', 'home': '%s', 'title': 'P', 'clauses': [{'id': 'c', 'text': 'One.'}]}",
                id("p"), id("moot"));
        decided("oak", "{'do': 'publish', 'proposal': '%s', 'version': 1, 'votes': {'yes': 2, 'no': 0}}", id("p"));
        decided("oak", "{'do': 'offer', 'proposal': '%s', 'version': 1, 'threshold': {'assemblies': {'atLeast': 2}}, "
                + "'votes': {'yes': 2, 'no': 0}}", id("p"));
        String digest = stage.found("SELECT digest AS found FROM proposal_version WHERE proposal = ?", id("p"));
        for (String body : new String[] {"oak", "elm"}) {
            assertThat(state()).isEqualTo("ON_OFFER");
            decided(body, "{'do': 'meeting', 'id': '%s-2', 'assembly': '%1$s', 'present': 3}", id(body));
            decided(body, "{'do': 'respond', 'proposal': '%s', 'assembly': '%s', 'response': 'RATIFY', 'version': 1, 'digest': '%s', "
                    + "'meeting': '%2$s-2', " + VOTES + "}", id("p"), id(body), digest);
        }
        assertThat(state()).isEqualTo("IN_EFFECT");
    }

    private String state() {
        return stage.found("SELECT state AS found FROM offer WHERE proposal = ?", id("p"));
    }
}
