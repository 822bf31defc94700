package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.folkmoot.ejb.sql.Sql;
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

    /** As many as the pool has. */
    private static final int CONNECTIONS = 40;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Stage stage;
    @Inject
    private Sql sql;
    @Inject
    private AtOnce atOnce;
    @Resource
    private UserTransaction transaction;

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
    void a_transaction_reads_and_writes_by_one_connection_even_if_others_hold_all_the_rest() throws Exception {
        CyclicBarrier allHold = new CyclicBarrier(CONNECTIONS);
        atOnce.sideBySide(CONNECTIONS, () -> {
            transaction.begin();
            try {
                em.createNativeQuery("UPDATE record_head SET seq = seq WHERE assembly = 'no such assembly'").executeUpdate();
                allHold.await(2, TimeUnit.MINUTES);
                assertThat(sql.count("SELECT CONNECTION_ID()"))
                        .isEqualTo(((Number) em.createNativeQuery("SELECT CONNECTION_ID()").getSingleResult()).longValue());
            } finally {
                transaction.rollback();
            }
            return null;
        });
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
