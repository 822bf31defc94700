package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ottilie has never been here: she gets a letter, makes her account with it, is admitted, and moves away in the end. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationIT {

    private static final String NEWCOMER = "ottilie-brandt";
    /** Passwords are hashed twice on the way: on a busy machine that takes its time. */
    private static final int PATIENCE_MILLIS = 120_000;
    private static String code;
    private static String spare;

    private static Locator line(Visitor visitor, String name) {
        return visitor.page().locator(".cards > li", new Page.LocatorOptions().setHasText(name));
    }

    @Order(1)
    @Test
    void a_recorder_invites_by_name_and_prints_one_letter_a_page(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/members/roxbury");
            imani.follow("Invite people");
            imani.field("List").fill("Ottilie Brandt\nimani-walker\nthelma-brooks\nOttilie Brandt\nQuentin Vale");
            imani.press("See what will become of each line");
            assertThat(imani.page().locator("table tbody tr td:last-child").allInnerTexts()).containsExactly("somebody new, will be invited",
                    "has an account already, and can sign in", "is known here, will be invited to make their account", "stands in the list before",
                    "somebody new, will be invited");
            imani.look("invitations-preview");
            imani.field("List").fill("Ottilie Brandt\nQuentin Vale");
            imani.press("See what will become of each line");
            imani.press("Invite 2 people");
            assertThat(imani.says()).contains("The invitation is made").contains("Ottilie Brandt", "no letter printed yet");
            imani.look("invitations");
            imani.follow("Print 2 letters");
            imani.press("Make 2 letters");
            imani.look("letters");
            assertThat(imani.page().locator(".letter").count()).isEqualTo(2);
            assertThat(imani.page().locator(".letter svg.qr path").count()).isEqualTo(2);
            List<String> codes = imani.page().locator(".letter .code").allInnerTexts();
            assertThat(codes).hasSize(2).allMatch(one -> one.matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}")).doesNotHaveDuplicates();
            boolean first = imani.page().locator(".letter").first().innerText().contains("Dear Ottilie");
            code = codes.get(first ? 0 : 1);
            spare = codes.get(first ? 1 : 0);
        }
    }

    @Order(2)
    @Test
    void a_code_that_was_taken_back_or_is_none_says_what_to_do(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/invitations/roxbury");
            imani.lands(() -> line(imani, "Quentin Vale").getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click());
            assertThat(imani.says()).contains("taken back").doesNotContain("Quentin Vale");
        }
        try (Visitor anyone = site.visitor()) {
            anyone.open("/invited");
            anyone.field("Code").fill(spare);
            anyone.press("Go on");
            assertThat(anyone.says()).contains("was taken back");
            anyone.field("Code").fill("0000-0000-0000-0000");
            anyone.press("Go on");
            assertThat(anyone.says()).contains("No invitation has this code").doesNotContain("Roxbury");
            assertThat(anyone.field("Code").inputValue()).isEqualTo("0000-0000-0000-0000");
        }
    }

    @Order(3)
    @Test
    void who_was_invited_makes_an_account_and_stands_before_the_assembly(Site site) {
        try (Visitor ottilie = site.visitor()) {
            ottilie.open("/invited#" + code).look("invited-code");
            assertThat(ottilie.field("Code").inputValue()).isEqualTo(code);
            assertThat(ottilie.page().url()).as("the code stands in no address that is kept").doesNotContain(code);
            ottilie.press("Go on");
            assertThat(ottilie.says()).contains("Roxbury invites Ottilie Brandt", "The values that members share");
            assertThat(ottilie.field("Name to sign in with").inputValue()).isEqualTo(NEWCOMER);
            ottilie.field("Password").fill("short");
            ottilie.press("Make my account");
            assertThat(ottilie.says()).contains("8 to 256 characters");
        }
    }

    @Order(4)
    @Test
    void and_is_signed_in_with_the_request_on_its_way(Site site) {
        try (Visitor ottilie = site.visitor()) {
            ottilie.open("/invited#" + code);
            ottilie.press("Go on");
            ottilie.look("invited");
            ottilie.page().setDefaultTimeout(PATIENCE_MILLIS);
            ottilie.field("Password").fill(Visitor.PASSWORD);
            ottilie.field("I affirm the shared values").check();
            ottilie.press("Make my account");
            assertThat(ottilie.at()).startsWith("/membership/roxbury");
            assertThat(ottilie.says()).contains("Your account is made", "Roxbury has your request since");
            ottilie.signOut();
        }
        try (Visitor anyone = site.visitor()) {
            anyone.open("/invited#" + code);
            anyone.press("Go on");
            assertThat(anyone.says()).contains("was used already");
        }
    }

    @Order(5)
    @Test
    void the_assembly_admits_her_as_it_does_everyone(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/admit/roxbury/" + NEWCOMER);
            imani.press("Enter the admission");
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            samuel.follow("Look and sign");
            samuel.press("Countersign it");
            samuel.open("/members/roxbury");
            assertThat(samuel.says()).contains("Ottilie Brandt");
        }
    }

    @Order(6)
    @Test
    void moving_leaves_one_place_and_asks_in_the_other_and_says_before_what_that_means(Site site) {
        try (Visitor ottilie = site.visitor()) {
            ottilie.signIn(NEWCOMER).open("/membership/roxbury").look("membership-mine");
            assertThat(ottilie.says()).contains("Have you moved?");
            ottilie.open("/membership/east-boston");
            assertThat(ottilie.says()).contains("If you leave Roxbury: you are no longer a member there from that moment");
            ottilie.look("membership-move");
            ottilie.field("Have you moved to East Boston?").selectOption("roxbury");
            ottilie.field("I affirm the shared values").check();
            ottilie.press("Ask to be a member");
            assertThat(ottilie.says()).contains("East Boston has your request since");
            ottilie.press("Take the request back");
            ottilie.open("/account");
            assertThat(ottilie.says()).doesNotContain("Roxbury");
        }
    }
}
