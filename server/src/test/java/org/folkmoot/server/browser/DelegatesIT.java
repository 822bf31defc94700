package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roxbury sends one of its own, with an instruction, and takes the mandate back. One after the other, as on one day. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DelegatesIT {

    private static final String SAID = "Ask for half of the streams.";

    private static Locator rosa(Visitor visitor) {
        return visitor.page().locator("main li").filter(new Locator.FilterOptions().setHasText("Rosa Delgado"));
    }

    private static void signs(Site site) {
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            samuel.follow("Look and sign");
            samuel.press("Countersign it");
            assertThat(samuel.says()).contains("countersigned, and counts from now on");
        }
    }

    @Order(1)
    @Test
    void a_mandate_is_sent_with_its_instructions_and_shown_once_it_is_countersigned(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/delegates/roxbury");
            imani.follow("Send a delegate");
            imani.press("Add an instruction");
            imani.look("mandate");
            imani.field("Who").selectOption("rosa-delgado");
            imani.field("Where to").selectOption("neponset-district");
            imani.field("How strongly").selectOption("MUST");
            imani.field("The instruction").fill(SAID);
            imani.field("If nobody counted: how it was decided").fill("no count, nobody asking for one");
            imani.press("Enter the mandate");
            assertThat(imani.says()).contains("counts once a second officer has countersigned it");
            assertThat(rosa(imani).all()).isEmpty();
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            samuel.follow("Look and sign");
            assertThat(samuel.says()).contains("rosa-delgado", "Must: " + SAID);
        }
        signs(site);
        try (Visitor anyone = site.visitor()) {
            anyone.open("/delegates/neponset-district");
            assertThat(rosa(anyone).first().innerText()).contains("sent by Roxbury", "Must", SAID);
        }
    }

    @Order(2)
    @Test
    void a_recall_says_before_what_will_happen(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/delegates/boston-city");
            Locator marcus = imani.page().locator("main li").filter(new Locator.FilterOptions().setHasText("Marcus Greene")).first();
            imani.lands(() -> marcus.getByText("Recall, or resign").click());
            assertThat(imani.says()).contains("Marcus Greene loses the seat in Boston City Assembly", "The office in Boston City Assembly ends too",
                    "Those whom Neponset District counts as its own");
            imani.open("/delegates/roxbury");
            imani.lands(() -> rosa(imani).first().getByText("Recall, or resign").click());
            imani.look("recall");
            imani.field("If nobody counted: how it was decided").fill("no count, nobody asking for one");
            imani.press("Enter the recall");
        }
        signs(site);
        try (Visitor anyone = site.visitor()) {
            anyone.open("/delegates/neponset-district");
            assertThat(rosa(anyone).all()).isEmpty();
        }
    }
}
