package org.folkmoot.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {

    private static final String FOUNDED = """
            {"on": "2026-01-01", "do": "found-federation", "id": "f", "name": "F", "purpose": "general"},
            {"on": "2026-01-01", "do": "found-nonlocal", "id": "n", "name": "N", "in": "f"},
            {"on": "2026-01-01", "do": "found-local", "id": "a", "name": "A", "members": 9, "in": "f", "parent": "n"},
            {"on": "2026-01-02", "do": "propose", "id": "p", "home": "n", "title": "P", "clauses": [{"id": "c", "text": "T"}]},
            {"on": "2026-01-02", "do": "publish", "proposal": "p", "version": 1}
            """;

    private static Scenario read(String steps) {
        return Scenario.read(new ByteArrayInputStream(("{\"title\": \"T\", \"steps\": [" + steps + "]}")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private static Scenario afterFounding(String step) {
        return read(FOUNDED + "," + step.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'on': '2026-01-03', 'do': 'dance'} | do | dance",
        "{'on': '2026-01-03'} | do | missing",
        "{'on': '2026-01-03', 'do': 'withdraw'} | proposal | missing",
        "{'do': 'withdraw', 'proposal': 'p'} | on | missing",
        "{'on': '2026-01-03', 'do': 'withdraw', 'proposal': 'p', 'hurry': true} | hurry | unknown",
        "{'on': '2026-01-03', 'do': 'withdraw', 'proposal': 'q'} | proposal | id \"q\"",
        "{'on': '2026-01-03', 'do': 'withdraw', 'proposal': 'a'} | proposal | id \"a\"",
        "{'on': '2026-01-03', 'do': 'withdraw', 'proposal': 7} | proposal | not a text",
        "{'on': '2026-01-01', 'do': 'withdraw', 'proposal': 'p'} | on | before 2026-01-02",
        "{'on': '2026-02-30', 'do': 'withdraw', 'proposal': 'p'} | on | neither a day",
        "{'on': '2026-01-03', 'do': 'offer', 'proposal': 'p', 'version': 1, 'threshold': {'all': [{'named': ['a', 'z']}]}} | threshold | id \"z\"",
        "{'on': '2026-01-03', 'do': 'offer', 'proposal': 'p', 'version': 1, 'threshold': {}, 'weights': {'w': {'z': '1/2'}}} | weights.w.z | id \"z\"",
        "{'on': '2026-01-03', 'do': 'respond', 'proposal': 'p', 'assembly': 'a', 'response': 'RETURN', 'amendments': ['m']} | amendments[0] | id \"m\"",
        "{'on': '2026-01-03', 'do': 'found-nonlocal', 'id': 'x', 'name': 'X', 'in': 'f', 'parent': 'x'} | parent | id \"x\"",
        "{'do': 'expect', 'proposal': 'p'} | proposal | nothing is expected",
        "{'do': 'expect', 'proposal': 'p', 'seats': []} | seats | not expected of a proposal",
        "{'do': 'expect', 'proposal': 'p', 'clause': 'c', 'text': null} | version | missing",
        "{'on': '2026-01-03', 'do': 'refused', 'rule': 'R22', 'step': {'do': 'withdraw', 'proposal': 'p'}} | rule | R1 to R21",
        "{'on': '2026-01-03', 'do': 'refused', 'rule': 'R2', 'step': {'do': 'withdraw', 'proposal': 'q'}} | proposal | id \"q\"",
        "{'on': '2026-01-03', 'do': 'refused', 'rule': 'R2', 'step': {'do': 'withdraw'}} | step.proposal | missing",
    })
    void refuses_a_file_naming_step_field_and_id(String step, String field, String why) {
        assertThatThrownBy(() -> afterFounding(step)).isInstanceOf(Refused.class)
                .hasMessageContaining("step 5").hasMessageContaining("field \"" + field).hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'on': '2026-01-02', 'do': 'clock'}",
        "{'on': '2026-01-02T10:00:00Z', 'do': 'clock'}",
        "{'do': 'expect', 'assembly': 'a', 'register': {'p': 'NONE'}}",
        "{'do': 'expect', 'proposal': 'p', 'version': 1, 'clause': 'c', 'text': null}",
        "{'do': 'expect', 'proposal': 'p', 'state': 'DRAFTING', 'reachedOn': null}",
        "{'on': '2026-01-03', 'do': 'refused', 'rule': 'not-found', 'step': {'do': 'withdraw', 'proposal': 'q'}}",
        "{'on': '2026-01-03', 'do': 'refused', 'rule': 'bad-request', 'step': {'do': 'dance'}}",
    })
    void takes_what_may_be_there(String step) {
        assertThatCode(() -> afterFounding(step)).doesNotThrowAnyException();
    }

    @Test
    void what_a_refused_act_would_make_is_not_there_afterwards() {
        assertThatThrownBy(() -> read(FOUNDED + """
                , {"on": "2026-01-03", "do": "refused", "rule": "bad-request",
                   "step": {"do": "found-nonlocal", "id": "x", "name": "X", "in": "f"}},
                {"on": "2026-01-03", "do": "join", "assembly": "x", "nonlocal": "n"}
                """)).hasMessageContaining("step 6").hasMessageContaining("id \"x\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{", "{'steps': []}", "{'title': 'T'}", "7", "{'steps': [1]}"})
    void refuses_what_is_no_scenario(String content) {
        assertThatThrownBy(() -> Scenario.read(new ByteArrayInputStream(content.replace('\'', '"').getBytes(
                StandardCharsets.UTF_8)))).isInstanceOf(Refused.class);
    }

    @Test
    void a_prefix_renames_ids_wherever_they_stand_and_nothing_else() {
        Scenario renamed = afterFounding("""
                {'on': '2026-01-03', 'do': 'offer', 'proposal': 'p', 'version': 1,
                 'threshold': {'any': [{'named': ['a']}, {'assemblies': {'atLeast': 1}}]}, 'weights': {'p': {'a': '1/2'}}}
                """).prefixed("x-");
        assertThat(renamed.steps().get(3).content().toString()).contains("\"id\":\"x-p\"", "\"home\":\"x-n\"",
                "\"id\":\"c\"", "\"title\":\"P\"");
        assertThat(renamed.steps().get(5).content().toString()).contains("\"named\":[\"x-a\"]",
                "\"weights\":{\"p\":{\"x-a\":\"1/2\"}}", "\"proposal\":\"x-p\"");
    }

    @Test
    void a_prefix_renames_the_assembly_in_whose_record_an_entry_stands() {
        Scenario renamed = afterFounding("""
                {'on': '2026-01-03', 'do': 'correct', 'entry': 'a/2', 'changes': {'version': 1}, 'reason': 'r'}
                """).prefixed("x-");
        assertThat(renamed.steps().get(5).content().getString("entry")).isEqualTo("x-a/2");
    }

    @Test
    void until_moves_every_date_so_that_the_last_step_falls_on_the_day() {
        Scenario moved = afterFounding("""
                {'on': '2026-01-03', 'do': 'offer', 'proposal': 'p', 'version': 1, 'threshold': {}, 'respondBy': '2026-02-01'},
                {'on': '2026-01-04T12:00:00Z', 'do': 'clock'}
                """).until(LocalDate.of(2026, 11, 23));
        assertThat(moved.steps().get(6).on()).hasToString("2026-11-23T12:00:00Z");
        assertThat(moved.steps().get(5).content().getString("respondBy")).isEqualTo("2026-12-21");
        assertThat(moved.steps().get(0).content().getString("on")).isEqualTo("2026-11-20");
    }

    @Test
    void until_turns_the_weekdays_of_a_weekly_calendar_with_it() {
        Scenario moved = afterFounding("""
                {'on': '2026-01-03', 'do': 'standing-rules', 'assembly': 'a', 'rules':
                 {'calendar': 'DTSTART:20260105T190000Z\\nRRULE:FREQ=WEEKLY;BYDAY=MO,SU'}}
                """).until(LocalDate.of(2026, 1, 5));
        assertThat(moved.steps().get(5).content().getJsonObject("rules").getString("calendar"))
                .isEqualTo("DTSTART:20260107T190000Z\nRRULE:FREQ=WEEKLY;BYDAY=WE,TU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'2026-01-01' | field \"demo\": an object",
        "{} | field \"demo.until\": missing",
        "{'until': 7} | field \"demo.until\": not a text",
        "{'until': '2026-01-32'} | is not a day",
        "{'until': '2026-01-02T10:00:00Z'} | is not a day",
        "{'until': '2025-12-31'} | is not within the history",
        "{'until': '2026-01-03'} | is not within the history",
        "{'until': '2026-01-02', 'from': '2026-01-01'} | field \"demo.from\": unknown",
    })
    void refuses_a_demo_header_that_names_no_day_of_the_history(String header, String why) {
        assertThatThrownBy(() -> withDemo(header)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    @Test
    void a_demo_stands_at_the_day_of_its_header_and_a_replay_goes_to_the_end() {
        Scenario whole = withDemo("{'until': '2026-01-01'}");
        assertThat(whole.steps()).hasSize(5);
        Scenario demo = whole.prefixed("x-").asDemo(LocalDate.of(2026, 11, 23));
        assertThat(demo.steps()).extracting(step -> step.on().toString()).containsOnly("2026-11-23").hasSize(3);
        assertThat(whole.until(LocalDate.of(2026, 11, 23)).steps()).hasSize(5)
                .last().satisfies(step -> assertThat(step.on()).hasToString("2026-11-23"));
    }

    @Test
    void a_demo_of_a_history_without_the_header_shows_all_of_it() {
        assertThat(read(FOUNDED).asDemo(LocalDate.of(2026, 11, 23)).steps()).hasSize(5)
                .last().satisfies(step -> assertThat(step.on()).hasToString("2026-11-23"));
    }

    private static Scenario withDemo(String header) {
        return Scenario.read(new ByteArrayInputStream(("{\"demo\": " + header.replace('\'', '"') + ", \"steps\": [" + FOUNDED + "]}")
                .getBytes(StandardCharsets.UTF_8)));
    }
}
