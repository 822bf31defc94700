package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens on which something is done, as they are when one comes to them. */
@ExtendWith(Site.Given.class)
class FormsIT {

    @ParameterizedTest(name = "{0}")
    @DisplayName("keeps no officer out")
    @CsvSource({"now, imani-walker, /now", "account, imani-walker, /account",
            "answer, imani-walker, /answer/water-plan/roxbury", "meeting, imani-walker, /meeting/roxbury",
            "law, imani-walker, /law/roxbury", "draft, marcus-greene, /draft/boston-city",
            "publish, marcus-greene, /publish/water-plan", "offer, marcus-greene, /offer/water-plan"})
    void keeps_no_officer_out(String name, String officer, String path, Site site) {
        try (Visitor visitor = site.visitor()) {
            visitor.signIn(officer).open(path).look(name);
        }
    }

    @Test
    void signing_in_keeps_nobody_out_and_a_wrong_password_is_told_beside_the_name_that_was_typed(Site site) {
        try (Visitor visitor = site.visitor()) {
            visitor.open("/sign-in").look("sign-in");
            visitor.field("Name").fill("imani-walker");
            visitor.field("Password").fill("a guess");
            visitor.press("Sign in");
            assertThat(visitor.says()).contains("Name and password do not go together.");
            assertThat(visitor.field("Name").inputValue()).isEqualTo("imani-walker");
            visitor.look("sign-in-refused");
        }
    }

    @Test
    void a_form_sends_one_to_sign_in_and_back(Site site) {
        try (Visitor imani = site.visitor()) {
            imani.open("/answer/water-plan/roxbury");
            assertThat(imani.at()).startsWith("/sign-in");
            imani.field("Name").fill("imani-walker");
            imani.field("Password").fill(Visitor.PASSWORD);
            imani.press("Sign in");
            assertThat(imani.at()).isEqualTo("/answer/water-plan/roxbury");
        }
    }

    @Test
    void forms_work_without_scripts(Site site) {
        try (Visitor imani = site.visitorWithoutScripts()) {
            imani.signIn("imani-walker").open("/draft/neponset-district");
            imani.field("Title").fill("Without scripts");
            imani.button("Add a clause after").click();
            assertThat(imani.field("Heading").all()).hasSize(2);
            assertThat(imani.field("Title").inputValue()).isEqualTo("Without scripts");
        }
    }
}
