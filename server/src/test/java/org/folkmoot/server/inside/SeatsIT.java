package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.refusal.Refusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what: every act by everyone who should not, and by whoever should. */
@ArquillianTest
class SeatsIT {

    private static final String VOTES = "'votes': {'yes': 2, 'no': 0}";

    @Inject
    private Stage stage;
    private Land land;
    private String body;
    private Map<String, Caller> everyone;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    /** A body with three listed members, one of them without office; another body; a proposal on offer; a law. */
    @BeforeEach
    void found() {
        land = Land.of(stage, "other");
        body = land.id("body");
        for (String person : List.of("r", "s", "x")) {
            land.imported("{'do': 'person', 'id': '%s-%s', 'name': 'Member'}", body, person);
        }
        land.imported("{'do': 'found-local', 'id': '%s', 'name': 'Body', 'members': ['%1$s-r', '%1$s-s', '%1$s-x'], 'in': '%s', "
                + "'parent': '%s', 'rules': {'calendar': 'DTSTART:20200101T190000\\nRRULE:FREQ=DAILY'}}", body, land.federation(), land.home());
        land.imported("{'do': 'office', 'person': '%s-r', 'assembly': '%s', 'office': 'RECORDER'}", body, body);
        land.imported("{'do': 'office', 'person': '%s-s', 'assembly': '%s', 'office': 'TELLER'}", body, body);
        land.imported("{'do': 'meeting', 'id': '%s-m', 'assembly': '%s', 'place': 'Hall'}", body, body);
        land.imported("{'do': 'person', 'id': '%s', 'name': 'Stranger'}", land.id("stranger"));
        land.imported("{'do': 'enact', 'law': '%s', 'assembly': '%s', 'title': 'L', 'text': 'L.'}", land.id("law"), body);
        land.offered("p", "{'assemblies': {'atLeast': 2}}");
        land.imported("{'do': 'amend', 'id': '%s', 'proposal': '%s', 'version': 1, 'by': '%s', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Two.'}]}", land.id("am"), land.id("p"), body);
        land.drafted("q");
        land.seal();
        everyone = new LinkedHashMap<>(Map.of("nobody", Caller.NOBODY, "owner", Caller.OWNER,
                "stranger", Caller.of(land.id("stranger")), "member", Caller.of(body + "-x"), "teller", Caller.of(body + "-s"),
                "recorder", Caller.of(body + "-r"), "recorder of another", Caller.of(land.id("other") + "-r"),
                "recorder of the home", Caller.of(land.home() + "-r"), "teller of the home", Caller.of(land.home() + "-s")));
    }

