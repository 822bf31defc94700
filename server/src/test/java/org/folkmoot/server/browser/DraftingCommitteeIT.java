package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The city names a drafting committee, which publishes by its signatures, and is dismissed. One step after the other. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DraftingCommitteeIT {

    private static final String COMMITTEE = "/committee/boston-city";

    @Order(1)
    @Test
    void the_recorder_names_it_another_countersigns_and_its_members_are_public(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/assembly/boston-city").follow("Name or dismiss");
            marcus.field("Marcus Greene").check();
            marcus.field("Giovanna Russo").check();
            marcus.field("withdraw offers").uncheck();
            marcus.field("If nobody counted: how it was decided").fill("no count, nobody asking for one");
            marcus.look("committee");
            marcus.press("Enter the decision");
        }
        countersign(site, "giovanna-russo");
        try (Visitor anyone = site.visitor()) {
            anyone.open("/assembly/boston-city");
            Locator aside = anyone.page().locator("aside");
            assertThat(aside.innerText()).contains("Drafting committee");
            assertThat(anyone.says()).contains("It named a drafting committee of 2, which may answer requests, publish versions, offer versions "
                    + "in its place when 2 of them sign.");
            anyone.look("assembly-committee");
            anyone.open(COMMITTEE);
            assertThat(anyone.at()).startsWith("/sign-in");
        }
    }

    @Order(2)
    @Test
    void what_one_of_it_enters_the_other_signs_and_it_is_marked_as_the_committees(Site site) {
        propose(site);
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open("/publish/bell-rules");
            giovanna.page().locator(".makers input").first().check();
            assertThat(giovanna.page().locator("fieldset.decided").isVisible()).isFalse();
            giovanna.look("publish-committee");
            giovanna.press("Publish version 1");
            giovanna.sees(giovanna.page().locator("main .done"), "counts once enough of the drafting committee have signed it");
            giovanna.open("/now");
            assertThat(giovanna.says()).contains("1 of 2 have signed");
        }
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene");
            assertThat(marcus.says()).contains("an act of the drafting committee; 1 of 2 have signed");
            marcus.look("now-committee");
            marcus.follow("Look and sign");
            assertThat(marcus.says()).contains("One of the drafting committee stands behind it; it takes 2.");
            marcus.look("countersign-committee");
            marcus.press("Countersign it");
        }
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/bell-rules");
            assertThat(anyone.page().locator("p.meta").first().innerText()).contains("by the drafting committee");
            anyone.open("/proposal/bell-rules/thread");
            assertThat(anyone.says()).contains("by its drafting committee");
        }
    }

    @Order(3)
    @Test
    void nobody_chosen_dismisses_it(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(COMMITTEE);
            marcus.field("Marcus Greene").uncheck();
            marcus.field("Giovanna Russo").uncheck();
            marcus.field("If nobody counted: how it was decided").fill("no count, nobody asking for one");
            marcus.press("Enter the decision");
        }
        countersign(site, "giovanna-russo");
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/assembly/boston-city");
            assertThat(marcus.says()).contains("It has named none.").doesNotContain("It named a drafting committee");
            marcus.open("/publish/bell-rules");
            assertThat(marcus.page().locator(".makers").count()).isZero();
        }
    }

    private static void countersign(Site site, String officer) {
        try (Visitor second = site.visitor()) {
            second.signIn(officer).follow("Look and sign");
            second.press("Countersign it");
        }
    }

    private static void propose(Site site) {
        new Deeds(site).act("marcus-greene", Map.of("do", "propose", "id", "bell-rules", "home", "boston-city", "title", "The bells",
                "clauses", List.of(Map.of("id", "ring", "heading", "Ringing", "text", "Bells ring at noon."))));
    }
}
