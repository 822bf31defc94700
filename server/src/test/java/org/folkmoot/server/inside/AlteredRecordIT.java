package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import javax.sql.DataSource;
import org.folkmoot.ejb.verify.Verification;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R20 and R16: what somebody changes behind the application's back is found by verifying. Nothing of it is committed. Each look is at
 * the whole database, so these come by their name before the tests that fill it.
 */
@ArquillianTest
class AlteredRecordIT {

    @Inject
    private Stage stage;
    @Resource(lookup = "java:app/jdbc/folkmoot")
    private DataSource source;
    private String a;
    private String proposal;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void found() {
        Land land = Land.of(stage, "a", "b");
        a = land.id("a");
        proposal = land.offered("p", "{'assemblies': {'atLeast': 2}}");
        land.ratifiedInImport(proposal, a);
        land.seal();
    }

    private List<String> faultsAfter(String tampering, String... arguments) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(tampering)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setString(i + 1, arguments[i]);
                }
                assertThat(statement.executeUpdate()).isPositive();
            }
            try {
                return Verification.of(connection).faults();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void a_record_that_nobody_touched_is_clean() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(Verification.of(connection).faults()).isEmpty();
        }
    }

    @Test
    void an_entry_changed() throws Exception {
        assertThat(faultsAfter("UPDATE entry SET data = REPLACE(data, 'Local', 'Lokal') WHERE assembly = ? AND seq = 1", a)).isNotEmpty();
        assertThat(faultsAfter("UPDATE entry SET deposited_at = deposited_at - INTERVAL 1 DAY WHERE assembly = ? AND seq = 1", a)).isNotEmpty();
        assertThat(faultsAfter("UPDATE entry SET actor = 'somebody' WHERE assembly = ? AND seq = 1", a)).isNotEmpty();
    }

    @Test
    void an_entry_removed_at_the_end_or_within() throws Exception {
        assertThat(faultsAfter("DELETE FROM entry WHERE assembly = ? ORDER BY seq DESC LIMIT 1", a)).isNotEmpty();
        assertThat(faultsAfter("DELETE FROM entry WHERE assembly = ? AND seq = 2", a)).isNotEmpty();
    }

    @Test
    void a_text_changed() throws Exception {
        assertThat(faultsAfter("UPDATE clause SET body = 'Another.' WHERE proposal = ?", proposal)).isNotEmpty();
        assertThat(faultsAfter("UPDATE proposal_version SET title = 'Another' WHERE proposal = ?", proposal)).isNotEmpty();
    }

    @Test
    void a_state_or_a_sum_changed() throws Exception {
        assertThat(faultsAfter("UPDATE offer SET state = 'IN_EFFECT' WHERE proposal = ?", proposal)).isNotEmpty();
        assertThat(faultsAfter("UPDATE offer_body b JOIN offer o ON o.id = b.offer SET b.consent = 1 "
                + "WHERE o.proposal = ? AND b.consent IS NULL", proposal)).isNotEmpty();
        assertThat(faultsAfter("UPDATE offer_tally t JOIN offer o ON o.id = t.offer SET t.consenting = 2 WHERE o.proposal = ?", proposal))
                .isNotEmpty();
        assertThat(faultsAfter("UPDATE below SET bodies = bodies + 1 LIMIT 1")).isNotEmpty();
        assertThat(faultsAfter("UPDATE below SET members = members + 1 LIMIT 1")).isNotEmpty();
    }
}
