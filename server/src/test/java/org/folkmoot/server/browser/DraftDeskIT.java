package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people write on one text, in two browsers, and nothing that either types is lost. */
@ExtendWith(Site.Given.class)
class DraftDeskIT {

    private static final String SAVED = "Saved as revision ";

    private static void writes(Visitor visitor, int clause, String words) {
        visitor.field("Words").nth(clause).focus();
        visitor.page().keyboard().press("Control+End");
        visitor.page().keyboard().type(words);
    }

    private static void seesState(Visitor visitor, String words) {
        visitor.sees(visitor.page().locator("#desk-state"), words);
    }

    private static String stands(Visitor visitor, int clause) {
        return visitor.field("Words").nth(clause).inputValue();
    }

    /** A proposal of two clauses before Boston's city assembly; the address of its desk. */
    private static String proposed(Site site, String title) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/draft/boston-city");
            marcus.field("Title").fill(title);
            marcus.field("Words").fill("Each street has a bench.");
            marcus.press("Add a clause after");
            marcus.field("Words").nth(1).fill("The city looks after them.");
            marcus.press("Propose it");
            return marcus.at().replaceAll("\\?.*", "").replace("/proposal/", "/publish/");
        }
    }

    @Test
    void what_is_typed_saves_itself_and_waits_for_its_writer_and_for_the_others(Site site) {
        try (Visitor marcus = site.visitor(); Visitor giovanna = site.visitor()) {
            marcus.signIn("marcus-greene").open("/draft/boston-city");
            seesState(marcus, "Nothing is saved yet.");
            marcus.field("Title").fill("Bells at noon");
            writes(marcus, 0, "Every tower rings at noon.");
            seesState(marcus, SAVED);
            marcus.page().waitForURL(url -> url.contains("text="));
            String address = marcus.at();
            giovanna.signIn("giovanna-russo").open("/draft/boston-city").follow("Bells at noon");
            assertThat(giovanna.at()).isEqualTo(address);
            assertThat(stands(giovanna, 0)).isEqualTo("Every tower rings at noon.");
            giovanna.sees(giovanna.page().locator("#desk-company"), "Marcus Greene");
            giovanna.look("desk");
            marcus.press("Propose it");
            marcus.open("/draft/boston-city");
            assertThat(marcus.says()).doesNotContain("Bells at noon");
        }
    }

    @Test
    void different_clauses_are_taken_together_and_the_same_words_are_decided_by_a_person(Site site) {
        String desk = proposed(site, "Benches for two writers");
        try (Visitor marcus = site.visitor(); Visitor giovanna = site.visitor()) {
            marcus.signIn("marcus-greene").open(desk);
            giovanna.signIn("giovanna-russo").open(desk);
            writes(marcus, 0, " It stands in the shade.");
            seesState(marcus, SAVED);
            writes(giovanna, 1, " It paints them in spring.");
            Locator stale = giovanna.page().locator("#stale");
            giovanna.sees(stale, "Both fit together.");
            seesState(giovanna, "Not saved as the draft");
            giovanna.press("Take both as one");
            seesState(giovanna, SAVED);
            assertThat(stands(giovanna, 0)).isEqualTo("Each street has a bench. It stands in the shade.");
            assertThat(stands(giovanna, 1)).isEqualTo("The city looks after them. It paints them in spring.");

            marcus.open(desk);
            giovanna.field("Words").first().fill("Each street has three benches.");
            seesState(giovanna, "Not saved yet.");
            seesState(giovanna, SAVED);
            marcus.field("Words").first().fill("Each street has ten benches.");
            marcus.sees(marcus.page().locator(".clashes"), "three");
            marcus.sees(marcus.page().locator(".clashes"), "ten");
            assertThat(marcus.page().locator("#stale .whose").allInnerTexts()).startsWith("Giovanna Russo", "Yours", "Both as one");
            marcus.look("desk-stale");
            assertThat(stands(marcus, 0)).isEqualTo("Each street has ten benches.");
            marcus.press("Keep mine as it stands");
            seesState(marcus, SAVED);
            assertThat(stands(marcus, 0)).isEqualTo("Each street has ten benches.");
        }
        revisionsTell(site, desk);
    }

    private static void revisionsTell(Site site, String desk) {
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open(desk).follow("Earlier revisions");
            assertThat(giovanna.says()).contains("stands", "on the side", "Marcus Greene");
            giovanna.look("desk-revisions");
            int theirs = giovanna.page().locator("tbody tr").count();
            giovanna.lands(() -> giovanna.page().locator("tbody tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Giovanna Russo"))
                    .first().getByText("Take this one up again").click());
            seesState(giovanna, "Not saved yet.");
            giovanna.press("Preview all");
            seesState(giovanna, SAVED);
            giovanna.follow("Earlier revisions");
            assertThat(giovanna.page().locator("tbody tr").count()).isGreaterThan(theirs);
        }
    }

    @Test
    void who_is_signed_out_while_typing_finds_every_word_again(Site site) {
        String desk = proposed(site, "Benches for a long evening");
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(desk);
            writes(marcus, 0, " Nobody sleeps on it.");
            seesState(marcus, SAVED);
            marcus.isSignedOut();
            writes(marcus, 1, " At night too.");
            seesState(marcus, "you have been signed out. What you typed waits in this browser.");
            marcus.look("desk-signed-out");
            Visitor beside = marcus.beside(() -> marcus.page().locator("#desk-state a").click());
            beside.field("Name").fill("marcus-greene");
            beside.field("Password").fill(Visitor.PASSWORD);
            beside.press("Sign in");
            beside.page().close();
            writes(marcus, 1, " And on Sundays.");
            seesState(marcus, SAVED);
            marcus.open(desk);
            assertThat(stands(marcus, 0)).endsWith(" Nobody sleeps on it.");
            assertThat(stands(marcus, 1)).endsWith(" At night too. And on Sundays.");
        }
    }

    @Test
    void what_was_typed_and_not_saved_when_the_page_was_left_stands_there_when_one_comes_back(Site site) {
        String desk = proposed(site, "Benches left in a hurry");
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(desk);
            marcus.page().route("**/publish/**", route -> {
                if (route.request().method().equals("POST")) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            marcus.expectingNoAnswer();
            writes(marcus, 0, " Written on a broken line.");
            seesState(marcus, "the server does not answer");
            marcus.page().unroute("**/publish/**");
            marcus.open(desk);
            assertThat(stands(marcus, 0)).endsWith(" Written on a broken line.");
            seesState(marcus, SAVED);
        }
    }

    @Test
    void a_request_that_was_begun_waits_for_its_writer_on_another_device_and_is_gone_once_it_was_asked(Site site) {
        try (Visitor imani = site.visitor(); Visitor athome = site.visitor(); Visitor samuel = site.visitor()) {
            imani.signIn("imani-walker").open("/amend/water-plan?clause=purpose");
            imani.field("Words").fill("Nobody owns the water.");
            imani.field("Reason").fill("It has to be said.");
            seesState(imani, SAVED);
            samuel.signIn("samuel-okafor").open("/amend/water-plan");
            assertThat(samuel.field("Words").all()).isEmpty();
            athome.signIn("imani-walker").open("/amend/water-plan");
            assertThat(athome.field("Words").inputValue()).isEqualTo("Nobody owns the water.");
            athome.field("Reason").fill("It has to be said once.");
            seesState(athome, "Not saved yet.");
            seesState(athome, SAVED);
            imani.field("Words").fill("Nobody owns the water here.");
            imani.sees(imani.page().locator("#stale"), "Both fit together.");
            imani.press("Take both as one");
            seesState(imani, SAVED);
            assertThat(imani.field("Reason").inputValue()).isEqualTo("It has to be said once.");
            earlierRequestIsTakenUp(imani);
            imani.press("Take out");
            imani.field("Reason").fill("");
            seesState(imani, SAVED);
        }
    }

    /** What lies on the side holds the words as they were before both were taken as one; nobody else reads it. */
    private static void earlierRequestIsTakenUp(Visitor imani) {
        imani.follow("Earlier revisions");
        Locator aside = imani.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("on the side"));
        assertThat(imani.page().locator("section.changed").first().innerText()).contains("The reason", "once");
        imani.look("request-revisions");
        imani.lands(() -> aside.first().getByText("Take this one up again").click());
        seesState(imani, "Not saved yet.");
        assertThat(imani.field("Words").inputValue()).isEqualTo("Nobody owns the water here.");
        assertThat(imani.field("Reason").inputValue()).isEqualTo("It has to be said.");
        imani.press("Show the redline");
        seesState(imani, SAVED);
    }

    @Test
    void a_delegate_who_is_recalled_while_writing_saves_nothing_more_and_keeps_what_they_typed(Site site) {
        Program imani = Program.of(site, "imani-walker");
        try (Visitor samuel = site.visitor(); Visitor marcus = site.visitor()) {
            Program second = Program.of(site, "samuel-okafor");
            second.signs(imani.does("{'do': 'mandate', 'id': 'samuel-writes', 'person': 'samuel-okafor', 'from': 'roxbury', "
                    + "'to': 'neponset-district', 'decidedWith': 'no count'}"));
            samuel.signIn("samuel-okafor").open("/draft/neponset-district");
            samuel.field("Title").fill("Ferries at night");
            writes(samuel, 0, "A ferry crosses at midnight.");
            seesState(samuel, SAVED);
            second.signs(imani.does("{'do': 'recall', 'mandate': 'samuel-writes', 'decidedWith': 'no count'}"));
            writes(samuel, 0, " And at one.");
            seesState(samuel, "Not saved. What you typed still stands here");
            assertThat(samuel.says()).contains("it has ended: nothing can be done with it any more (R7)");
            samuel.press("Propose it");
            assertThat(samuel.at()).startsWith("/draft/neponset-district");
            assertThat(stands(samuel, 0)).isEqualTo("A ferry crosses at midnight. And at one.");
            marcus.signIn("marcus-greene").open("/draft/neponset-district").follow("Ferries at night");
            assertThat(stands(marcus, 0)).as("what was saved stays with the district").isEqualTo("A ferry crosses at midnight.");
        }
    }

    @Test
    void without_scripts_a_button_saves_and_who_has_no_seat_is_told_so(Site site) {
        String desk = proposed(site, "Benches without scripts");
        try (Visitor marcus = site.visitorWithoutScripts(); Visitor samuel = site.visitor()) {
            marcus.signIn("marcus-greene").open(desk);
            marcus.field("Words").first().fill("Each street has two benches.");
            marcus.press("Save the draft");
            seesState(marcus, SAVED);
            marcus.open(desk);
            assertThat(stands(marcus, 0)).isEqualTo("Each street has two benches.");
            samuel.signIn("samuel-okafor").open(desk);
            seesState(samuel, "You have no seat here");
            assertThat(stands(samuel, 0)).isEqualTo("Each street has a bench.");
            samuel.open(desk.replace("/publish/", "/revisions/"));
            assertThat(samuel.says()).contains("Only those with a seat here");
        }
    }
}
