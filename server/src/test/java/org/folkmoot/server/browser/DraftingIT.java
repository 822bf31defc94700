package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a first draft to an offer, and what somebody asks for. */
@ExtendWith(Site.Given.class)
class DraftingIT {

    private static final int DAYS_TO_ANSWER = 60;

    @Test
    void a_draft_is_written_proposed_published_and_offered_by_two_officers(Site site) {
        String proposal;
        try (Visitor marcus = site.visitor()) {
            proposal = drafted(marcus.signIn("marcus-greene"));
            marcus.follow("Publish the next version");
            marcus.field("Yes").fill("5");
            marcus.field("No").fill("0");
            marcus.press("Publish version 1");
            marcus.sees(marcus.page().locator("main"), "counts once a second officer has countersigned it");
        }
        countersign(site);
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(proposal);
            assertThat(marcus.says()).contains("Version 1").contains("2 clauses");
            marcus.follow("Offer it");
            offered(marcus);
        }
        countersign(site);
        try (Visitor anyone = site.visitor()) {
            anyone.open(proposal + "/answers");
            assertThat(anyone.says()).contains("It takes effect when more than three quarters of the assemblies consent "
                    + "and the consenting assemblies have at least 5,000 members.");
        }
    }

    private static String drafted(Visitor marcus) {
        marcus.open("/draft/boston-city");
        marcus.field("Title").fill("Benches in the shade");
        marcus.field("Heading").fill("Water beside them");
        marcus.field("Words").fill("Beside each bench stands a tap.");
        marcus.press("Add a clause after");
        marcus.field("Heading").nth(1).fill("Benches");
        marcus.field("Words").nth(1).pressSequentially("Each street has a bench in the **shade**.");
        Locator seen = marcus.page().locator(".seen");
        marcus.sees(seen.nth(1).locator("strong"), "shade");
        marcus.press("Move up");
        assertThat(marcus.field("Heading").first().inputValue()).isEqualTo("Benches");
        assertThat(marcus.field("Words").nth(1).inputValue()).isEqualTo("Beside each bench stands a tap.");
        marcus.press("Preview all");
        assertThat(seen.locator("h3").allInnerTexts()).containsExactly("1 Benches", "2 Water beside them");
        marcus.look("draft-written");
        marcus.press("Propose it");
        assertThat(marcus.page().locator("main h1").innerText()).isEqualTo("Benches in the shade");
        return marcus.at().replaceAll("\\?.*", "");
    }

    private static void offered(Visitor marcus) {
        Locator says = marcus.page().locator("#says");
        marcus.sees(says, "It takes effect when at least two thirds of the assemblies consent.");
        marcus.field("How").selectOption("more");
        marcus.sees(says, "more than two thirds");
        marcus.field("Share or number").fill("");
        marcus.field("Share or number").pressSequentially("3/4");
        marcus.sees(says, "It takes effect when more than three quarters of the assemblies consent.");
        marcus.press("Add a condition");
        marcus.field("What is counted").nth(1).selectOption("members");
        marcus.sees(says, "and the consenting assemblies have");
        marcus.field("How").nth(1).selectOption("atLeast");
        marcus.field("Share or number").nth(1).fill("");
        marcus.field("Share or number").nth(1).pressSequentially("5000");
        marcus.sees(says, "at least 5,000 members");
        marcus.field("Answers wanted by").fill(LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_TO_ANSWER).toString());
        marcus.field("Days of notice").fill("14");
        marcus.field("Yes").fill("4");
        marcus.field("No").fill("1");
        marcus.look("offer-built");
        marcus.press("Offer version 1");
        marcus.sees(marcus.page().locator("main"), "counts once a second officer has countersigned it");
    }

    private static void countersign(Site site) {
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").follow("Look and sign");
            giovanna.press("Countersign it");
            assertThat(giovanna.says()).contains("The decision is countersigned, and counts from now on.");
        }
    }

    @Test
    void a_request_shows_its_redline_while_it_is_written_and_stands_before_the_home_at_once(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/amend/water-plan").look("amend");
            marcus.field("What is to be done").selectOption("REPLACE");
            marcus.field("Clause").selectOption(new SelectOption().setIndex(0));
            marcus.press("Choose");
            Locator words = marcus.field("Words");
            words.focus();
            marcus.page().keyboard().press("Control+End");
            marcus.page().keyboard().type(" Nobody owns the rain.");
            marcus.sees(marcus.page().locator(".seen ins"), "Nobody owns the rain.");
            assertThat(marcus.page().locator(".seen del").all()).isEmpty();
            marcus.look("amend-redline");
            marcus.field("What is to be done").selectOption("RETITLE");
            marcus.press("Choose");
            Locator title = marcus.field("Its title");
            assertThat(title.inputValue()).isEqualTo("A shared water plan");
            title.fill("A shared water plan for all");
            marcus.sees(marcus.page().locator(".seen ins").last(), "for all");
            marcus.lands(() -> marcus.page().locator(".clause-editor .grave").last().click());
            assertThat(marcus.page().locator(".clause-editor").all()).hasSize(1);
            marcus.field("Reason").fill("It ought to be said once.");
            marcus.press("Ask for it");
            assertThat(marcus.at()).startsWith("/proposal/water-plan/requests");
            Locator request = marcus.page().locator("main tbody tr").last();
            assertThat(request.innerText()).contains("Nobody owns the rain.", "It ought to be said once.");
        }
    }
}
