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

/** Delegates of the city propose what it should answer to a request. One step after the other. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuggestingIT {

    private static final String DESK = "/merge/rope-rules";

    @Order(1)
    @Test
    void a_delegate_proposes_other_words_and_everyone_sees_them_beside_the_request(Site site) {
        lay(site);
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open(DESK);
            giovanna.lands(() -> giovanna.page().locator("main a[href^='/suggest/']").first().click());
            giovanna.field("accept it in other words").check();
            giovanna.field("Words").fill("Ropes are of hemp or nylon.");
            giovanna.field("Reason").fill("Let each bell have its own.");
            giovanna.look("suggest");
            giovanna.press("Propose it");
            assertThat(giovanna.says()).contains("Giovanna Russo proposes to accept it in other words");
        }
        try (Visitor anyone = site.visitor()) {
            anyone.open(DESK);
            assertThat(anyone.page().locator(".suggestion").innerText()).contains("Giovanna Russo").contains("Let each bell have its own.");
            assertThat(anyone.page().locator("main a[href^='/suggest/']").count()).isZero();
            anyone.follow("With what is proposed as well");
            assertThat(anyone.says()).contains("What would be version 2, if all proposed answers were given").contains("One clause would change.");
            anyone.look("merge-proposed");
        }
    }

    @Order(2)
    @Test
    void another_seconds_it_and_takes_it_over_into_the_decision(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/request/rope-nylon").follow("Propose or second an answer");
            marcus.press("Second it");
            Locator standing = marcus.page().locator(".suggestion");
            assertThat(standing.innerText()).contains("seconded by Marcus Greene");
            marcus.lands(() -> standing.locator("a").first().click());
            assertThat(marcus.field("Words").inputValue()).isEqualTo("Ropes are of hemp or nylon.");
            assertThat(marcus.field("Reason").inputValue()).isEqualTo("Let each bell have its own.");
        }
    }

    @Order(3)
    @Test
    void who_has_no_seat_there_is_told_so_and_who_proposed_takes_it_back(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/suggest/rope-nylon");
            assertThat(imani.says()).contains("Only delegates with a seat in Boston City Assembly");
            assertThat(imani.page().locator("main form").count()).isZero();
        }
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open("/suggest/rope-nylon");
            giovanna.press("Take it back");
            assertThat(giovanna.says()).contains("No delegate has proposed an answer yet.");
        }
    }

    private static void lay(Site site) {
        Deeds deeds = new Deeds(site);
        deeds.act("marcus-greene", Map.of("do", "propose", "id", "rope-rules", "home", "boston-city", "title", "The ropes", "clauses",
                List.of(Map.of("id", "rope", "heading", "Ropes", "text", "Ropes are of hemp."))));
        deeds.published("rope-rules");
        deeds.act("imani-walker", Map.of("do", "amend", "id", "rope-nylon", "proposal", "rope-rules", "version", 1, "by", "imani-walker",
                "reason", "Nylon lasts.", "changes", List.of(Map.of("op", "REPLACE", "clause", "rope", "text", "Ropes are of nylon."))));
    }
}
