package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms do with what was typed: say at each field what is wrong with it, and lose none of it. */
@ExtendWith(Site.Given.class)
class FieldsIT {

    private static final String DRAFT = "/draft/boston-city";

    @Test
    void what_is_refused_is_said_at_its_field_by_the_fields_own_word_and_above_with_a_way_there(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(DRAFT);
            marcus.field("Title").fill("Second words are missing");
            marcus.field("Words").fill("First.");
            marcus.press("Add a clause after");
            assertThat(focused(marcus.field("Heading").nth(1))).as("what was just put in has the focus").isTrue();
            marcus.press("Propose it");
            Locator words = marcus.field("Words").nth(1);
            assertThat(words.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(marcus.field("Words").first().getAttribute("aria-invalid")).isNull();
            assertThat(marcus.page().locator("id=" + words.getAttribute("aria-describedby")).innerText())
                    .isEqualTo("“Words” is not filled in yet.");
            assertThat(focused(words)).isTrue();
            marcus.field("Title").focus();
            marcus.page().locator(".refusal a").click();
            assertThat(marcus.page().url()).endsWith("#" + words.getAttribute("id"));
            assertThat(marcus.field("Title").inputValue()).isEqualTo("Second words are missing");
            marcus.look("draft-refused");
        }
    }

