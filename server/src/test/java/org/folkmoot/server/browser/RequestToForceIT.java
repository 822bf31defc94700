package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One request, from the words of a member of Mill to a clause in force in two assemblies: each step by whoever takes it, on the
 * pages where they take it.
 */
@ExtendWith(Site.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RequestToForceIT {

    private static final String WORDS = "Whoever crosses the bridge pays a penny; who carries bread crosses free.";
    private static final String WHY = "Bread should not cost more for having crossed a river.";
    private static Vale vale;
    private static String request;

    @BeforeAll
    static void found() throws IOException {
        vale = Vale.found();
    }

    @AfterAll
    static void close() {
        vale.close();
    }

    /** Somebody signs in, does something, and is gone. */
    private static void as(Site site, String person, Consumer<Visitor> deed) {
        try (Visitor visitor = site.visitorAt(vale.uri())) {
            deed.accept(visitor.signIn(person));
        }
    }

    private static void decided(Visitor visitor, String yes, String button) {
        visitor.field("Yes").fill(yes);
        visitor.field("No").fill("0");
        visitor.press(button);
        visitor.sees(visitor.page().locator("main"), "counts once a second officer has countersigned it");
    }

    private static void signedBy(Site site, String person) {
        as(site, person, visitor -> {
            visitor.follow("Look and sign");
            visitor.press("Countersign it");
            assertThat(visitor.says()).contains("The decision is countersigned, and counts from now on.");
        });
    }

    private static void replied(Site site, String recorder, String choice, String why, String yes, String second) {
        as(site, recorder, visitor -> {
            visitor.open("/request/" + request);
            visitor.follow(choice);
            visitor.field("Reason").fill(why);
            decided(visitor, yes, "Enter the answer");
        });
        signedBy(site, second);
    }

    @Order(1)
    @Test
    void a_member_asks_for_other_words_at_the_clause(Site site) {
        as(site, "anna", anna -> {
            anna.open("/proposal/bridge");
            anna.lands(() -> anna.page().locator("#toll .rewording a").click());
            anna.field("Words").fill(WORDS);
            anna.sees(anna.page().locator(".seen ins"), "who carries bread crosses free");
            anna.field("Reason").fill(WHY);
            anna.press("Ask for it");
            Locator row = anna.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(WHY));
            assertThat(row.count()).isOne();
            request = row.getAttribute("id");
        });
    }

    @Order(2)
    @Test
    void her_assembly_makes_it_its_own_and_returns_the_offer_with_it(Site site) {
        replied(site, "rosa", "Mill: take it up as your own", "Anna is right.", "4", "stan");
        as(site, "rosa", rosa -> {
            rosa.open("/answer/bridge/mill");
            rosa.page().locator("input[value=RETURN]").check();
            rosa.page().locator("#asked label", new Page.LocatorOptions().setHasText(WHY)).click();
            rosa.field("Meeting").selectOption("mill-today");
            decided(rosa, "4", "Enter the answer");
        });
        signedBy(site, "stan");
        try (Visitor anyone = site.visitorAt(vale.uri())) {
            anyone.open("/request/" + request);
            assertThat(anyone.says()).contains("Mill", "returned", WHY).doesNotContain("Anna of the Vale");
        }
    }

    @Order(3)
    @Test
    void the_district_carries_it_and_the_city_accepts_it(Site site) {
        replied(site, "dora", "District: carry it on as it is", "Field bakes, too.", "2", "emil");
        replied(site, "hugo", "City: accept it", "Bread is bread.", "1", "ida");
        try (Visitor anyone = site.visitorAt(vale.uri())) {
            anyone.open("/request/" + request);
            assertThat(anyone.says()).contains("accepted, for the next version", "Field bakes, too.", "Bread is bread.");
        }
    }

    @Order(4)
    @Test
    void the_merge_desk_makes_it_the_next_version_which_is_offered(Site site) {
        as(site, "hugo", hugo -> {
            hugo.open("/proposal/bridge").follow("Merge requests into the next version");
            hugo.sees(hugo.page().locator("#preview ins").first(), "bread");
            decided(hugo, "1", "Publish version 2");
        });
        signedBy(site, "ida");
        as(site, "hugo", hugo -> {
            hugo.open("/proposal/bridge").follow("Offer it");
            hugo.field("What is counted").selectOption("assemblies");
            hugo.field("How").selectOption("atLeast");
            hugo.field("Share or number").fill("2");
            hugo.sees(hugo.page().locator("#says"), "at least 2 assemblies");
            hugo.field("Days of notice").fill("0");
            decided(hugo, "1", "Offer version 2");
        });
        signedBy(site, "ida");
    }

    @Order(5)
    @Test
    void both_assemblies_ratify_and_it_is_in_force(Site site) {
        for (String[] each : new String[][] {{"mill", "rosa", "stan"}, {"field", "fritz", "gerd"}}) {
            as(site, each[1], recorder -> {
                recorder.open("/answer/bridge/" + each[0]);
                recorder.page().locator("input[value=RATIFY]").check();
                recorder.field("Meeting").selectOption(each[0] + "-today");
                decided(recorder, "4", "Enter the answer");
            });
            signedBy(site, each[2]);
        }
        try (Visitor anyone = site.visitorAt(vale.uri())) {
            anyone.open("/register/mill").look("force-register");
            assertThat(anyone.page().locator("main tbody tr").innerText()).contains("The bridge", "in force", "2");
            anyone.follow("The bridge");
            assertThat(anyone.page().locator("#toll").innerText()).contains(WORDS);
            Locator origin = anyone.page().locator("#toll .from a[href='/request/" + request + "']");
            assertThat(origin.count()).as("the clause names the request that it comes from (R19)").isPositive();
            anyone.look("force-clause");
            anyone.lands(origin.first()::click);
            assertThat(anyone.says()).contains("accepted, in version 2");
        }
    }

    @Order(6)
    @Test
    void the_member_and_her_assembly_see_what_became_of_it(Site site) {
        as(site, "anna", anna -> {
            anna.open("/proposal/bridge/requests");
            assertThat(anna.page().locator("tr[id='" + request + "']").innerText()).contains("accepted, in version 2");
            anna.open("/asked/mill").look("force-asked");
            assertThat(anna.page().locator("[id='" + request + "'] .fate").innerText()).contains("in version 2");
        });
    }
}