    private Optional<String> refusal(Caller caller, String act) {
        try {
            stage.live(caller, act);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.type());
        }
    }

    /** Everyone but these is refused for want of a seat, and leaves no entry; these are not. */
    private void onlyBy(Set<String> allowed, Map<String, String> acts) {
        SoftAssertions matrix = new SoftAssertions();
        acts.forEach((name, act) -> {
            everyone.forEach((role, caller) -> {
                if (!allowed.contains(role)) {
                    long entries = entries();
                    matrix.assertThat(refusal(caller, act)).as("%s by %s", name, role).contains("no-seat");
                    matrix.assertThat(entries()).as("%s by %s", name, role).isEqualTo(entries);
                }
            });
            allowed.forEach(role -> matrix.assertThat(refusal(everyone.get(role), act)).as("%s by %s", name, role)
                    .isNotEqualTo(Optional.of("no-seat")));
        });
        matrix.assertAll();
    }

    /** Of this land and its people alone: others' terms may end in the meantime. */
    private long entries() {
        return stage.count("SELECT COUNT(*) FROM entry WHERE assembly LIKE ? OR actor LIKE ?", land.id("%"), land.id("%"));
    }

    @Test
    void decisions_of_a_local_assembly_are_entered_by_its_recorder_alone() {
        Map<String, String> acts = new LinkedHashMap<>();
        acts.put("leave", act("leave", "'assembly': '%s', 'nonlocal': '%s', 'ratifications': 'KEEP'", body, land.home()));
        acts.put("join", act("join", "'assembly': '%s', 'nonlocal': '%s'", body, land.home()));
        acts.put("members", "{'do': 'members', 'assembly': '" + body + "', 'count': 3}");
        acts.put("office", act("office", "'person': '%s-x', 'assembly': '%s', 'office': 'TELLER'", body, body));
        acts.put("standing-rules", act("standing-rules", "'assembly': '%s', 'rules': {}", body));
        acts.put("meeting", "{'do': 'meeting', 'id': '" + body + "-n', 'assembly': '" + body + "'}");
        acts.put("enact", act("enact", "'law': '%s', 'assembly': '%s', 'title': 'T', 'text': 'X', 'meeting': '%s-m'", land.id("l2"), body, body));
        acts.put("repeal", act("repeal", "'law': '%s', 'assembly': '%s', 'meeting': '%s-m'", land.id("law"), body, body));
        acts.put("respond", land.response("RATIFY", land.id("p"), body).replace("'yes': 60, 'no': 10", "'yes': 2, 'no': 0"));
        acts.put("rescind", land.response("RESCIND", land.id("p"), body).replace("'yes': 60, 'no': 10", "'yes': 2, 'no': 0"));
        acts.put("amend", "{'do': 'amend', 'id': '" + land.id("am2") + "', 'proposal': '" + land.id("p") + "', 'version': 1, 'by': '"
                + body + "', 'reason': 'r', 'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Three.'}]}");
        acts.put("withdraw-amendment", "{'do': 'withdraw-amendment', 'amendment': '" + land.id("am") + "'}");
        acts.put("correct", "{'do': 'correct', 'entry': '" + body + "/1', 'reason': 'r', 'changes': {'name': 'N'}}");
        acts.put("found-circle", "{'do': 'found-circle', 'id': '" + land.id("circle") + "', 'name': 'C', 'within': '" + body
                + "', 'kind': 'INTEREST', 'members': 2}");
        acts.put("found-nonlocal", "{'do': 'found-nonlocal', 'id': '" + land.id("n") + "', 'name': 'N', 'in': '" + land.federation()
                + "', 'constituent': '" + body + "', 'recorders': ['" + body + "-r', '" + body + "-s']}");
        onlyBy(Set.of("recorder"), acts);
    }

    @Test
    void decisions_of_a_home_are_entered_by_its_recorder_alone() {
        Map<String, String> acts = new LinkedHashMap<>();
        acts.put("publish", home("publish", "'proposal': '%s', 'version': 1", land.id("q")));
        acts.put("offer", home("offer", "'proposal': '%s', 'version': 1, 'threshold': {'assemblies': {'atLeast': 1}}", land.id("p")));
        acts.put("withdraw", home("withdraw", "'proposal': '%s'", land.id("p")));
        acts.put("accept-join", home("accept-join", "'assembly': '%s', 'nonlocal': '%s'", body, land.home()));
        onlyBy(Set.of("recorder of the home"), acts);
    }

    @Test
    void drafts_are_laid_by_any_officer_of_the_home() {
        onlyBy(Set.of("recorder of the home", "teller of the home"), Map.of("propose", "{'do': 'propose', 'id': '" + land.id("d")
                + "', 'home': '" + land.home() + "', 'title': 'D', 'clauses': [{'id': 'c', 'text': 'D.'}]}"));
    }

    @Test
    void a_decision_is_countersigned_by_another_officer_of_that_assembly() {
        String entry = land.enter(body, act("leave", "'assembly': '%s', 'nonlocal': '%s', 'ratifications': 'KEEP'", body, land.home()));
        onlyBy(Set.of("teller"), Map.of("countersign", "{'do': 'countersign', 'entry': '" + entry + "'}"));
    }

    @Test
    void people_are_made_known_by_the_owner() {
        onlyBy(Set.of("owner"), Map.of("person", "{'do': 'person', 'id': '" + land.id("new") + "', 'name': 'New'}"));
    }

    @Test
    void a_federation_is_founded_by_anyone_with_an_account_and_by_nobody_else() {
        everyone.forEach((role, caller) -> assertThat(refusal(caller, "{'do': 'found-federation', 'id': '"
                + land.id("f" + role.replace(' ', '-')) + "', 'name': 'F', 'purpose': 'p'}")).as(role)
                .isEqualTo(Set.of("nobody", "owner").contains(role) ? Optional.of("no-seat") : Optional.empty()));
    }

    @Test
    void amending_in_ones_own_name_takes_a_membership_below_the_home_or_a_mandate() {
        everyone.forEach((role, caller) -> {
            String by = caller.person() == null ? body + "-x" : caller.person();
            Optional<String> refusal = refusal(caller, "{'do': 'amend', 'id': '" + land.id("own-" + role.replace(' ', '-'))
                    + "', 'proposal': '" + land.id("p") + "', 'version': 1, 'by': '" + by
                    + "', 'reason': 'r', 'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Mine.'}]}");
            assertThat(refusal).as(role).isEqualTo((by.startsWith(body) || by.startsWith(land.home())) && caller.person() != null
                    ? Optional.empty() : Optional.of("no-seat"));
        });
    }

    @Test
    void nobody_speaks_in_anothers_name() {
        assertThat(refusal(Caller.of(body + "-x"), "{'do': 'amend', 'id': '" + land.id("am3") + "', 'proposal': '" + land.id("p")
                + "', 'version': 1, 'by': '" + body + "-s', 'reason': 'r', 'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'X.'}]}"))
                .contains("rule");
    }

    @Test
    void imports_are_the_owners() {
        everyone.forEach((role, caller) -> {
            if (!caller.owner()) {
                assertThat(stage.refusedToOpen(caller)).as(role).isEqualTo("no-seat");
            }
        });
    }

    private static String act(String what, String fields, Object... figures) {
        return "{'do': '" + what + "', " + String.format(fields, figures) + ", " + VOTES + "}";
    }

    private static String home(String what, String fields, Object... figures) {
        return "{'do': '" + what + "', " + String.format(fields, figures) + ", 'decidedWith': 'no count'}";
    }
}
