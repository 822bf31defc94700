package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens that anyone reads. */
@ExtendWith(Site.Given.class)
class ReadingIT {

    private static final int STATES = 13;
    private static final int NINTH = 8;
    private static final int MEETINGS = 3;

    @ParameterizedTest(name = "{0}")
    @DisplayName("keeps nobody out, says the same without scripts, and leaves no cookie")
    @CsvSource({"federation, /", "assembly, /assembly/roxbury", "assembly-nonlocal, /assembly/boston-city",
            "proposal-text, /proposal/water-plan", "proposal-changes, /proposal/water-plan/changes",
            "proposal-answers, /proposal/water-plan/answers", "proposal-requests, /proposal/water-plan/requests",
            "proposal-thread, /proposal/water-plan/thread", "status-1787, /proposal/constitution/answers",
            "delegates, /delegates/boston-city", "proposals, /proposals", "search, /assemblies?q=rox", "registers, /register", "register, /register/roxbury"})
    void keeps_nobody_out(String name, String path, Site site) {
        List<String> pieces;
        try (Visitor anyone = site.visitor()) {
            anyone.open(path).look(name);
            pieces = anyone.pieces();
            assertThat(anyone.cookies()).isEmpty();
        }
        try (Visitor plain = site.visitorWithoutScripts()) {
            assertThat(plain.open(path).pieces()).isNotEmpty().isEqualTo(pieces);
            assertThat(plain.cookies()).isEmpty();
        }
    }

    @Test
    void the_status_table_of_1787_has_thirteen_answers_and_new_hampshire_is_the_ninth(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/constitution/answers");
            Locator rows = anyone.page().locator("main tbody tr");
            List<String> consenting = rows.filter(new Locator.FilterOptions().setHasText("consents"))
                    .locator("th").allInnerTexts();
            assertThat(rows.count()).isEqualTo(STATES);
            assertThat(consenting).hasSize(STATES);
            assertThat(consenting.get(NINTH)).isEqualTo("New Hampshire");
        }
    }

    @Test
    void beside_the_text_stands_how_far_the_offer_is_and_where_it_went(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/proposal/water-plan");
            Locator margin = anyone.page().locator("main aside");
            // Others may answer meanwhile: how many consent is not for this test to say.
            anyone.sees(margin, "of 34 assemblies consent; 23 needed");
            anyone.sees(margin, "Round 2");
            anyone.sees(margin, "Proposed by Boston City Assembly");
        }
    }

    @Test
    void an_assembly_says_when_it_meets_next(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/assembly/roxbury");
            assertThat(anyone.page().locator("main aside time[data-yours]").count()).isEqualTo(MEETINGS);
            assertThat(anyone.says()).contains("It meets every");
        }
    }

    @Test
    void browsers_may_keep_for_good_what_has_a_digest_in_its_address(Site site) {
        try (Visitor anyone = site.visitor()) {
            anyone.open("/");
            String sheet = anyone.page().locator("link[rel=stylesheet]").getAttribute("href");
            APIResponse digested = anyone.page().request().get(sheet);
            APIResponse other = anyone.page().request().get(sheet.replaceAll("v=\\w+", "v=other"));
            assertThat(digested.headers().get("cache-control")).contains("immutable", "max-age=31536000");
            assertThat(digested.text()).contains("woff2.xhtml?ln=fonts&v=");
            assertThat(other.headers().get("cache-control")).isEqualTo("no-cache");
        }
    }
}
