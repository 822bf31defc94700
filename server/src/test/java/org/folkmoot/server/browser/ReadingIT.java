package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens that anyone reads. */
@ExtendWith(Site.Given.class)
class ReadingIT {

    private static final int STATES = 13;
    private static final int NINTH = 8;
    private static final int MEETINGS = 3;

    @ParameterizedTest(name = "{0}")
    @DisplayName("keeps nobody out, says the same without scripts, and leaves no cookie")
    @CsvSource({"federation, /", "assembly, /assembly/roxbury", "assembly-nonlocal, /assembly/boston-city",
            "proposal-text, /proposal/water-plan", "proposal-changes, /proposal/water-plan/changes",
            "proposal-answers, /proposal/water-plan/answers", "proposal-requests, /proposal/water-plan/requests",
            "proposal-thread, /proposal/water-plan/thread", "status-1787, /proposal/constitution/answers",
            "delegates, /delegates/boston-city", "rules, /rules/jamaica-plain", "rules-nonlocal, /rules/boston-city", "proposals, /proposals", "search, /assemblies?q=rox", "registers, /register", "register, /register/roxbury"})
    void keeps_nobody_out(String name, String path, Site site) {
        List<String> pieces;
        try (Visitor anyone = site.visitor()) {
            anyone.open(path).look(name);
            pieces = anyone.pieces();
            assertThat(anyone.cookies()).isEmpty();
        }
        try (Visitor plain = site.visitorWithoutScripts()) {
            assertThat(plain.open(path).pieces()).isNotEmpty().isEqualTo(pieces);
            assertThat(plain.cookies()).isEmpty();
        }
    }

    @Test
    void the_status_table_of_1787_has_thirteen_answers_and_new_hampshire_is_the_ninth(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/constitution/answers");
            Locator rows = anyone.page().locator("main tbody tr");
            List<String> consenting = rows.filter(new Locator.FilterOptions().setHasText("consents"))
                    .locator("th").allInnerTexts();
            assertThat(rows.count()).isEqualTo(STATES);
            assertThat(consenting).hasSize(STATES);
            assertThat(consenting.get(NINTH)).isEqualTo("New Hampshire");
        }
    }

    @Test
    void beside_the_text_stands_how_far_the_offer_is_and_where_it_went(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/water-plan");
            Locator margin = anyone.page().locator("main aside");
            // Others may answer meanwhile: how many consent is not for this test to say.
            anyone.sees(margin, "of 34 assemblies consent; 23 needed");
            anyone.sees(margin, "Round 2");
            anyone.sees(margin, "Proposed by Boston City Assembly");
        }
    }

    @Test
    void the_thread_is_narrowed_to_a_level_a_clause_and_an_assembly_without_scripts(Site site) {
        try (Visitor plain = site.visitorWithoutScripts()) {
            plain.open("/proposal/water-plan/thread");
            plain.page().selectOption("#level", "1");
            plain.page().selectOption("#clause", "leaks");
            plain.page().locator(".filter button").click();
            assertThat(plain.at()).contains("level=1").contains("clause=leaks");
            assertThat(deeds(plain)).hasSize(1).first().asString().contains("on the way", "Neponset District", "carried a request");
            plain.open("/proposal/water-plan/thread?assembly=hyde-park&clause=leaks");
            assertThat(deeds(plain)).hasSize(2).allMatch(deed -> deed.contains("local") && deed.contains("Hyde Park"));
            plain.open("/proposal/water-plan/thread?level=HOME&clause=water-wardens");
            assertThat(String.join(" ", deeds(plain))).contains("accepted a request", "published version 2").doesNotContain("version 3");
        }
    }

    @Test
    void a_comment_stands_in_the_thread_at_the_level_from_which_it_was_said(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/water-plan/thread?level=LOCAL&clause=how-a-share-is-measured").look("proposal-thread-clause");
            assertThat(deeds(anyone)).anyMatch(deed -> deed.contains("(from Mission Hill) said") && deed.contains("Do schools count"));
        }
    }

    @Test
    void the_words_that_came_from_one_request_are_marked_without_scripts(Site site) {
        try (Visitor plain = site.visitorWithoutScripts(); Visitor anyone = site.visitor()) {
            plain.open("/proposal/water-plan?version=3");
            plain.page().getByLabel("Mark the words that came from what Uphams Corner asked for").first().click();
            assertThat(plain.at()).contains("words=lead-in-six-years");
            assertThat(plain.says()).contains("came from what Uphams Corner asked for");
            assertThat(plain.page().locator("#lead-pipes mark").allInnerTexts()).containsExactly("one year", "six");
            anyone.open("/proposal/water-plan?version=3&words=taps-for-all-seasons").look("proposal-words");
            assertThat(String.join(" ", anyone.page().locator("#street-taps mark").allInnerTexts())).contains("has a bowl for animals")
                    .doesNotContain("drinking tap");
        }
    }

    @Test
    void a_request_that_needs_rewording_shows_both_texts_each_by_its_name(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/request/work-at-forty-five").look("request-rewording");
            List<String> sides = anyone.page().locator(".clash > div").allInnerTexts();
            assertThat(sides).hasSize(2).anyMatch(side -> side.contains("What was asked for") && side.contains("45"))
                    .anyMatch(side -> side.contains("What version 3 says") && side.contains("55"));
        }
    }

    private static List<String> deeds(Visitor visitor) {
        return visitor.page().locator("main .deed").allInnerTexts();
    }

    @Test
    void an_assembly_says_when_it_meets_next(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/assembly/roxbury");
            assertThat(anyone.page().locator("main aside time[data-yours]").count()).isEqualTo(MEETINGS);
            assertThat(anyone.says()).contains("It meets every");
        }
    }

    @Test
    void browsers_may_keep_for_good_what_has_a_digest_in_its_address(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/");
            String sheet = anyone.page().locator("link[rel=stylesheet]").getAttribute("href");
            APIResponse digested = anyone.page().request().get(sheet);
            APIResponse other = anyone.page().request().get(sheet.replaceAll("v=\\w+", "v=other"));
            assertThat(digested.headers().get("cache-control")).contains("immutable", "max-age=31536000");
            assertThat(digested.text()).contains("woff2.xhtml?ln=fonts&v=");
            assertThat(other.headers().get("cache-control")).isEqualTo("no-cache");
        }
    }
}
