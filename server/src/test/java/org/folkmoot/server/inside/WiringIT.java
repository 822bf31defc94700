package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import org.folkmoot.offer.Offer;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WiringIT {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Stage stage;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @Test
    void entities_are_woven() {
        assertThat(em).isNotNull();
        assertThat(Arrays.stream(Offer.class.getInterfaces()).map(Class::getSimpleName)).contains("PersistenceWeaved");
    }

    @Test
    void a_refusal_arrives_unwrapped() {
        assertThatThrownBy(() -> stage.live("nobody-known", "{'do': 'leave', 'assembly': 'nowhere', 'nonlocal': 'x', 'ratifications': 'KEEP'}"))
                .isExactlyInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.imported("no-such-import", "{'on': '2020-01-01', 'do': 'clock'}"))
                .isExactlyInstanceOf(NotFound.class);
    }

    @Test
    void a_refused_act_leaves_nothing_not_even_an_entry() {
        Land land = Land.of(stage, "a");
        long entries = stage.count("SELECT COUNT(*) FROM entry");
        long clock = stage.count("SELECT COUNT(*) FROM offer");
        assertThatThrownBy(() -> land.imported("{'do': 'enact', 'law': 'l', 'assembly': '%s', 'title': 'T', 'text': 'X'}", land.home()))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.rule()).contains(Rule.R1));
        assertThat(stage.count("SELECT COUNT(*) FROM entry")).isEqualTo(entries);
        assertThat(stage.count("SELECT COUNT(*) FROM offer")).isEqualTo(clock);
        assertThat(stage.count("SELECT COUNT(*) FROM law WHERE id = 'l'")).isZero();
    }
}
