package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The negotiation of the water plan: read by anyone, answered by officers of its home and of those who ask. */
@ExtendWith(Site.Given.class)
class BoardIT {

    private static final String REASON = "Salt in a well is salt in the bread.";

    @Test
    void anyone_reads_who_asked_for_what_where_it_went_and_what_became_of_it(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/water-plan/requests");
            assertThat(row(anyone, "street-taps-for-all").innerText()).contains("Mattapan").contains("returned")
                    .contains("carried as it is").contains("Neponset District").contains("accepted, in version 2");
            assertThat(row(anyone, "ask-without-a-month").innerText()).contains("left").contains("accepted in other words, in version 2");
            assertThat(row(anyone, "lead-in-six-years").innerText()).contains("put into one wording").contains("yes").contains("its own answer");
            anyone.look("board");
            anyone.open("/proposal/water-plan/requests?state=REJECTED");
            assertThat(anyone.page().locator(".board tbody tr").count()).isOne();
            anyone.follow("Round 1");
            assertThat(anyone.at()).endsWith("/requests?round=1&state=REJECTED");
            anyone.open("/proposal/water-plan/requests");
            anyone.follow("Round 3");
            assertThat(row(anyone, "street-taps-for-all").count()).isZero();
            assertThat(anyone.page().locator(".board tbody tr").count()).isPositive();
            assertThat(anyone.cookies()).isEmpty();
        }
    }

    @Test
    void an_assembly_sees_in_one_look_what_became_of_its_requests(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/assembly/mattapan");
            anyone.follow("What it asked for");
            assertThat(anyone.page().locator("#street-taps-for-all .fate").innerText()).contains("in version 2");
            anyone.look("asked");
            anyone.open("/asked/chestnut-hill");
            assertThat(anyone.says()).contains("It is rejected, because:").contains("Gardens stand beside those who wait");
        }
    }

    @Test
    void a_recorder_of_the_home_accepts_a_request_which_waits_for_a_second_signature(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/request/salt-in-wells");
            marcus.look("request");
            marcus.lands(() -> marcus.page().getByRole(AriaRole.LINK).getByText("accept it", new Locator.GetByTextOptions().setExact(false))
                    .first().click());
            marcus.press("Enter the answer");
            assertThat(marcus.page().locator("form").getByRole(AriaRole.ALERT).innerText()).isNotBlank();
            marcus.field("Reason").fill(REASON);
            marcus.field("Yes").fill("4");
            marcus.field("No").fill("1");
            marcus.look("reply");
            marcus.press("Enter the answer");
            assertThat(marcus.at()).startsWith("/request/salt-in-wells");
            assertThat(marcus.says()).contains("counts once a second officer has countersigned it");
            marcus.signOut();
        }
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo");
            giovanna.page().getByText("Look and sign").first().click();
            assertThat(giovanna.says()).contains(REASON);
            giovanna.press("Countersign it");
            giovanna.open("/request/salt-in-wells");
            assertThat(giovanna.says()).contains("accepted, for the next version").contains(REASON);
        }
    }

    @Test
    void an_answer_in_other_words_begins_with_the_words_that_were_asked_for(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/reply/log-in-more-languages/boston-city/ACCEPT_MODIFIED");
            assertThat(marcus.field("Words").first().inputValue()).isNotBlank();
            marcus.look("reply-worded");
        }
    }

    private static Locator row(Visitor visitor, String amendment) {
        return visitor.page().locator("tr#" + amendment);
    }
}
