package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Roxbury's two recorders enter what it decided. One after the other, as on one day. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnsweringIT {

    private static final String RATIFIES = "It ratifies: it consents to exactly this text under exactly these terms";
    private static final String MEETING = "roxbury-fifth-meeting";
    private static final String WHY = "The fish are looked after by clause nine.";

    @Order(1)
    @Test
    void more_votes_than_were_present_are_refused_by_R12_beside_the_form_and_nothing_typed_is_lost(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/answer/water-plan/roxbury");
            imani.field(RATIFIES).check();
            imani.field("Reason").fill(WHY);
            imani.field("Meeting").selectOption(MEETING);
            imani.field("Yes").fill("8");
            imani.field("No").fill("1");
            imani.press("Enter the answer");
            assertThat(imani.page().locator("form").getByRole(AriaRole.ALERT).innerText()).contains("(R12)");
            assertThat(imani.field(RATIFIES).isChecked()).isTrue();
            assertThat(typed(imani, "Reason", "Meeting", "Yes", "No")).containsExactly(WHY, MEETING, "8", "1");
            imani.look("answer-refused");
        }
    }

    @Order(1)
    @Test
    void an_answer_carries_only_open_requests_to_the_version_on_offer_and_each_box_stands_beside_its_words(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/answer/water-plan/roxbury");
            Locator asked = imani.page().locator("#asked label");
            assertThat(asked.allInnerTexts()).hasSize(1).first().asString().contains("the fish told us so");
            imani.page().setViewportSize(View.LIGHT_NARROW.width(), View.LIGHT_NARROW.height());
            var box = imani.field("Any one of them would do").boundingBox();
            var words = imani.page().getByText("Any one of them would do").boundingBox();
            assertThat(words.x).isGreaterThan(box.x + box.width);
            assertThat(words.y).isLessThan(box.y + box.height);
            assertThat(words.y + words.height).isGreaterThan(box.y);
        }
    }

    @Order(2)
    @Test
    void an_answer_waits_for_a_second_officer(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/answer/water-plan/roxbury");
            imani.field(RATIFIES).check();
            imani.field("Meeting").selectOption(MEETING);
            imani.field("Yes").fill("7");
            imani.field("No").fill("1");
            imani.press("Enter the answer");
            assertThat(imani.at()).startsWith("/proposal/water-plan/answers");
            imani.sees(imani.page().getByRole(AriaRole.STATUS), "counts once a second officer has countersigned it");
            assertThat(imani.says()).contains("21 of 23");
            imani.signOut();
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            assertThat(toSign(samuel)).hasSize(1);
            assertThat(samuel.says()).as("what is to be signed says of what it is").contains("A shared water plan · entered");
        }
    }

    @Order(3)
    @Test
    void a_countersignature_counts_once_pressed_twice_and_is_not_offered_again_after_going_back(Site site) {
        try (Visitor samuel = site.visitor()) {
            int before = countersignatures(samuel);
            samuel.signIn("samuel-okafor");
            samuel.follow("Look and sign");
            samuel.look("countersign");
            assertThat(samuel.says()).contains("ratifies: it consents to this text under these terms");
            samuel.lands(() -> samuel.button("Countersign it").dblclick());
            samuel.page().waitForURL(url -> !url.contains("/countersign/"));
            samuel.page().goBack();
            samuel.sees(samuel.page().locator("main"), "It waits for nothing any more");
            assertThat(samuel.button("Countersign it").count()).isZero();
            samuel.open("/proposal/water-plan/answers");
            Locator roxbury = samuel.page().locator("main tbody tr").filter(new Locator.FilterOptions()
                    .setHas(samuel.page().getByRole(AriaRole.ROWHEADER,
                            new Page.GetByRoleOptions().setName("Roxbury").setExact(true))));
            assertThat(roxbury.innerText()).contains("consents").contains("7");
            assertThat(samuel.says()).contains("22 of 23");
            assertThat(countersignatures(samuel)).isEqualTo(before + 1);
            samuel.open("/now");
            assertThat(toSign(samuel)).isEmpty();
        }
    }

    @Order(4)
    @Test
    void signing_in_and_answering_take_no_more_than_a_keyboard(Site site) {
        try (Visitor samuel = site.visitor()) {
            samuel.open("/sign-in");
            samuel.tabTo(AriaRole.TEXTBOX, "Name");
            samuel.page().keyboard().type("samuel-okafor");
            samuel.tabTo(AriaRole.TEXTBOX, "Password");
            samuel.page().keyboard().type(Visitor.PASSWORD);
            samuel.lands(() -> samuel.page().keyboard().press("Enter"));
            samuel.open("/answer/heat-and-cold/roxbury");
            samuel.tabTo(AriaRole.RADIO, RATIFIES);
            samuel.page().keyboard().press("Space");
            samuel.tabTo(AriaRole.COMBOBOX, "Meeting");
            samuel.page().keyboard().press("ArrowDown");
            samuel.tabTo(AriaRole.TEXTBOX, "Yes");
            samuel.page().keyboard().type("8");
            samuel.tabTo(AriaRole.BUTTON, "Enter the answer");
            samuel.lands(() -> samuel.page().keyboard().press("Enter"));
            assertThat(samuel.at()).startsWith("/proposal/heat-and-cold/answers");
            assertThat(samuel.says()).contains("counts once a second officer has countersigned it");
        }
    }

    private static List<String> typed(Visitor visitor, String... labels) {
        return List.of(labels).stream().map(label -> visitor.field(label).inputValue()).toList();
    }

    private static List<Locator> toSign(Visitor officer) {
        return officer.page().getByText("Look and sign").all();
    }

    private static int countersignatures(Visitor visitor) {
        String record = visitor.page().request().get("/api/assemblies/roxbury/record?limit=500").text();
        return record.split("\"act\":\"countersign\"", -1).length - 1;
    }
}
