package org.folkmoot.web.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Standing rules in a sentence")
class RulesWordsTest {

    private static String said(String kind, String rules) {
        JsonObject read = rules == null ? null : Json.createReader(new StringReader(rules.replace('\'', '"'))).readObject();
        return new RulesWords(kind, read).say();
    }

    @Test
    void say_what_holds_where_nothing_is_set() {
        assertThat(said("LOCAL", null)).isEqualTo("A local assembly: the only body that makes law. It decides by more than half of the "
                + "votes cast. People vote in person only.");
        assertThat(said("NON_LOCAL", null)).isEqualTo("Its delegates speak on mandates; each constituent has one voice. It decides by more "
                + "than half of the voices cast, with more than half of its constituents represented.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'majority': {'of': 'CAST', 'fraction': '2/3'}} | at least two thirds of the votes cast",
        "{'majority': {'of': 'PRESENT', 'fraction': '1/2', 'strict': true}, 'quorum': {'atLeast': 20}} "
            + "| more than half of those present, with at least 20 present",
        "{'majority': {'of': 'MEMBERS', 'fraction': '1/1'}} | all of its members",
        "{'majority': {'of': 'CAST', 'fraction': '3/5', 'quorum': {'members': '1/10'}}} | at least 3/5 of the votes cast, with at least 1/10 of its members present",
        "{'consensus': {'maxBlocks': 0, 'maxStandAside': '1/4'}} | consensus, with no block and at most one quarter standing aside",
        "{'consensus': {'maxBlocks': 1, 'maxStandAside': '0'}} | consensus, with one block at most and nobody standing aside",
        "{'consensus': {'maxBlocks': 2, 'maxStandAside': '1'}} | consensus, with 2 blocks at most, however many stand aside",
        "{'hybrid': {'rounds': 2, 'fallback': {'majority': {'of': 'CAST', 'fraction': '2/3', 'quorum': {'atLeast': 5}}}}} "
            + "| consensus without a block, sought twice; failing that, by at least two thirds of the votes cast, with at least 5 present"})
    void say_each_form_of_decision(String rule, String words) {
        assertThat(said("LOCAL", "{'decision': " + rule + "}")).contains("It decides by " + words + ".");
    }

    @Test
    void say_what_holds_for_some_questions_only() {
        assertThat(said("LOCAL", "{'decisions': {'standing-rules': {'majority': {'of': 'MEMBERS', 'fraction': '1/2', 'strict': true}}, "
                + "'ratification': {'majority': {'of': 'CAST', 'fraction': '3/4'}}}}"))
                .contains("On consent to an agreement it decides by at least three quarters of the votes cast. "
                        + "On its standing rules it decides by more than half of its members.");
    }

    @Test
    void say_how_one_votes_when_it_meets_and_who_may_call_a_meeting() {
        assertThat(said("LOCAL", "{'channels': ['IN_PERSON', 'MAIL'], 'noticeDays': 1, 'petition': '1/10', 'committee': ['a', 'b'], "
                + "'calendar': 'DTSTART:20260105T190000Z RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR'}"))
                .endsWith("People may vote by mail too. It meets on the last Friday of every second month. An agenda is published one day ahead. "
                        + "A share of 1/10 of its members can call for an additional meeting by petition. It named a drafting committee of 2, which may answer requests, publish versions, offer versions, withdraw offers in its place when 2 of them sign.");
        assertThat(said("CIRCLE", "{'calendar': 'DTSTART:20260105T190000Z RRULE:FREQ=WEEKLY;INTERVAL=3'}"))
                .contains("It meets on Monday of every 3 weeks.");
        assertThat(said("CIRCLE", "{'calendar': 'DTSTART:20260105T190000Z RRULE:FREQ=DAILY'}")).contains("It meets by a calendar of its own.");
    }

    private static Map<String, String> whole(String kind, String rules) {
        JsonObject read = Json.createReader(new StringReader(rules.replace('\'', '"'))).readObject();
        return new RulesWords(kind, read).parts().stream().collect(Collectors.toMap(RulesWords.Part::label, RulesWords.Part::says));
    }

    @Test
    void read_as_a_whole_they_tell_of_what_is_not_set_too() {
        assertThat(whole("LOCAL", "{'decisions': {'law': {'majority': {'of': 'CAST', 'fraction': '2/3'}}}, 'deliberation': 'MEMBERS'}"))
                .containsEntry("Ordinary questions", "It decides by more than half of the votes cast.")
                .containsEntry("Laws", "It decides by at least two thirds of the votes cast.")
                .containsEntry("Consent to an agreement", "As on ordinary questions.")
                .containsEntry("How people vote", "People vote in person only.")
                .containsEntry("Drafting committee", "It has named none.")
                .containsEntry("Its own thread", "What is said in its own thread is for its members.");
    }

    @Test
    void a_non_local_assembly_has_no_rule_for_laws_which_it_never_makes() {
        assertThat(whole("NON_LOCAL", "{}")).doesNotContainKeys("Laws", "Consent to an agreement", "Membership")
                .containsEntry("How people vote", "Each constituent has one voice, which its delegates give on their mandates.");
    }
}
