package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An offer with conditions of every kind, on a proposal of its own. */
@ExtendWith(Site.Given.class)
class OfferingIT {

    private static final String PROPOSAL = "offered-in-every-way";

    @Test
    void an_offer_says_what_it_will_ask_while_conditions_of_every_kind_are_built(Site site) {
        publish(site);
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/offer/" + PROPOSAL);
            Locator says = marcus.page().locator("#says");
            marcus.field("Days of notice").fill("14");
            marcus.field("What is counted").selectOption("groups");
            marcus.sees(says, "in at least two thirds of the constituents, more than half of the assemblies consent");
            marcus.field("In each of them, what is counted").selectOption("members");
            marcus.field("In each, how").selectOption("share");
            marcus.field("In each, share or number").fill("3/5");
            marcus.sees(says, "the consenting assemblies have at least 3/5 of all members");
            weighed(marcus);
            marcus.sees(says, "and the consenting assemblies hold at least 3 of water use");
            marcus.press("Add a condition");
            marcus.field("What is counted").nth(2).selectOption("named");
            marcus.field("The assemblies").nth(2).fill("Roxbury, hyde park");
            marcus.sees(says, "each of Roxbury and Hyde Park consents");
            assertThat(marcus.field("Days of notice").inputValue()).isEqualTo("14");
            fitsOnAPhone(marcus);
            marcus.look("offer-of-every-kind");
            refusedAtItsFields(marcus);
            marcus.field("Yes").fill("4");
            marcus.field("No").fill("0");
            marcus.press("Offer version 1");
            marcus.sees(marcus.page().locator("main"), "counts once a second officer has countersigned it");
        }
        countersigned(site);
    }

    private static void weighed(Visitor marcus) {
        marcus.press("Add a condition");
        marcus.field("What is counted").nth(1).selectOption("weight");
        marcus.field("Name of the weight").nth(1).fill("water use");
        marcus.field("How").nth(1).selectOption("atLeast");
        marcus.field("Share or number").nth(1).fill("3");
        marcus.press("Add a weight");
        marcus.field("What it is called").fill("water use");
        marcus.field("How much each assembly has").fill("Roxbury\t3/4\nhyde park: 2.25");
        marcus.sees(marcus.page().locator("main"), "2 assemblies have some, 3 in all; 32 of the scope have none.");
        marcus.press("List the assemblies");
        assertThat(marcus.field("How much each assembly has").inputValue().lines()).hasSize(34)
                .startsWith("Roxbury\t3/4", "hyde park: 2.25", "Allston: ");
    }

    private static void refusedAtItsFields(Visitor marcus) {
        String listed = marcus.field("How much each assembly has").inputValue();
        marcus.field("How much each assembly has").fill("Roxbury much");
        marcus.press("Offer version 1");
        assertThat(marcus.page().locator(".refusal a").allInnerTexts())
                .containsExactly("“How much each assembly has”: line 1 cannot be read: Roxbury much.");
        marcus.field("How much each assembly has").fill(listed);
        marcus.field("In each, share or number").first().fill("most");
        marcus.press("Offer version 1");
        assertThat(marcus.field("In each, share or number").first().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(marcus.field("Share or number").first().getAttribute("aria-invalid")).isNull();
        assertThat(marcus.field("The assemblies").nth(2).inputValue()).isEqualTo("Roxbury, hyde park");
        marcus.look("offer-refused");
        marcus.field("In each, share or number").first().fill("3/5");
    }

    private static void fitsOnAPhone(Visitor marcus) {
        marcus.page().setViewportSize(View.LIGHT_NARROW.width(), View.LIGHT_NARROW.height());
        for (Locator field : marcus.page().locator("main select:visible, main input:not(.enter):visible, main textarea:visible").all()) {
            var box = field.boundingBox();
            assertThat(box.x + box.width).isLessThan(View.LIGHT_NARROW.width());
        }
        marcus.page().setViewportSize(View.LIGHT_WIDE.width(), View.LIGHT_WIDE.height());
    }

    private static void countersigned(Site site) {
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").follow("Look and sign");
            assertThat(giovanna.says()).contains("water use: Hyde Park 9/4, Roxbury 3/4", "each of Roxbury and Hyde Park consents",
                    "If support falls below the threshold, it is suspended.");
            giovanna.press("Countersign it");
            giovanna.open("/proposal/" + PROPOSAL + "/answers");
            assertThat(giovanna.says()).contains("hold at least 3 of water use");
        }
    }

    private static void publish(Site site) {
        try (Visitor api = site.visitor()) {
            String marcus = token(api, "marcus-greene");
            act(api, marcus, Map.of("do", "propose", "id", PROPOSAL, "home", "boston-city", "title", "Offered in every way",
                    "clauses", List.of(Map.of("id", "c1", "text", "One."))));
            String entry = act(api, marcus, Map.of("do", "publish", "proposal", PROPOSAL, "version", 1,
                    "votes", Map.of("yes", 5, "no", 0, "abstain", 0))).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
            act(api, token(api, "giovanna-russo"), Map.of("do", "countersign", "entry", entry));
        }
    }

    private static String token(Visitor api, String name) {
        return api.page().request().post("/api/tokens", RequestOptions.create().setData(Map.of("name", name, "password",
                Visitor.PASSWORD))).text().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private static String act(Visitor api, String token, Map<String, Object> act) {
        var answer = api.page().request().post("/api/acts", RequestOptions.create()
                .setHeader("Authorization", "Bearer " + token).setData(act));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return answer.text();
    }
}
