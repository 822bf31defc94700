package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a delegate did and reports, as whoever sent them sees it (R9). */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportingIT {

    private static final String TITLE = "What I heard in the city";
    private static final String TOLD = "They fear the paper, and not the work.";

    @Order(1)
    @Test
    void anyone_sees_what_was_done_against_an_instruction_beside_it_and_reads_the_report(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/delegates/neponset-district");
            anyone.follow("Marcus Greene");
            assertThat(anyone.says()).contains("1. Must", "against instructions", "against instruction 1", "Rooms open in heat and cold");
            anyone.look("delegate");
            anyone.open("/assembly/roxbury");
            anyone.follow("Reports of its delegates");
            anyone.follow("Round three, and a request of my own");
            assertThat(anyone.says()).contains("Marcus Greene, delegate to Neponset District", "Two people were carried out",
                    "against instruction 1");
            assertThat(anyone.cookies()).isEmpty();
            anyone.look("report");
        }
    }

    @Order(2)
    @Test
    void a_delegate_reports_rewords_it_and_is_answered_by_those_who_sent_them(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/delegate/marcus-greene-for-roxbury");
            marcus.follow("Report to Roxbury");
            marcus.look("tell");
            marcus.field("Title").fill(TITLE);
            marcus.press("Report");
            assertThat(marcus.field("Title").inputValue()).isEqualTo(TITLE);
            marcus.field("What you have to tell").fill("They fear the paper.");
            marcus.press("Report");
            assertThat(marcus.says()).contains(TITLE, "They fear the paper.", "Nobody has said anything yet");
            marcus.follow("Reword");
            marcus.field("What you have to tell").fill(TOLD);
            marcus.press("Reword it");
            assertThat(marcus.says()).contains(TITLE, TOLD, "reworded");
        }
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/reports/roxbury");
            imani.follow(TITLE);
            imani.follow("Answer");
            imani.field("What you say").fill("Then bring the paper on Thursday.");
            imani.press("Say it");
            assertThat(imani.says()).contains(TOLD, "Then bring the paper on Thursday.", "Imani Walker");
        }
    }

    @Order(3)
    @Test
    void a_delegate_sees_in_one_look_what_waits_what_is_new_and_what_they_were_told(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/now");
            assertThat(marcus.says()).contains("Waits for you as a delegate", "Neponset District has had no report on", "My mandates",
                    "Roxbury → Neponset District", "Not a word of that is for bargaining", "New since you looked").doesNotContain("To countersign");
            marcus.look("now-delegate");
            marcus.press("I have seen this");
            assertThat(marcus.says()).doesNotContain("New since you looked").contains("Waits for you as a delegate");
        }
    }
}
