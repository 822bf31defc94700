package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What many ask for becomes the next version at the merge desk. One step after the other, as on one day. */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergingIT {

    private static final String DESK = "/merge/well-rules";
    private static final String WHY = "Eight is what the trees give; we talk about twelve again in spring.";
    private static final Map<String, Integer> VOTES = Map.of("yes", 5, "no", 0, "abstain", 0);

    @Order(1)
    @Test
    void anyone_sees_what_is_asked_for_at_each_clause_identical_ones_as_one_and_no_person_is_named(Site site) {
        Requested.lay(site);
        try (Visitor anyone = site.visitor()) {
            anyone.open(DESK);
            Locator wood = place(anyone, "Wood");
            assertThat(wood.locator(".ask").count()).isEqualTo(2);
            assertThat(wood.innerText()).contains("2 ask for the same").doesNotContain("Imani Walker").doesNotContain("imani");
            assertThat(place(anyone, "Paths").locator(".note").allInnerTexts()).anySatisfy(note -> assertThat(note).contains("Roxbury"));
            assertThat(place(anyone, "Fire").innerText()).contains("Open");
            assertThat(anyone.page().locator("form").count()).isZero();
            assertThat(anyone.says()).contains("Nobody asks for a change at one other clause.").contains("At one place two requests do not fit together.");
            assertThat(anyone.cookies()).isEmpty();
            anyone.look("merge-read");
        }
    }

    @Order(2)
    @Test
    void a_conflict_shows_the_words_of_each_side_and_goes_when_one_is_left_out(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/proposal/well-rules").follow("Merge requests into the next version");
            Locator clash = marcus.page().locator(".facing");
            assertThat(clash.locator(".sides .quote").allInnerTexts()).containsExactly("ten", "eight", "twelve");
            assertThat(clash.innerText()).contains("a person does");
            assertThat(marcus.page().locator("#preview").innerText()).contains("six").contains("stones");
            marcus.look("merge");
            pick(marcus, "Twelve").uncheck();
            marcus.sees(marcus.page().locator("#preview ins").filter(has("eight")), "eight");
            assertThat(clash.count()).isZero();
            Locator row = marcus.page().locator("#preview .clause").filter(has("Each household"));
            assertThat(row.locator(".note").innerText()).contains("Eight");
        }
    }

    @Order(3)
    @Test
    void what_does_not_fit_together_cannot_be_published_and_a_missing_reason_is_said_at_its_place(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(DESK);
            marcus.field("Yes").fill("4");
            marcus.field("No").fill("1");
            assertThat(marcus.button("Publish version 2").isDisabled()).isTrue();
            assertThat(marcus.page().locator("#hindrance").innerText()).contains("cannot be published").contains("Clause 2, Wood")
                    .contains("Twelve keep us warm.").contains("Eight spare the trees.");
            pick(marcus, "Twelve").uncheck();
            marcus.sees(marcus.page().locator("#preview ins").filter(has("eight")), "eight");
            assertThat(marcus.page().locator("#hindrance").count()).isZero();
            marcus.press("Publish version 2");
            assertThat(marcus.page().locator(".refusal a").getAttribute("href")).contains("why");
            assertThat(pick(marcus, "Twelve").isChecked()).isFalse();
            assertThat(marcus.page().locator(".pick .problem:visible").count()).isOne();
            marcus.look("merge-refused");
        }
    }

    @Order(4)
    @Test
    void pressed_twice_it_is_published_once_and_every_clause_knows_where_it_came_from(Site site) {
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open(DESK);
            pick(marcus, "Twelve").uncheck();
            marcus.page().locator(".pick textarea:visible").fill(WHY);
            marcus.sees(marcus.page().locator("#preview ins").filter(has("eight")), "eight");
            marcus.field("Yes").fill("4");
            marcus.field("No").fill("1");
            marcus.lands(() -> marcus.button("Publish version 2").dblclick());
            marcus.page().waitForURL(url -> url.contains("/proposal/well-rules"));
            marcus.sees(marcus.page().locator("main"), "counts once a second officer has countersigned it");
        }
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo");
            Locator mine = giovanna.page().locator("main a[href^='/countersign/']");
            assertThat(mine.count()).isOne();
            giovanna.follow("Look and sign");
            giovanna.press("Countersign it");
            giovanna.open("/proposal/well-rules?version=2");
            assertThat(giovanna.says()).contains("Paths are six feet wide and free of stones.").contains("takes eight loads");
            giovanna.open(DESK);
            assertThat(place(giovanna, "Fire").innerText()).contains("Open").contains("Answer");
        }
    }

    @Order(5)
    @Test
    void without_scripts_one_shows_what_that_makes_with_a_button(Site site) {
        try (Visitor marcus = site.visitorWithoutScripts()) {
            Requested.accept(site, "well-fire");
            marcus.signIn("marcus-greene").open(DESK);
            pick(marcus, "Dry grass").uncheck();
            marcus.press("Show what that makes");
            assertThat(marcus.page().locator("#preview").innerText()).contains("No clause would change.");
        }
    }

    private static Locator place(Visitor visitor, String heading) {
        return visitor.page().locator(".place").filter(has(heading));
    }

    /** The box before the request with that reason. */
    private static Locator pick(Visitor visitor, String reason) {
        return visitor.page().locator(".pick").filter(has(reason)).locator("input[type=checkbox]");
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    /** A text of the city, and what is asked for: two for the same, two against each other, two beside each other, one open. */
    private static final class Requested {

        private static final String PLAN = "well-rules";

        static void lay(Site site) {
            decide(site, Map.of("do", "propose", "id", PLAN, "home", "boston-city", "title", "The forest", "clauses", List.of(
                    clause("paths", "Paths", "Paths are four feet wide and free of roots."),
                    clause("wood", "Wood", "Each household takes ten loads of wood a year."),
                    clause("fire", "Fire", "Nobody makes fire under trees."),
                    clause("deer", "Deer", "Deer are left in peace."))));
            decide(site, Map.of("do", "publish", "proposal", PLAN, "version", 1, "votes", VOTES));
            roxbury(site, "well-wide", "paths", "Paths are six feet wide and free of roots.", "Wider, for carts.");
            ask(site, "imani-walker", "well-stones", "paths", "Paths are four feet wide and free of stones.", "Stones, too.");
            ask(site, "imani-walker", "well-twelve", "wood", "Each household takes twelve loads of wood a year.", "Twelve keep us warm.");
            ask(site, "samuel-okafor", "well-twelve-2", "wood", "Each household takes twelve loads of wood a year.", "Twelve, for the old.");
            ask(site, "marcus-greene", "well-eight", "wood", "Each household takes eight loads of wood a year.", "Eight spare the trees.");
            ask(site, "marcus-greene", "well-fire", "fire", "Nobody makes fire under trees or on dry grass.", "Dry grass burns faster.");
            List.of("well-wide", "well-stones", "well-twelve", "well-twelve-2", "well-eight").forEach(id -> accept(site, id));
        }

        static void accept(Site site, String amendment) {
            decide(site, Map.of("do", "answer-amendment", "amendment", amendment, "answer", "ACCEPT", "by", "boston-city",
                    "reason", "So it was decided.", "votes", VOTES));
        }

        private static Map<String, Object> clause(String id, String heading, String text) {
            return Map.of("id", id, "heading", heading, "text", text);
        }

        private static Map<String, Object> asked(String by, String id, String clause, String text, String reason) {
            return Map.of("do", "amend", "id", id, "proposal", PLAN, "version", 1, "by", by, "reason", reason,
                    "changes", List.of(Map.of("op", "REPLACE", "clause", clause, "text", text)));
        }

        private static void ask(Site site, String person, String id, String clause, String text, String reason) {
            act(site, person, asked(person, id, clause, text, reason));
        }

        private static void roxbury(Site site, String id, String clause, String text, String reason) {
            Map<String, Object> act = new HashMap<>(asked("roxbury", id, clause, text, reason));
            act.put("decidedWith", "nobody speaking against it");
            sign(site, "samuel-okafor", act(site, "imani-walker", act));
        }

        private static void decide(Site site, Map<String, Object> act) {
            String answer = act(site, "marcus-greene", act);
            if (answer.contains("\"awaits\"")) {
                sign(site, "giovanna-russo", answer);
            }
        }

        private static void sign(Site site, String officer, String answer) {
            act(site, officer, Map.of("do", "countersign", "entry", Json.createReader(new StringReader(answer)).readObject().getString("id")));
        }

        private static String act(Site site, String name, Map<String, Object> act) {
            try (Visitor api = site.visitor()) {
                String token = api.page().request().post("/api/tokens", RequestOptions.create()
                        .setData(Map.of("name", name, "password", Visitor.PASSWORD))).text().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
                var answer = api.page().request().post("/api/acts", RequestOptions.create()
                        .setHeader("Authorization", "Bearer " + token).setData(act));
                assertThat(answer.ok()).as(answer.text()).isTrue();
                return answer.text();
            }
        }
    }
}
