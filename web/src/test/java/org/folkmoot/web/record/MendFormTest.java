package org.folkmoot.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a correction")
class MendFormTest {

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }

    private static MendForm answer(String more) {
        return new MendForm("respond", json("{'proposal': 'p', 'response': 'RATIFY', 'meeting': 'm', 'votes': {'yes': 5, 'no': 2, 'abstain': 0}"
                + more + "}"));
    }

    @Test
    void changes_nothing_as_it_is_shown() {
        assertThat(answer(", 'reason': 'R.'").changes()).isEmpty();
        assertThat(new MendForm("enact", json("{'title': 'T', 'text': 'One.\\nTwo.'}")).changes()).isEmpty();
        assertThat(new MendForm("meeting", json("{'id': 'm', 'place': 'Hall', 'present': 4}")).changes()).isEmpty();
        assertThat(new MendForm("members", json("{'assembly': 'a', 'count': 40}")).changes()).isEmpty();
    }

    @Test
    void names_only_what_differs_from_the_entry() {
        MendForm census = new MendForm("members", json("{'assembly': 'a', 'count': 40}"));
        census.setCount(41L);
        assertThat(census.changes()).isEqualTo(json("{'count': 41}"));
        MendForm answer = answer("");
        answer.getDecision().setYes(4L);
        assertThat(answer.changes()).isEqualTo(json("{'votes': {'yes': 4, 'no': 2, 'abstain': 0}}"));
    }

    @Test
    void takes_out_what_was_emptied() {
        MendForm meeting = new MendForm("meeting", json("{'id': 'm', 'place': 'Hall', 'present': 4}"));
        meeting.setPlace(" ");
        meeting.setPresent(null);
        assertThat(meeting.changes()).isEqualTo(json("{'place': null, 'present': null}"));
    }

    @Test
    void takes_line_ends_of_a_browser_for_no_change() {
        MendForm law = new MendForm("enact", json("{'title': 'T', 'text': 'One.\\nTwo.'}"));
        law.setText("One.\r\nTwo.");
        assertThat(law.changes()).isEmpty();
    }

    @Test
    void lets_another_meeting_bring_its_own_day() {
        MendForm answer = answer(", 'decidedOn': '2026-03-01'");
        answer.getDecision().setMeeting("n");
        assertThat(answer.changes()).isEqualTo(json("{'meeting': 'n', 'decidedOn': null}"));
    }

    @Test
    void leaves_votes_of_several_channels_as_they_are_unless_a_count_is_entered() {
        MendForm answer = new MendForm("respond", json("{'response': 'RATIFY', 'votes': [{'channel': 'MAIL', 'yes': 5, 'no': 2}]}"));
        assertThat(answer.changes()).isEmpty();
        answer.getDecision().setYes(6L);
        assertThat(answer.changes()).isEqualTo(json("{'votes': {'yes': 6, 'no': 0, 'abstain': 0}}"));
    }

    @Test
    void keeps_the_reason_of_an_answer_apart_from_that_of_its_correction() {
        MendForm answer = new MendForm("countersign", json("{'act': 'correct', 'mends': 'respond', 'response': 'RETURN', 'reason': 'Miscounted.', "
                + "'givenReason': 'Too dear.'}"));
        assertThat(answer.getKind()).isEqualTo("respond");
        assertThat(answer.getGiven()).isEqualTo("Too dear.");
        assertThat(answer.changes()).isEmpty();
    }

    @Test
    void is_of_no_kind_where_the_entry_has_no_effect_yet() {
        assertThat(MendForm.kind("respond", json("{'awaits': 'countersignature'}"))).isEmpty();
        assertThat(MendForm.kind("countersign", json("{'act': 'members'}"))).isEqualTo("members");
    }
}
