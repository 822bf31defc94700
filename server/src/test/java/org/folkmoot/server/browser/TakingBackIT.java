package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was offered, asked for or entered is taken back by those whose it is. Each test leaves nothing waiting. */
@ExtendWith(Site.Given.class)
class TakingBackIT {

    private static final String NO_COUNT = "no count, nobody asking for one";

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);

    /** A proposal of Boston's whose first version is on offer. */
    private String offered(Site site) {
        Program marcus = Program.of(site, "marcus-greene");
        Program giovanna = Program.of(site, "giovanna-russo");
        marcus.does("{'do': 'propose', 'id': '%s', 'home': 'boston-city', 'title': 'Awnings %1$s', 'clauses': [{'id': 'c', 'text': 'Awnings.'}]}", name);
        giovanna.signs(marcus.does("{'do': 'publish', 'proposal': '%s', 'version': 1, 'votes': {'yes': 5, 'no': 0}}", name));
        giovanna.signs(marcus.does("{'do': 'offer', 'proposal': '%s', 'version': 1, 'threshold': {'assemblies': {'fraction': '2/3'}}, "
                + "'votes': {'yes': 5, 'no': 0}}", name));
        return name;
    }

    /** Roxbury's answer of today to it, entered by Imani and not signed. */
    private String answered(Site site, String proposal) {
        Program imani = Program.of(site, "imani-walker");
        String meeting = "roxbury-" + proposal;
        Program.of(site, "samuel-okafor").signs(imani.does("{'do': 'meeting', 'id': '%s', 'assembly': 'roxbury', 'day': '%s', "
                + "'declaredBy': 'roxbury-fifth-meeting', 'place': 'Roxbury library', 'present': 8}", meeting, LocalDate.now(ZoneOffset.UTC)));
        try (Visitor anyone = site.visitor()) {
            String digest = anyone.page().request().get("/api/proposals/" + proposal + "/versions/1").text()
                    .replaceAll("(?s).*?\"digest\":\"([0-9a-f]{64})\".*", "$1");
            return imani.does("{'do': 'respond', 'proposal': '%s', 'assembly': 'roxbury', 'response': 'DECLINE', 'reason': 'No awnings.', "
                    + "'version': 1, 'digest': '%s', 'meeting': '%s', 'votes': {'yes': 6, 'no': 1}}", proposal, digest, meeting);
        }
    }

    private static Locator card(Visitor visitor, String words) {
        return visitor.page().locator("main .cards > li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void withdrawn(Visitor marcus, String proposal) {
        marcus.open("/proposal/" + proposal + "/answers").follow("Withdraw the offer of version 1");
        marcus.look("withdraw");
        marcus.field("Reason").fill("The frames rust.");
        marcus.press("Enter the withdrawal");
        assertThat(marcus.page().getByRole(AriaRole.ALERT).innerText()).contains("votes");
        assertThat(marcus.field("Reason").inputValue()).isEqualTo("The frames rust.");
        marcus.field("If nobody counted: how it was decided").fill(NO_COUNT);
        marcus.lands(() -> marcus.button("Enter the withdrawal").dblclick());
        marcus.page().waitForURL(url -> url.contains("/answers"));
        assertThat(marcus.says()).contains("counts once a second officer has countersigned it");
    }

    @Test
    void an_offer_is_withdrawn_by_two_officers_and_the_answer_that_waited_is_dismissed_by_a_second_one(Site site) {
        String proposal = offered(site);
        answered(site, proposal);
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            Locator offer = card(samuel, "Awnings " + proposal).filter(new Locator.FilterOptions().setHasText("Version 1,"));
            assertThat(offer.innerText()).contains("waits for the countersignature of a second officer").doesNotContain("Enter the answer");
            samuel.open("/proposal/" + proposal);
            assertThat(samuel.says()).contains("The answer of Roxbury waits for a second officer").doesNotContain("Answer for Roxbury");
        }
        try (Visitor marcus = site.visitor()) {
            withdrawn(marcus.signIn("marcus-greene"), proposal);
            assertThat(card(marcus.open("/now"), "withdrew the offer").count()).as("sent twice, entered once").isEqualTo(1);
        }
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").follow("Look and sign");
            assertThat(giovanna.says()).contains("withdrew the offer", "Awnings " + proposal, "The frames rust.", NO_COUNT);
            giovanna.press("Countersign it");
            giovanna.open("/proposal/" + proposal + "/answers");
            assertThat(giovanna.says()).contains("Withdrawn", "Round 1 is over, so there is nothing to withdraw.");
        }
        dismissed(site, proposal);
    }

    private static void dismissed(Site site, String proposal) {
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor").look("now-dismiss");
            Locator waiting = card(samuel, "It can no longer be countersigned. Round 1 is WITHDRAWN");
            samuel.lands(() -> waiting.getByText("Look and dismiss").click());
            assertThat(samuel.button("Countersign it").count()).isZero();
            samuel.look("countersign-too-late");
            samuel.follow("Take it back");
            samuel.look("withdraw-entry");
            samuel.lands(() -> samuel.button("Take it back").dblclick());
            samuel.page().waitForURL(url -> url.contains("/now"));
            assertThat(samuel.says()).contains("It never counted").doesNotContain("can no longer be countersigned");
            samuel.open("/proposal/" + proposal + "/thread");
            assertThat(samuel.says()).contains("declined, 6 to 1 (entered; it counts once a second officer has countersigned it)",
                    "took back an entry before it counted");
        }
    }

    @Test
    void only_a_recorder_of_the_home_is_shown_how_to_withdraw(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/proposal/water-plan/answers");
            assertThat(imani.page().getByText("Withdraw the offer").count()).isZero();
            imani.open("/withdraw/water-plan");
            assertThat(imani.says()).contains("Only Boston City Assembly, whose offer it is, withdraws it");
            assertThat(imani.button("Enter the withdrawal").count()).isZero();
        }
    }

    @Test
    void who_entered_a_law_takes_it_back_and_nobody_can_sign_it_then(Site site) {
        String entry = Program.of(site, "imani-walker").does("{'do': 'enact', 'law': '%s', 'assembly': 'roxbury', 'title': 'Ladders', "
                + "'text': 'A ladder is lent.', 'meeting': 'roxbury-fifth-meeting', 'votes': {'yes': 6, 'no': 0}}", name);
        try (Visitor imani = site.visitor()) {
            imani.signIn("imani-walker").open("/countersign/" + entry);
            assertThat(imani.says()).contains("You entered it yourself");
            assertThat(imani.button("Countersign it").count()).isZero();
            imani.open("/now").look("now-entered");
            Locator mine = card(imani, "enacted a law: “Ladders”");
            imani.lands(() -> mine.getByText("Take it back").click());
            imani.field("Reason").fill("The meeting said lent for a week.");
            imani.press("Take it back");
            assertThat(imani.says()).contains("It never counted").doesNotContain("Ladders");
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor").open("/countersign/" + entry);
            assertThat(samuel.says()).contains("It waits for nothing any more");
            samuel.open("/assembly/roxbury");
            assertThat(samuel.says()).contains("took back an entry before it counted", "The meeting said lent for a week.");
        }
    }

    @Test
    void a_person_takes_back_their_own_request_and_nobody_else_is_shown_how(Site site) {
        Program.of(site, "marcus-greene").does("{'do': 'amend', 'id': '%s', 'proposal': 'night-buses', 'version': 1, 'by': "
                + "'marcus-greene', 'reason': 'Asked too soon %1$s.', 'changes': [{'op': 'RETITLE', 'text': 'Buses by night'}]}", name);
        try (Visitor giovanna = site.visitor()) {
            giovanna.signIn("giovanna-russo").open("/proposal/night-buses/requests");
            assertThat(row(giovanna).getByText("Take it back").count()).isZero();
            giovanna.open("/withdraw-amendment/" + name);
            assertThat(giovanna.says()).contains("Only Marcus Greene, who asks for it, takes it back.");
        }
        try (Visitor marcus = site.visitor()) {
            marcus.signIn("marcus-greene").open("/proposal/night-buses/requests");
            marcus.lands(() -> row(marcus).getByText("Take it back").click());
            marcus.look("withdraw-amendment");
            marcus.lands(() -> marcus.button("Take the request back").dblclick());
            marcus.page().waitForURL(url -> url.contains("/requests"));
            assertThat(marcus.says()).contains("The request is taken back, and stays on record as withdrawn.");
            assertThat(row(marcus).innerText()).contains("withdrawn");
            marcus.open("/withdraw-amendment/" + name);
            assertThat(marcus.says()).contains("It is withdrawn, and no longer open");
        }
    }

    private Locator row(Visitor visitor) {
        return visitor.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("Asked too soon " + name));
    }

    @Test
    void an_assemblys_request_is_taken_back_by_two_officers(Site site) {
        Program imani = Program.of(site, "imani-walker");
        Program.of(site, "samuel-okafor").signs(imani.does("{'do': 'amend', 'id': '%s', 'proposal': 'night-buses', 'version': 1, "
                + "'by': 'roxbury', 'reason': 'Asked too soon %1$s.', 'changes': [{'op': 'RETITLE', 'text': 'Buses by night'}]}", name));
        try (Visitor recorder = site.visitor()) {
            recorder.signIn("imani-walker").open("/proposal/night-buses/requests");
            recorder.lands(() -> row(recorder).getByText("Take it back").click());
            recorder.field("Yes").fill("2");
            recorder.field("No").fill("6");
            recorder.press("Take the request back");
            assertThat(recorder.page().getByRole(AriaRole.ALERT).innerText()).contains("(R15)");
            recorder.look("withdraw-amendment-refused");
            recorder.field("Yes").fill("6");
            recorder.field("No").fill("2");
            recorder.press("Take the request back");
            assertThat(recorder.says()).contains("counts once a second officer has countersigned it");
            assertThat(row(recorder).innerText()).contains("open before the home");
        }
        try (Visitor samuel = site.visitor()) {
            samuel.signIn("samuel-okafor");
            samuel.lands(() -> card(samuel, "took back a request").getByText("Look and sign").click());
            assertThat(samuel.says()).contains("A new title: Asked too soon " + name, "6 yes, 2 no");
            samuel.press("Countersign it");
            samuel.open("/proposal/night-buses/requests");
            assertThat(row(samuel).innerText()).contains("withdrawn");
        }
    }
}
