package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who has never seen it asks for other words in a clause, and needs nothing that the pages do not say: by mouse, on a
 * phone, and by keyboard alone. Each step is one that a page names; there are three to press.
 */
@ExtendWith(Site.Given.class)
class NewcomerIT {

    private static final String PROPOSAL = "/proposal/water-plan";
    private static final String ASK = "Ask for other words";

    @Test
    void by_mouse_on_a_desk(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.open(PROPOSAL).look("newcomer-proposal");
            assertThat(imani.says()).contains("you are led to sign in, and back to the clause");
            imani.lands(() -> link(imani, 0).click());
            signsIn(imani);
            writes(imani, " Mouse and all.");
            imani.look("newcomer-amend");
            imani.field("Reason").fill("It was not said yet.");
            imani.press("Ask for it");
            isListed(imani, "Mouse and all.");
        }
    }

    @Test
    void by_touch_on_a_phone(Site site) {
        try (Visitor samuel = site.visitorWithPhone()) {
            samuel.open(PROPOSAL);
            Locator link = link(samuel, 1);
            assertThat(link.boundingBox().height).as("large enough for a finger").isGreaterThanOrEqualTo(24);
            samuel.lands(link::tap);
            samuel.field("Name").fill("samuel-okafor");
            samuel.field("Password").fill(Visitor.PASSWORD);
            samuel.lands(() -> samuel.button("Sign in").tap());
            writes(samuel, " Thumbs and all.");
            samuel.field("Reason").fill("It was not said here either.");
            samuel.lands(() -> samuel.button("Ask for it").tap());
            isListed(samuel, "Thumbs and all.");
        }
    }

    @Test
    void by_keyboard_alone(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.open(PROPOSAL);
            imani.tabTo(AriaRole.LINK, "Ask for other words at clause 1");
            imani.lands(() -> imani.page().keyboard().press("Enter"));
            imani.tabTo(AriaRole.TEXTBOX, "Name");
            imani.page().keyboard().type("imani-walker");
            imani.page().keyboard().press("Tab");
            imani.page().keyboard().type(Visitor.PASSWORD);
            imani.lands(() -> imani.page().keyboard().press("Enter"));
            imani.tabTo(AriaRole.TEXTBOX, "Words");
            imani.page().keyboard().press("Control+End");
            imani.page().keyboard().type(" Keys and all.");
            imani.sees(imani.page().locator(".seen ins"), "Keys and all.");
            imani.tabTo(AriaRole.TEXTBOX, "Reason");
            imani.page().keyboard().type("It can be said by key.");
            imani.tabTo(AriaRole.BUTTON, "Ask for it");
            imani.lands(() -> imani.page().keyboard().press("Enter"));
            isListed(imani, "Keys and all.");
        }
    }

    @Test
    void without_an_account_one_is_told_how_to_take_part(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open(PROPOSAL);
            anyone.lands(() -> link(anyone, 0).click());
            assertThat(anyone.at()).startsWith("/sign-in");
            assertThat(anyone.says()).contains("No account yet?", "recorder gives you a code");
            anyone.follow("I have a code");
            assertThat(anyone.at()).isEqualTo("/invited");
        }
    }

    private static Locator link(Visitor visitor, int clause) {
        return visitor.page().locator(".rewording").getByText(ASK).nth(clause);
    }

    private static void signsIn(Visitor imani) {
        assertThat(imani.at()).startsWith("/sign-in");
        imani.field("Name").fill("imani-walker");
        imani.field("Password").fill(Visitor.PASSWORD);
        imani.press("Sign in");
    }

    /** At the clause one came for; what becomes of it is seen while one writes. */
    private static void writes(Visitor visitor, String words) {
        assertThat(visitor.at()).startsWith("/amend/").contains("?clause=");
        Locator field = visitor.field("Words");
        String before = field.inputValue();
        assertThat(before).isNotBlank();
        field.fill(before + words);
        visitor.sees(visitor.page().locator(".seen ins"), words.strip());
    }

    private static void isListed(Visitor visitor, String words) {
        assertThat(visitor.says()).contains("The request is on record");
        Locator row = visitor.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(words));
        assertThat(row.count()).isOne();
        assertThat(visitor.page().url()).as("one lands at it").endsWith("#" + row.getAttribute("id"));
    }
}
