package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.people.Accounts;
import org.folkmoot.ejb.record.AwaitingRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local assembly is founded live by what one founder enters and a recorder whom they elected signs. */
@ArquillianTest
class FoundingIT {

    private static final String PASSWORD = "words that only one knows";

    @Inject
    private Stage stage;
    @Inject
    private RecordRows record;
    @Inject
    private Accounts accounts;
    private final String oak = Stage.fresh() + "oak";
    private final String ann = oak + "-ann";
    private final String ben = oak + "-ben";
    private final String cleo = oak + "-cleo";

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void two_people_are_known() {
        for (String person : List.of(ann, ben)) {
            stage.live(Caller.OWNER, "{'do': 'person', 'id': '%s', 'name': 'Somebody'}", person);
        }
    }

    /** As Ann enters it; Cleo becomes known by it. */
    private String founding(String first, String second) {
        return "{'do': 'found-local', 'id': '" + oak + "', 'name': 'Oak Street', 'area': 'Between hill and river', 'members': ['" + ann
                + "', '" + ben + "', '" + cleo + "'], 'people': [{'id': '" + cleo + "', 'name': 'Cleo Unmistakable', 'password': '"
                + PASSWORD + "'}], 'recorders': ['" + first + "', '" + second + "'], 'meeting': {'place': 'Hall', "
                + "'day': '" + LocalDate.now(ZoneOffset.UTC) + "', 'present': 3}}";
    }

    private String entered() {
        return stage.live(ann, founding(ann, ben)).getString("id");
    }

    private long assemblies() {
        return stage.count("SELECT COUNT(*) FROM assembly WHERE id = ?", oak);
    }

    @Test
    void nothing_is_founded_before_the_other_recorder_signs() {
        String entry = entered();
        assertThat(assemblies()).isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM person WHERE id = ?", cleo)).isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE assembly = ?", oak)).as("no chain of its own yet").isZero();
        stage.sign(ben, entry);
        assertThat(assemblies()).isEqualTo(1);
        assertThat(stage.list("SELECT act, seq FROM entry WHERE assembly = ?", row -> row.text("act") + row.number("seq"), oak))
                .as("the first entry of its record").containsExactly("countersign1");
        assertThat(stage.count("SELECT COUNT(*) FROM office WHERE assembly = ? AND ended_at IS NULL", oak)).isEqualTo(2);
        assertThat(accounts.signIn(cleo, PASSWORD, "192.0.2.1")).isEqualTo(cleo);
    }

    @Test
    void who_entered_it_cannot_sign_it_nor_can_anybody_whom_the_founders_did_not_elect() {
        String entry = entered();
        String stranger = oak + "-dora";
        stage.live(Caller.OWNER, "{'do': 'person', 'id': '%s', 'name': 'Dora'}", stranger);
        assertThatThrownBy(() -> stage.sign(ann, entry)).isInstanceOf(NoSeat.class).hasMessageContaining("SECOND_OFFICER");
        assertThatThrownBy(() -> stage.sign(stranger, entry)).isInstanceOf(NoSeat.class).hasMessageContaining("ELECTED_RECORDER");
        assertThatThrownBy(() -> stage.sign(cleo, entry)).isInstanceOf(NoSeat.class);
        assertThat(assemblies()).isZero();
    }

    @Test
    void one_account_cannot_elect_only_itself_and_people_that_it_makes_up() {
        assertThatThrownBy(() -> stage.live(ann, founding(ann, cleo))).isInstanceOf(BadRequest.class).hasMessageContaining("recorders");
        assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE entered_by = ?", ann)).isZero();
    }

    @Test
    void it_waits_before_the_elected_recorder_with_the_names_and_without_the_passwords() {
        String entry = entered();
        assertThat(record.awaiting(ben)).singleElement().satisfies(waiting -> {
            assertThat(waiting.entry()).isEqualTo(entry);
            assertThat(waiting.assemblyName()).isEqualTo("Oak Street");
            assertThat(waiting.act().toString()).contains("Cleo Unmistakable").doesNotContain("assword");
        });
        assertThat(record.awaiting(ann)).isEmpty();
        assertThat(record.enteredBy(ann)).extracting(AwaitingRow::entry).containsExactly(entry);
        assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE act LIKE ?", "%" + PASSWORD + "%")).isZero();
        stage.sign(ben, entry);
        assertThat(stage.count("SELECT COUNT(*) FROM awaiting WHERE assembly = '' AND act LIKE '%assword%' AND entered_by = ?", ann))
                .as("no hash is kept beside the account").isZero();
        assertThat(stage.count("SELECT COUNT(*) FROM entry WHERE data LIKE '%Unmistakable%' OR data LIKE ?", "%" + cleo + "%")).isZero();
    }

    @Test
    void it_is_entered_once_and_may_be_taken_back_by_who_entered_it() {
        String entry = entered();
        assertThatThrownBy(this::entered).isInstanceOf(Conflict.class).hasMessageContaining("entered-already");
        assertThatThrownBy(() -> stage.live(ben, "{'do': 'withdraw-entry', 'entry': '%s'}", entry)).isInstanceOf(Conflict.class);
        stage.live(ann, "{'do': 'withdraw-entry', 'entry': '%s'}", entry);
        assertThatThrownBy(() -> stage.sign(ben, entry)).isInstanceOf(Conflict.class);
        stage.sign(ben, entered());
        assertThat(assemblies()).isEqualTo(1);
    }
}
