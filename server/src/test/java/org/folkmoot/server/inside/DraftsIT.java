package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.draft.Company;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.DraftRow;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.draft.Opened;
import org.folkmoot.ejb.draft.RevisionRow;
import org.folkmoot.ejb.draft.Saved;
import org.folkmoot.ejb.draft.Saving;
import org.folkmoot.ejb.draft.Stale;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written together is saved, and nothing that was saved is lost. */
@ArquillianTest
class DraftsIT {

    private static final int ROUNDS = 40;

    @Inject
    private Stage stage;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Drafts drafts;
    private Land land;
    private String ada;
    private String ben;
    private Desk desk;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    @BeforeEach
    void a_proposal_of_two_clauses_before_the_moot_and_two_delegates() {
        land = Land.of(stage, "a", "b");
        land.drafted("p");
        land.imported("{'do': 'publish', 'proposal': '%s', 'version': 1, 'clauses': [{'id': 'c1', 'text': 'The old well stays open.'}, "
                + "{'id': 'c2', 'text': 'The town pays.'}]}", land.id("p"));
        land.seal();
        ada = land.home() + "-r";
        ben = land.home() + "-s";
        desk = Desk.ofProposal(land.id("p"));
    }

    private static DraftText text(String one, String two) {
        return new DraftText("en", "P", List.of(new Passage("c1", "", one), new Passage("c2", "", two)));
    }

    private Saved save(String person, int revision, DraftText text) {
        return save(person, desk, revision, 1, text);
    }

    private Saved save(String person, Desk where, int revision, int base, DraftText text) {
        return drafts.save(Caller.of(person), where, new Saving(person, revision, base, text));
    }

    private Opened open(String person) {
        return drafts.open(Caller.of(person), desk, person);
    }

