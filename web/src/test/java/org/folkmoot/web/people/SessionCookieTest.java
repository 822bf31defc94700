package org.folkmoot.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void a_cookie_is_not_sent_along_from_other_sites() {
        assertThat(SessionCookie.completed("JSESSIONID=1; Path=/; HttpOnly", false))
                .isEqualTo("JSESSIONID=1; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void a_cookie_that_came_by_https_goes_by_https_only() {
        assertThat(SessionCookie.completed("JSESSIONID=1; HttpOnly", true))
                .isEqualTo("JSESSIONID=1; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void what_is_complete_stays_as_it_is() {
        assertThat(SessionCookie.completed("a=b; SameSite=Strict; Secure", true)).isEqualTo("a=b; SameSite=Strict; Secure");
    }
}
