package org.folkmoot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordOriginsTest {

    private static final String LEAD = "Each assembly lists its lead pipes within two years, and replaces them within ten.";

    /** Words with the amendments that they came from in brackets behind them; those of the first text as they are. */
    private static String told(WordOrigins origins) {
        return origins.words().stream().map(words -> words.amendments().isEmpty() ? words.text()
                : "{" + words.text() + " ← " + String.join(" ", words.amendments()) + "}").collect(Collectors.joining());
    }

    @Test
    void words_that_stay_are_those_of_the_first_text() {
        WordOrigins origins = WordOrigins.beginning("en", LEAD, Set.of()).then(LEAD.replace("ten", "six"),
                Map.of("six", LEAD.replace("ten", "six")), Set.of("six"));
        assertThat(told(origins)).isEqualTo("Each assembly lists its lead pipes within two years, and replaces them within {six ← six}.");
    }

    @Test
    void of_two_amendments_each_has_its_own_words() {
        WordOrigins origins = WordOrigins.beginning("en", LEAD, Set.of()).then(LEAD.replace("two years", "one year").replace("ten", "six"),
                Map.of("one", LEAD.replace("two years", "one year"), "six", LEAD.replace("ten", "six")), Set.of("one", "six"));
        assertThat(told(origins)).isEqualTo("Each assembly lists its lead pipes within {one year ← one}, and replaces them within {six ← six}.");
    }

    @Test
    void neighbours_that_two_amendments_change_are_told_apart_word_by_word() {
        WordOrigins origins = WordOrigins.beginning("en", "Old barrels stay.", Set.of()).then("New casks stay.",
                Map.of("a", "New barrels stay.", "b", "Old casks stay."), Set.of("a", "b"));
        assertThat(told(origins)).isEqualTo("{New ← a} {casks ← b} stay.");
    }

    @Test
    void the_same_change_of_several_came_from_all_of_them() {
        WordOrigins origins = WordOrigins.beginning("en", LEAD, Set.of()).then(LEAD.replace("ten", "six"),
                Map.of("a", LEAD.replace("ten", "six"), "b", LEAD.replace("ten", "six")), Set.of("a", "b"));
        assertThat(told(origins)).endsWith("within {six ← a b}.");
    }

    @Test
    void words_within_a_larger_change_came_from_those_who_ask_for_them_alone_as_well() {
        String larger = LEAD.replace("ten", "six, homes first");
        WordOrigins origins = WordOrigins.beginning("en", LEAD, Set.of()).then(larger,
                Map.of("a", LEAD.replace("ten", "six"), "b", larger), Set.of("a", "b"));
        assertThat(told(origins)).endsWith("within {six ← a b}{, homes first ← b}.");
    }

    @Test
    void a_change_that_became_a_whole_sentence_still_has_the_word_of_who_asked_for_that_alone() {
        String sentence = LEAD.replace("ten", "six, homes with small children first. An assembly that cannot do this alone says so in the log");
        WordOrigins origins = WordOrigins.beginning("en", LEAD, Set.of()).then(sentence,
                Map.of("a", LEAD.replace("ten", "six"), "b", sentence), Set.of("a", "b"));
        assertThat(origins.words()).anyMatch(words -> words.text().strip().equals("six") && words.amendments().equals(Set.of("a", "b")));
    }

    @Test
    void an_origin_is_kept_through_later_versions() {
        WordOrigins second = WordOrigins.beginning("en", LEAD, Set.of()).then(LEAD.replace("ten", "six"),
                Map.of("a", LEAD.replace("ten", "six")), Set.of("a"));
        String third = LEAD.replace("ten", "six, homes first").replace("Each assembly", "Each of us");
        assertThat(told(second.then(third, Map.of("b", LEAD.replace("ten", "six, homes first")), Set.of("b"))))
                .isEqualTo("Each {of us ← b} lists its lead pipes within two years, and replaces them within {six ← a}{, homes first ← b}.");
    }

    @Test
    void what_an_amendment_put_in_came_from_it_and_what_the_home_writes_itself_from_nobody() {
        WordOrigins put = WordOrigins.beginning("en", "There is a tap.", Set.of("taps"));
        assertThat(told(put)).isEqualTo("{There is a tap. ← taps}");
        assertThat(told(put.then("There is a warm tap.", Map.of(), Set.of()))).isEqualTo("{There is a  ← taps}warm {tap. ← taps}");
    }

    @Test
    void words_joined_are_the_text_in_any_script() {
        String thai = "บ่อน้ำเปิดให้ทุกคน\n\n- หนึ่ง\n- สอง";
        List<WordOrigins.Words> words = WordOrigins.beginning("th", "บ่อน้ำ\n\n- หนึ่ง", Set.of()).then(thai, Map.of("a", thai), Set.of("a")).words();
        assertThat(words.stream().map(WordOrigins.Words::text).collect(Collectors.joining())).isEqualTo(thai);
        assertThat(words).anyMatch(each -> each.amendments().contains("a")).anyMatch(each -> each.amendments().isEmpty());
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(WordOrigins.beginning("en", "", Set.of()).words()).isEmpty();
    }
}