    private static int revision(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Standing.class);
        return ((Saved.Standing) saved).revision();
    }

    @Test
    void of_two_saves_at_the_same_moment_one_stands_and_the_other_is_kept_and_told_both() throws Exception {
        atOnce.<Saved>run(pairs -> {
            int read = 0;
            for (int round = 0; round < ROUNDS; round++) {
                int known = read;
                String one = "The well " + round + " stays open.";
                String two = "The county pays " + round + ".";
                DraftText before = open(ada).text();
                DraftText adas = text(one, before.passages().get(1).body());
                DraftText bens = text(before.passages().get(0).body(), two);
                open(ben);
                List<AtOnce.Outcome<Saved>> both = pairs.both(() -> save(ada, known, adas), () -> save(ben, known, bens));
                assertThat(both).allMatch(AtOnce.Outcome::done);
                assertThat(both).extracting(AtOnce.Outcome::answer).filteredOn(Stale.class::isInstance).hasSize(1);
                boolean adaWasFirst = both.get(0).answer() instanceof Saved.Standing;
                Stale stale = (Stale) both.get(adaWasFirst ? 1 : 0).answer();
                assertThat(stale.theirs()).isEqualTo(adaWasFirst ? adas : bens);
                assertThat(stale.yours()).isEqualTo(adaWasFirst ? bens : adas);
                assertThat(stale.from()).isEqualTo(before);
                assertThat(stale.proposed().isWhole()).isTrue();
                assertThat(stale.proposed().text()).isEqualTo(text(one, two));
                assertThat(drafts.revision(Caller.of(ada), desk, stale.aside()).text()).isEqualTo(stale.yours());
                read = revision(save(adaWasFirst ? ben : ada, stale.revision(), stale.proposed().text()));
                assertThat(open(ada).text()).isEqualTo(text(one, two));
            }
        });
    }

    @Test
    void two_who_begin_at_the_same_moment_begin_one_draft() throws Exception {
        atOnce.<Saved>run(pairs -> {
            List<AtOnce.Outcome<Saved>> both = pairs.both(() -> save(ada, 0, text("Ada.", "The town pays.")),
                    () -> save(ben, 0, text("Ben.", "The town pays.")));
            assertThat(both).allMatch(AtOnce.Outcome::done);
            assertThat(both).extracting(AtOnce.Outcome::answer).filteredOn(Stale.class::isInstance).singleElement()
                    .satisfies(stale -> assertThat(((Stale) stale).proposed().conflicts()).hasSize(1));
            assertThat(drafts.of(Caller.of(ada), land.id("p"))).hasSize(1);
        });
    }

    @Test
    void saves_of_one_author_are_told_as_one_and_what_somebody_has_before_them_is_remembered() {
        save(ada, 0, text("One.", "The town pays."));
        save(ada, 1, text("One. Two.", "The town pays."));
        assertThat(open(ben).revision()).isEqualTo(2);
        save(ada, 2, text("One. Two. Three.", "The town pays."));
        save(ada, 3, text("One. Two. Three. Four.", "The town pays."));
        assertThat(drafts.revisions(Caller.of(ben), desk)).extracting(RevisionRow::number).containsExactly(4);
        Stale stale = (Stale) save(ben, 2, text("One. Two.", "The county pays."));
        assertThat(stale.from()).isEqualTo(text("One. Two.", "The town pays."));
        assertThat(stale.proposed().isWhole()).isTrue();
        assertThat(revision(save(ben, stale.revision(), stale.proposed().text()))).isEqualTo(6);
        save(ada, 6, text("Five.", "The county pays."));
        assertThat(drafts.revisions(Caller.of(ben), desk)).extracting(row -> row.number() + row.author().substring(row.author().length() - 2)
                + (row.aside() ? " aside" : "")).containsExactly("7-r", "6-s", "5-s aside", "4-r");
    }

    @Test
    void the_same_words_sent_twice_are_saved_once() {
        int first = revision(save(ada, 0, text("One.", "Two.")));
        assertThat(revision(save(ada, 0, text("One.", "Two.")))).isEqualTo(first);
        assertThat(drafts.revisions(Caller.of(ada), desk)).hasSize(1);
    }

    @Test
    void who_has_no_seat_reads_nothing_and_saves_nothing() {
        save(ada, 0, text("One.", "Two."));
        String stranger = land.id("a") + "-r";
        assertThat(refusal(() -> drafts.open(Caller.of(stranger), desk, "x")).rule()).contains(Rule.R6);
        assertThat(refusal(() -> save(stranger, 1, text("Mine.", "Two."))).rule()).contains(Rule.R6);
        assertThat(refusal(() -> drafts.revisions(Caller.of(stranger), desk)).rule()).contains(Rule.R6);
        assertThat(refusal(() -> drafts.revision(Caller.of(stranger), desk, 1)).rule()).contains(Rule.R6);
        assertThat(refusal(() -> drafts.look(Caller.of(stranger), desk, "x", 1)).rule()).contains(Rule.R6);
        assertThat(refusal(() -> drafts.begunIn(Caller.of(stranger), land.home())).rule()).contains(Rule.R6);
        assertThat(drafts.of(Caller.of(stranger), land.id("p"))).isEmpty();
        assertThat(refusal(() -> drafts.open(Caller.NOBODY, desk, "x"))).isInstanceOf(NoSeat.class);
        assertThat(open(ada).text()).isEqualTo(text("One.", "Two."));
    }

    @Test
    void a_delegate_whose_seat_ends_saves_nothing_more_and_what_they_saved_stays() {
        int read = revision(save(ben, 0, text("Ben's.", "The town pays.")));
        land.decided(land.id("a"), "{'do': 'end-membership', 'person': '" + ben + "', 'assembly': '" + land.id("a")
                + "', 'reason': 'Moved away.', 'decidedWith': 'no count'}");
        assertThat(refusal(() -> save(ben, read, text("Ben's again.", "The town pays."))).rule()).contains(Rule.R7);
        assertThat(refusal(() -> open(ben)).rule()).contains(Rule.R7);
        assertThat(refusal(() -> drafts.look(Caller.of(ben), desk, ben, read)).rule()).contains(Rule.R7);
        assertThat(open(ada).text()).isEqualTo(text("Ben's.", "The town pays."));
    }

    @Test
    void a_version_published_meanwhile_is_told_with_what_was_written_and_one_that_says_it_all_is_where_one_goes_on() {
        int read = revision(save(ada, 0, text("The deep well stays open.", "The town pays.")));
        publish(2, text("The old well stays open.", "The county pays."));
        Opened opened = open(ben);
        assertThat(opened.moved().theirs()).isEqualTo(text("The old well stays open.", "The county pays."));
        assertThat(opened.moved().proposed().text()).isEqualTo(text("The deep well stays open.", "The county pays."));
        Stale stale = (Stale) save(ada, read, text("The deep well stays open!", "The town pays."));
        assertThat(stale.by()).isNull();
        assertThat(revision(save(ada, desk, stale.revision(), stale.base(), stale.proposed().text()))).isEqualTo(stale.aside() + 1);
        assertThat(open(ben).moved()).isNull();
        publish(3, open(ben).text());
        Opened anew = open(ben);
        assertThat(anew.moved()).isNull();
        assertThat(anew.base()).isEqualTo(3);
        assertThat(anew.text()).isEqualTo(text("The deep well stays open!", "The county pays."));
    }

    private void publish(int number, DraftText text) {
        List<String> clauses = new ArrayList<>();
        text.passages().forEach(passage -> clauses.add("{'id': '" + passage.id() + "', 'text': '" + passage.body() + "'}"));
        land.decided(land.home(), "{'do': 'publish', 'proposal': '" + land.id("p") + "', 'version': " + number + ", 'clauses': ["
                + String.join(", ", clauses) + "], 'decidedWith': 'no count, nobody asking for one'}");
    }

    @Test
    void the_draft_of_a_new_proposal_goes_on_as_that_of_the_proposal() {
        Desk fresh = Desk.ofNew(land.home(), land.id("d"));
        DraftText begun = new DraftText("en", "", List.of(new Passage("new-12345678", "Wells", "")));
        assertThat(revision(save(ada, fresh, 0, 0, begun))).isEqualTo(1);
        assertThat(drafts.begunIn(Caller.of(ben), land.home())).extracting(DraftRow::id).containsExactly(land.id("d"));
        assertThat(drafts.open(Caller.of(ben), fresh, ben).text()).isEqualTo(begun);
        stage.live(ada, "{'do': 'propose', 'id': '%s', 'home': '%s', 'title': 'Wells', 'clauses': [{'id': 'wells', 'heading': 'Wells', 'text': ''}]}"
                .replace("'text': ''", "'text': 'Two.'"), land.id("q"), land.home());
        drafts.became(Caller.of(ada), fresh, land.id("q"));
        assertThat(drafts.begunIn(Caller.of(ben), land.home())).isEmpty();
        assertThat(drafts.open(Caller.of(ben), Desk.ofProposal(land.id("q")), ben).text()).isEqualTo(begun);
        DraftText more = new DraftText("en", "", List.of(new Passage("new-12345678", "Wells", "More.")));
        assertThat(refusal(() -> save(ada, fresh, 1, 0, more))).isInstanceOf(Conflict.class);
    }

    @Test
    void who_writes_sees_who_else_is_there_and_one_s_own_draft_is_nobody_else_s() {
        int read = revision(save(ada, 0, text("One.", "Two.")));
        open(ben);
        Company company = drafts.look(Caller.of(ben), desk, ben, read);
        assertThat(company.present()).extracting(Company.Present::person).containsExactly(ada);
        assertThat(company.stands().number()).isEqualTo(read);
        Desk own = Desk.ofAmendment(land.id("p"), 1);
        save(ben, own, 0, 1, new DraftText("en", "", List.of(new Passage("reason", "", "Because."))));
        assertThat(drafts.open(Caller.of(ada), own, ada).stands()).isNull();
        assertThat(drafts.open(Caller.of(ben), own, ben).text().passage("reason")).map(Passage::body).contains("Because.");
        assertThat(drafts.of(Caller.of(ada), land.id("p"))).extracting(DraftRow::own).containsExactly(false);
    }

    /** A local assembly of members by name: who reads its drafts are fellow members, and who has left is nobody's business (R21). */
    @Test
    void members_are_named_beside_a_draft_to_fellow_members_and_no_more_once_they_have_left() {
        Land other = Land.of(stage, "a");
        String ring = other.id("ring");
        for (String name : List.of("x", "y")) {
            other.imported("{'do': 'person', 'id': '%s', 'name': 'Member'}", ring + name);
        }
        other.imported("{'do': 'found-local', 'id': '%s', 'name': 'Ring', 'members': ['%1$sx', '%1$sy'], 'in': '%s'}", ring, other.federation());
        other.seal();
        Desk sketch = Desk.ofNew(ring, other.id("sketch"));
        save(ring + "x", sketch, 0, 0, text("One.", "Two."));
        assertThat(drafts.revisions(Caller.of(ring + "y"), sketch)).extracting(RevisionRow::author).containsExactly(ring + "x");
        assertThat(drafts.begunIn(Caller.of(ring + "y"), ring)).extracting(DraftRow::savedBy).containsExactly(ring + "x");
        assertThat(refusal(() -> drafts.begunIn(Caller.of(other.home() + "-r"), ring)).rule()).contains(Rule.R6);
        stage.live(ring + "x", "{'do': 'end-membership', 'person': '%sx', 'assembly': '%s'}", ring, ring);
        assertThat(drafts.open(Caller.of(ring + "y"), sketch, "y").stands()).extracting(RevisionRow::author, RevisionRow::authorName)
                .containsExactly(null, null);
        assertThat(drafts.begunIn(Caller.of(ring + "y"), ring)).extracting(DraftRow::savedBy, DraftRow::savedByName).containsExactly(tuple(null, null));
        assertThat(drafts.look(Caller.of(ring + "y"), sketch, "y", 1).present()).isEmpty();
        Stale stale = (Stale) save(ring + "y", sketch, 0, 0, text("Three.", "Two."));
        assertThat(stale.refusal(sketch).key()).isEqualTo("refusal.draft-stale.somebody");
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        Refusal[] refused = new Refusal[1];
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> refused[0] = refusal);
        return refused[0];
    }
}
