package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mistakes in what was entered for Roxbury are mended where one sees them. Each test leaves nothing waiting. */
@ExtendWith(Site.Given.class)
class CorrectingIT {

    private static final String WHY = "One hand was counted twice.";

    private static void signed(Site site, String... says) {
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            Locator waiting = samuel.page().locator("main .cards > li").filter(new Locator.FilterOptions().setHasText("corrected an entry"));
            samuel.lands(() -> waiting.getByText("Look and sign").click());
            assertThat(samuel.says()).contains(says);
            samuel.look("countersign-correction");
            samuel.press("Countersign it");
            assertThat(samuel.says()).contains("The decision is countersigned, and counts from now on.");
        }
    }

    private static Locator roxbury(Visitor visitor) {
        return visitor.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHas(
                visitor.page().getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Roxbury").setExact(true))));
    }

    /** Twice, since a correction may be mistaken too. */
    @Test
    void the_count_of_an_answer_is_corrected_from_the_status_table_again_and_again(Site site) {
        corrected(site, "5", "2");
        corrected(site, "7", "1");
    }

    private static void corrected(Site site, String yes, String no) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/proposal/water-plan/answers");
            assertThat(imani.page().getByText("Correct the entry").count()).as("of her own assembly only").isEqualTo(1);
            imani.lands(() -> roxbury(imani).getByText("Correct the entry").click());
            imani.look("correct-answer");
            imani.field("Yes").fill("8");
            imani.field("No").fill("1");
            imani.field("Why it is corrected").fill(WHY);
            imani.press("Enter the correction");
            assertThat(imani.page().getByRole(AriaRole.ALERT).innerText()).contains("(R12)");
            assertThat(imani.field("Why it is corrected").inputValue()).isEqualTo(WHY);
            imani.field("Yes").fill(yes);
            imani.field("No").fill(no);
            imani.field("Abstained").fill("0");
            imani.lands(() -> imani.button("Enter the correction").dblclick());
            imani.page().waitForURL(url -> url.contains("/answers"));
            assertThat(imani.says()).contains("counts once a second officer has countersigned it");
        }
        signed(site, "an answer", WHY, "What is mended", "Votes, as it was entered", yes + " yes, " + no + " no, 0 abstained");
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/water-plan/answers");
            assertThat(roxbury(anyone).locator("td.num").allInnerTexts()).containsExactly(yes, no);
            assertThat(anyone.page().getByText("Correct the entry").count()).isZero();
        }
    }

    @Test
    void what_was_miscopied_of_a_law_is_corrected_from_the_register(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/register/roxbury");
            imani.lands(() -> imani.page().locator("#roxbury-snow").getByText("Correct what was miscopied").click());
            imani.press("Enter the correction");
            assertThat(imani.page().getByRole(AriaRole.ALERT).innerText()).contains("Why it is corrected");
            imani.look("correct-law");
            imani.field("Words of the law").fill("After snow, each of us clears the way in front of the door and of two neighbors.");
            imani.field("Why it is corrected").fill("It was two neighbors.");
            imani.press("Enter the correction");
        }
        signed(site, "the words of a law", "It was two neighbors.", "of one neighbor.", "of two neighbors.");
        try (Visitor anyone = site.visitor()) {
            anyone.open("/register/roxbury");
            assertThat(anyone.page().locator("#roxbury-snow").innerText()).contains("two neighbors");
            assertThat(anyone.says()).doesNotContain("Correct what was miscopied");
        }
    }

    @Test
    void minutes_are_corrected_from_the_page_on_which_meetings_are_entered(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/meeting/roxbury");
            Locator meeting = imani.page().locator("main li").filter(new Locator.FilterOptions().setHasText("8 present")).last();
            imani.lands(() -> meeting.getByText("Correct the minutes").click());
            imani.look("correct-minutes");
            imani.field("Count of those present").fill("many");
            imani.field("Place").fill("Roxbury library, upstairs");
            imani.field("Why it is corrected").fill("It was upstairs.");
            imani.press("Enter the correction");
            assertThat(imani.says()).contains("takes a whole number");
            imani.field("Count of those present").fill("8");
            imani.press("Enter the correction");
            assertThat(imani.says()).contains("counts once a second officer has countersigned it");
        }
        signed(site, "the minutes of a meeting", "Roxbury library, upstairs");
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/meeting/roxbury");
            assertThat(imani.says()).contains("Roxbury library, upstairs");
            imani.open("/assembly/roxbury").look("assembly-of-mine");
            assertThat(imani.page().locator(".record li").filter(new Locator.FilterOptions().setHasText("corrected the minutes of a meeting (countersigned)"))
                    .first().getByText("Correct").count()).isPositive();
        }
    }

    @Test
    void it_is_explained_what_is_not_corrected_and_by_whom(Site site) {
        String founding = "/api/assemblies/roxbury/record?limit=1";
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene");
            String entry = marcus.page().request().get(founding).text().replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
            marcus.open("/correct/" + entry);
            assertThat(marcus.says()).contains("What was said stays said");
            assertThat(marcus.button("Enter the correction").count()).isZero();
        }
    }
}
