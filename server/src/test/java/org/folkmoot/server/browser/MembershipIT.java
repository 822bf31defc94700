package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Giovanna lives in East Boston and works in Roxbury: she asks, is admitted, and leaves again. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipIT {

    private static final String GROUND = "WORKS_HERE";

    @Order(1)
    @Test
    void somebody_asks_and_takes_no_more_than_the_form(Site site) {
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open("/assembly/roxbury");
            giovanna.follow("Ask to be a member, or leave");
            giovanna.look("membership-ask");
            giovanna.field("On what ground").selectOption(GROUND);
            giovanna.field("Enterprise").fill("The bakery");
            giovanna.press("Ask to be a member");
            assertThat(giovanna.says()).contains("must be true");
            assertThat(giovanna.field("Enterprise").inputValue()).isEqualTo("The bakery");
            giovanna.field("I affirm the shared values").check();
            giovanna.press("Ask to be a member");
            assertThat(giovanna.says()).contains("Roxbury has your request since");
        }
    }

    @Order(2)
    @Test
    void the_desk_shows_who_asks_to_officers_only_and_an_admission_takes_two(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/members/roxbury");
            assertThat(marcus.says()).contains("Thelma Brooks").doesNotContain("Giovanna Russo");
        }
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/members/roxbury").look("members");
            assertThat(imani.says()).contains("Giovanna Russo", "The bakery");
            imani.follow("Find, and answer");
            imani.look("admit");
            imani.press("Enter the admission");
            assertThat(imani.says()).contains("counts once a second officer has countersigned it");
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            samuel.follow("Look and sign");
            assertThat(samuel.says()).contains("giovanna-russo", "The bakery");
            samuel.press("Countersign it");
        }
    }

    @Order(3)
    @Test
    void a_list_says_of_every_line_what_will_become_of_it_before_anything_is_entered(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/members/roxbury");
            imani.field("Or a list").fill("mai-nguyen,WORKS_HERE,The bakery\nnobody-known\nimani-walker\nmai-nguyen\nomar-benali,VISITS");
            imani.press("See what will become of each line");
            assertThat(imani.page().locator("table").first().locator("tbody tr td:last-child").allInnerTexts()).containsExactly(
                    "will be entered", "nobody has that short name", "is a member already", "stands in the list before",
                    "the ground cannot be read");
            assertThat(imani.button("Enter one admission").count()).isOne();
            imani.look("members-preview");
        }
    }

    @Order(4)
    @Test
    void leaving_is_ones_own(Site site) {
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open("/membership/roxbury").look("membership-leave");
            giovanna.press("Leave it");
            assertThat(giovanna.says()).contains("Ask to be a member of Roxbury");
        }
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/members/roxbury");
            assertThat(imani.says()).doesNotContain("Giovanna Russo");
        }
    }
}