    @Test
    void a_count_that_is_no_number_and_an_answer_that_was_not_chosen_are_said_where_they_are(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/answer/water-plan/roxbury");
            imani.field("Yes").fill("eight");
            imani.press("Enter the answer");
            assertThat(imani.page().locator(".refusal a").allInnerTexts()).containsExactly("“Yes” takes a whole number.");
            assertThat(imani.field("Yes").inputValue()).isEqualTo("eight");
            imani.field("Yes").fill("8");
            imani.press("Enter the answer");
            assertThat(imani.page().locator(".refusal a").allInnerTexts()).containsExactly("Choose the answer first.");
            assertThat(focused(imani.page().locator("#response-field"))).isTrue();
            imani.look("answer-not-chosen");
        }
    }

    @Test
    void the_API_still_names_the_acts_own_fields(Site site) {
        try (Visitor anyone = site.visitor()) {
            String token = "Bearer " + anyone.page().request().post("/api/tokens", RequestOptions.create()
                    .setData(Map.of("name", "marcus-greene", "password", Visitor.PASSWORD))).text().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
            String answer = anyone.page().request().post("/api/acts", RequestOptions.create().setHeader("Authorization", token)
                    .setData(Map.of("do", "propose", "id", "p", "home", "boston-city", "title", "T",
                            "clauses", List.of(Map.of("id", "c1", "text", ""))))).text();
            assertThat(answer).contains("\"clauses[0].text\":\"must have 1 to");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_pressed_twice_does_its_act_once(boolean scripts, Site site) {
        try (Visitor marcus = scripts ? site.visitor() : site.visitorWithoutScripts()) {
            marcus.signIn("marcus-greene").open(DRAFT);
            int before = proposed(marcus);
            marcus.field("Title").fill("Pressed twice " + (scripts ? "with" : "without") + " scripts");
            marcus.field("Words").fill("Once.");
            marcus.lands(() -> marcus.button("Propose it").dblclick());
            marcus.page().waitForURL(url -> url.contains("/proposal/"));
            assertThat(proposed(marcus)).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void enter_in_a_field_does_the_main_act_and_no_other(boolean scripts, Site site) {
        String title = "Entered by a key " + (scripts ? "with" : "without") + " scripts";
        try (Visitor marcus = scripts ? site.visitor() : site.visitorWithoutScripts()) {
            marcus.signIn("marcus-greene").open(DRAFT);
            marcus.field("Title").fill(title);
            marcus.field("Words").fill("One.");
            marcus.press("Add a clause after");
            marcus.field("Words").nth(1).fill("Two.");
            marcus.field("Heading").nth(1).focus();
            marcus.lands(() -> marcus.page().keyboard().press("Enter"));
            assertThat(marcus.page().locator("main h1").innerText()).isEqualTo(title);
        }
    }

    @Test
    void what_is_pasted_is_seen_at_once(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(DRAFT);
            marcus.field("Words").focus();
            marcus.page().keyboard().insertText("Out of **another** text.");
            marcus.sees(marcus.page().locator(".seen strong"), "another");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_that_the_server_has_forgotten_comes_back_with_all_that_was_typed_and_does_nothing_yet(boolean draft, Site site) {
        try (Visitor marcus = site.visitor().expecting(409)) {
            marcus.signIn("marcus-greene").open(draft ? DRAFT : "/publish/water-plan");
            int clauses = marcus.field("Words").count();
            marcus.lands(() -> marcus.button("Add a clause after").first().click());
            marcus.field("Title").fill("Kept by the form " + draft);
            marcus.field("Words").nth(0).fill("One.");
            marcus.field("Words").nth(1).fill("Two.");
            int before = proposed(marcus);
            marcus.sees(marcus.page().locator("#desk-state"), "Saved as revision ");
            marcus.isForgotten();
            marcus.press(draft ? "Propose it" : "Publish version 4");
            assertThat(marcus.says()).contains("nothing was done. What you typed still stands below");
            assertThat(marcus.field("Words").all()).hasSize(clauses + 1);
            assertThat(marcus.field("Words").nth(1).inputValue()).isEqualTo("Two.");
            assertThat(marcus.field("Title").inputValue()).isEqualTo("Kept by the form " + draft);
            assertThat(proposed(marcus)).isEqualTo(before);
            if (draft) {
                marcus.look("forgotten");
                marcus.press("Propose it");
                assertThat(proposed(marcus)).isEqualTo(before + 1);
            }
        }
    }

    @Test
    void who_was_signed_out_meanwhile_signs_in_beside_the_form_and_presses_once_more(Site site) {
        try (Visitor marcus = site.visitor().expecting(409)) {
            marcus.signIn("marcus-greene").open("/amend/water-plan?clause=purpose");
            marcus.field("What is to be done").selectOption("INSERT");
            marcus.press("Choose");
            marcus.field("Words").last().fill("A clause of its own.");
            marcus.field("Reason").fill("It was forgotten.");
            marcus.isSignedOut();
            marcus.press("Ask for it");
            assertThat(marcus.says()).contains("You have been signed out meanwhile.");
            marcus.look("signed-out");
            Visitor beside = marcus.beside(() -> marcus.page().locator(".refusal a").click());
            beside.field("Name").fill("marcus-greene");
            beside.field("Password").fill(Visitor.PASSWORD);
            beside.press("Sign in");
            assertThat(beside.at()).startsWith("/amend/water-plan");
            assertThat(marcus.field("Words").last().inputValue()).isEqualTo("A clause of its own.");
            assertThat(marcus.field("Reason").inputValue()).isEqualTo("It was forgotten.");
        }
    }

    @Test
    void a_page_that_is_no_form_and_a_request_that_comes_from_no_page_get_a_plain_page_that_says_so(Site site) {
        try (Visitor anyone = site.visitor()) {
            for (String path : List.of("/proposal/water-plan", DRAFT, "/offer/water-plan", "/sign-in")) {
                var answer = anyone.page().request().post(path, RequestOptions.create().setHeader("Content-Type",
                        "application/x-www-form-urlencoded").setData("jakarta.faces.ViewState=1:1&shape=" + ",".repeat(5000)));
                assertThat(answer.status()).as(path).isEqualTo(410);
                assertThat(answer.text()).contains("This page has waited too long");
            }
        }
    }

    @Test
    void what_was_typed_is_there_again_when_one_comes_back_or_loads_the_page_anew(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/offer/water-plan");
            marcus.field("What is counted").selectOption("groups");
            marcus.field("In each, share or number").fill("4/7");
            marcus.field("Yes").fill("5");
            marcus.sees(marcus.page().locator("#says"), "more than 4/7");
            marcus.follow("Enter a meeting");
            marcus.lands(() -> marcus.page().goBack());
            marcus.sees(marcus.page().locator("#says"), "more than 4/7");
            marcus.lands(() -> marcus.page().reload());
            marcus.sees(marcus.page().locator("#says"), "more than 4/7");
            assertThat(marcus.field("Yes").inputValue()).isEqualTo("5");
        }
    }

    private static boolean focused(Locator place) {
        return (boolean) place.evaluate("place => place === document.activeElement");
    }

    private static int proposed(Visitor visitor) {
        return visitor.page().request().get("/api/assemblies/boston-city/record?limit=500").text()
                .split("\"act\":\"propose\"", -1).length - 1;
    }
}
