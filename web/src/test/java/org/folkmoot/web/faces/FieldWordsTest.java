package org.folkmoot.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a form says of a field that was refused")
class FieldWordsTest {

    @Test
    void uses_the_word_that_the_page_has_for_it() {
        assertThat(only(new BadRequest("respondBy", "lies in the past")).at("Answers wanted by", false))
                .isEqualTo("“Answers wanted by”: lies in the past.");
    }

    @Test
    void asks_to_fill_in_what_is_empty() {
        assertThat(only(new BadRequest("clauses[3].text", "must have 1 to 100000 characters")).at("Words", true))
                .isEqualTo("“Words” is not filled in yet.");
        assertThat(only(new BadRequest("clauses[3].text", "must have 1 to 100000 characters")).at("Words", false))
                .isEqualTo("“Words”: must have 1 to 100000 characters.");
    }

    @Test
    void has_sentences_of_its_own_where_an_act_would_be_told_by_the_names_of_its_fields() {
        assertThat(only(new BadRequest("votes", "is missing: how many, or in decidedWith how")).at("Yes", true))
                .isEqualTo("It is not told yet how it was decided: enter the votes, or, where nobody counted, how it was decided in words.");
        assertThat(only(new BadRequest("response", "must be one of [RATIFY, DECLINE]")).at("The answer", true))
                .isEqualTo("Choose the answer first.");
    }

    @Test
    void finds_the_deeper_field_that_a_problem_begins_with() {
        FieldWords.Fault fault = only(new BadRequest("threshold", "threshold.all[1].members.fraction: a fraction is written like 3/4"));
        assertThat(fault.paths()).containsExactly("threshold.all[1].members.fraction");
        assertThat(fault.at("Share or number", false)).isEqualTo("“Share or number”: a fraction is written like 3/4.");
    }

    @Test
    void leaves_a_problem_alone_that_only_looks_like_one_with_a_path() {
        FieldWords.Fault fault = only(new BadRequest("weights", "names an assembly that does not exist: [x.y: z]"));
        assertThat(fault.paths()).containsExactly("weights");
        assertThat(fault.at("How much each assembly has", false)).contains("names an assembly that does not exist: [x.y: z]");
    }

    @Test
    void names_a_field_that_no_page_shows_by_its_word_in_the_record() {
        assertThat(only(new BadRequest("ifSupportFalls", "is not known here")).says()).isEqualTo("“If support falls”: is not known here.");
    }

    @Test
    void puts_what_a_rule_refuses_at_the_field_that_the_rule_is_about() {
        assertThat(only(new BrokenRule(Rule.R12, "refusal.R12.over-present", "Roxbury", 9, 8)).paths()).containsExactly("votes");
        assertThat(only(new BrokenRule(Rule.R10, "refusal.R10.meeting-missing", "Roxbury")).paths()).containsExactly("meeting", "day");
        assertThat(only(new Conflict("refusal.id-taken", "p")).paths()).containsExactly("id");
        assertThat(only(new NotFound("meeting", "m")).paths()).containsExactly("meeting");
    }

    @Test
    void keeps_the_sentence_of_a_rule_as_it_is() {
        FieldWords.Fault fault = only(new BrokenRule(Rule.R12, "refusal.R12.over-present", "Roxbury", 9, 8));
        assertThat(fault.at("Yes", false)).isEqualTo(fault.says()).startsWith("Roxbury cannot have 9 votes");
    }

    @Test
    void belongs_to_the_field_that_is_named_and_to_what_lies_within_it() {
        assertThat(FieldWords.fit("changes[0]", "changes[0]")).isGreaterThan(FieldWords.fit("changes[0]", "changes[0].text"));
        assertThat(FieldWords.fit("changes[0]", "changes[0].text")).isPositive();
        assertThat(FieldWords.fit("changes[0]", "changes[1].text")).isZero();
        assertThat(FieldWords.fit("title|id", "id")).isEqualTo(FieldWords.fit("title|id", "title")).isPositive();
        assertThat(FieldWords.fit("title|id", "i")).isZero();
    }

    @Test
    void belongs_to_the_closest_field_around_it_before_one_that_is_only_a_part() {
        String path = "threshold.all[0].members.fraction";
        assertThat(FieldWords.fit("threshold.all[0].members", path)).isGreaterThan(FieldWords.fit("threshold", path));
        assertThat(FieldWords.fit("votes.yes", "votes")).isPositive().isLessThan(FieldWords.fit("votes", "votes.yes"));
    }

    private static FieldWords.Fault only(Refusal refusal) {
        assertThat(FieldWords.faults(refusal)).hasSize(1);
        return FieldWords.faults(refusal).get(0);
    }
}
