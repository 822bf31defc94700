package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people say about the water plan: a member of Roxbury, its recorders, and somebody who only reads. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiscussionIT {

    private static final String SAID = "Who reads the meter when the recorder is ill?";
    private static final String ANSWER = "Any neighbor may; two of them sign.";

    @Order(1)
    @Test
    void anyone_reads_what_was_said_and_that_something_was_hidden_and_nobody_is_named_who_is_no_officer(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/water-plan/discussion");
            assertThat(anyone.says()).contains("Marcus Greene").contains("A member of Mattapan").doesNotContain("Claudette")
                    .contains("It sells something").doesNotContain("rain barrels from my cousin")
                    .contains("It is on the agenda for Thursday");
            assertThat(anyone.cookies()).isEmpty();
            anyone.look("discussion");
            anyone.open("/proposal/water-plan/discussion?clause=enough-for-everyone");
            assertThat(anyone.page().locator(".said").count()).isOne();
        }
    }

    @Order(2)
    @Test
    void a_member_marks_words_says_something_answers_rewords_and_nothing_is_said_twice(Site site) {
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor").open("/proposal/water-plan");
            mark(samuel.page().locator("#drawing-from-the-reservoir .prose"), "meter");
            samuel.follow("Say something about these words");
            assertThat(samuel.says()).contains("meter");
            samuel.field("What you say").fill(SAID);
            samuel.look("comment");
            samuel.lands(() -> samuel.button("Say it").dblclick());
            samuel.page().waitForURL(url -> url.contains("/discussion"));
            assertThat(said(samuel, SAID).count()).isOne();
            said(samuel, SAID).getByRole(AriaRole.LINK, named("Answer")).click();
            samuel.field("What you say").fill(ANSWER);
            samuel.press("Say it");
            said(samuel, ANSWER).getByRole(AriaRole.LINK, named("Reword")).click();
            assertThat(samuel.field("What you say").inputValue()).isEqualTo(ANSWER);
            samuel.field("What you say").fill(ANSWER + " Both are named.");
            samuel.press("Reword it");
            assertThat(said(samuel, ANSWER).innerText()).contains("Both are named.").contains("reworded").contains("Samuel Okafor");
        }
    }

    @Order(3)
    @Test
    void who_has_several_seats_chooses_from_which_one_they_speak(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/comment/water-plan");
            assertThat(marcus.field("Speaking from").locator("option").allInnerTexts()).contains("Boston City Assembly, as a delegate, by name",
                    "Roxbury");
            marcus.field("What you say").fill("The meters are ours.");
            marcus.field("Speaking from").selectOption("roxbury");
            marcus.look("comment-seats");
            marcus.press("Say it");
            assertThat(said(marcus, "The meters are ours.").innerText()).contains("Roxbury").doesNotContain("Boston City Assembly");
        }
    }

    @Order(4)
    @Test
    void words_too_many_or_none_are_refused_and_what_was_typed_stays(Site site) {
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor").open("/comment/water-plan");
            samuel.press("Say it");
            assertThat(samuel.page().locator("form").getByRole(AriaRole.ALERT).innerText()).isNotBlank();
            samuel.open("/comment/water-plan?clause=drawing-from-the-reservoir&quote=words%20that%20are%20not%20there");
            assertThat(samuel.says()).contains("cannot be quoted exactly");
        }
    }

    @Order(5)
    @Test
    void a_recorder_enters_that_a_comment_is_hidden_and_it_is_once_a_second_officer_has_signed(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/hide/say-roxbury");
            imani.field("Reason").fill("The meeting is over.");
            imani.field("If nobody counted: how it was decided").fill("nobody speaking against it");
            imani.look("hide");
            imani.press("Hide it");
            assertThat(imani.says()).contains("counts once a second officer has countersigned it").contains("It is on the agenda for Thursday");
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            samuel.lands(() -> samuel.page().getByText("Look and sign").last().click());
            assertThat(samuel.says()).contains("The meeting is over.");
            samuel.press("Countersign it");
            samuel.open("/proposal/water-plan/discussion");
            assertThat(samuel.says()).contains("The meeting is over.").doesNotContain("It is on the agenda for Thursday");
        }
    }

    private static Locator said(Visitor visitor, String words) {
        return visitor.page().locator(".said").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Marks a word as one does by clicking it twice. */
    private static void mark(Locator prose, String word) {
        prose.evaluate("""
                (prose, word) => {
                  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(word);
                    if (at >= 0) { document.getSelection().setBaseAndExtent(node, at, node, at + word.length); return; }
                  }
                }""", word);
    }
}
