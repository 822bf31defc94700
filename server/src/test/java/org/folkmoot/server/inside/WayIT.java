package org.folkmoot.server.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.amendment.Fate;
import org.folkmoot.ejb.amendment.AskRow;
import org.folkmoot.ejb.amendment.Asks;
import org.folkmoot.ejb.offer.BoardLine;
import org.folkmoot.ejb.offer.BoardRows;
import org.folkmoot.ejb.offer.Forecast;
import org.folkmoot.ejb.offer.Forecasts;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.OfferRows;
import org.folkmoot.ejb.offer.Tallies;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.NoSeat;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What bodies are told of what they asked for, and how far it is from the threshold. */
@ArquillianTest
class WayIT {

    @Inject
    private Stage stage;
    @Inject
    private Forecasts forecasts;
    @Inject
    private Tallies tallies;
    @Inject
    private BoardRows boards;
    @Inject
    private Asks asks;
    @Inject
    private OfferRows offers;

    @Deployment
    static WebArchive application() {
        return Application.withTests();
    }

    /** Three bodies, of which a and b have returned the first version, each with one condition. */
    private Land returned(String proposal) {
        Land land = Land.of(stage, "a", "b", "c");
        String id = land.offered(proposal, "{'assemblies': {'atLeast': 2}}");
        for (String body : List.of("a", "b")) {
            land.imported("{'do': 'amend', 'id': '%s', 'proposal': '%s', 'version': 1, 'by': '%s', 'reason': 'R', 'changes': "
                    + "[{'op': 'REPLACE', 'clause': 'c1', 'text': 'One, said %s.'}]}", land.id("am-" + body), id, land.id(body), body);
            land.imported("{'do': 'respond', 'proposal': '%s', 'assembly': '%s', 'response': 'RETURN', 'amendments': ['%s']}", id,
                    land.id(body), land.id("am-" + body));
        }
        return land;
    }

    private void accept(Land land, String amendment, String words) {
        land.imported("{'do': 'answer-amendment', 'amendment': '%s', 'answer': 'ACCEPT_MODIFIED', 'by': '%s', 'reason': 'R', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': '%s'}]}", land.id(amendment), land.home(), words);
    }

    private void meets(Land land, String body, String answer) {
        land.imported("{'do': 'meets-condition', 'amendment': '%s', 'by': '%s', 'answer': '%s'}", land.id("am-" + body), land.id(body), answer);
    }

    private OfferRow newest(Land land, String proposal, int round) {
        return offers.offer(land.id(proposal), round);
    }

    private Forecast next(OfferRow offer, int newestVersion) {
        return forecasts.next(forecasts.heard(offer), tallies.of(offer), newestVersion);
    }

    private Forecast onOffer(OfferRow offer) {
        return forecasts.onOffer(forecasts.heard(offer), tallies.of(offer));
    }

    @Test
    void a_forecast_counts_those_who_say_so_and_nobody_else() {
        Land land = returned("p");
        accept(land, "am-a", "One, said somehow.");
        assertThat(next(newest(land, "p", 1), 1).saying()).isEmpty();
        meets(land, "a", "yes");
        meets(land, "b", "yes");
        Forecast next = next(newest(land, "p", 1), 1);
        assertThat(next.accepted()).containsExactly(land.id("am-a"));
        assertThat(next.saying()).extracting(Forecast.Saying::assembly).containsExactly(land.id("a"));
        assertThat(next.supposed().met()).isFalse();
        assertThat(onOffer(newest(land, "p", 1)).saying()).as("who returned this version").isEmpty();
    }

    @Test
    void a_forecast_of_the_version_on_offer_ends_with_the_answer_itself() {
        Land land = returned("p");
        accept(land, "am-a", "One, said somehow.");
        land.imported("{'do': 'publish', 'proposal': '%s', 'version': 2, 'merge': ['%s']}", land.id("p"), land.id("am-a"));
        meets(land, "a", "no");
        meets(land, "a", "yes");
        land.imported("{'do': 'offer', 'proposal': '%s', 'version': 2, 'threshold': {'assemblies': {'atLeast': 2}}}", land.id("p"));
        land.ratifiedInImport(land.id("p"), land.id("c"));
        Forecast forecast = onOffer(newest(land, "p", 2));
        assertThat(forecast.saying()).extracting(Forecast.Saying::assembly).containsExactly(land.id("a"));
        assertThat(forecast.now().met()).isFalse();
        assertThat(forecast.supposed().met()).isTrue();
        land.ratifiedInImport(land.id("p"), land.id("a"));
        Forecast after = onOffer(newest(land, "p", 2));
        assertThat(after.saying()).isEmpty();
        assertThat(after.now().met()).isTrue();
    }

    @Test
    void the_board_tells_each_body_what_became_of_what_it_asked_for() {
        Land land = returned("p");
        accept(land, "am-a", "One, said somehow.");
        land.imported("{'do': 'publish', 'proposal': '%s', 'version': 2, 'merge': ['%s']}", land.id("p"), land.id("am-a"));
        List<BoardLine> board = boards.board(newest(land, "p", 1), Slice.first()).rows();
        assertThat(board).extracting(line -> line.body().assembly()).containsExactly(land.id("a"), land.id("b"), land.id("c"));
        assertThat(board.get(0).asks()).singleElement().satisfies(ask -> {
            assertThat(ask.fate()).isEqualTo(Fate.MET_OTHERWISE);
            assertThat(ask.inVersion()).isEqualTo(2);
            assertThat(ask.condition()).isTrue();
            assertThat(ask.round()).isEqualTo(1);
        });
        assertThat(board.get(1).asks()).extracting(AskRow::fate).containsExactly(Fate.NEEDS_REWORDING);
        assertThat(board.get(2).asks()).isEmpty();
        assertThat(asks.of(land.id("a"))).extracting(ask -> ask.amendment().id()).containsExactly(land.id("am-a"));
    }

    @Test
    void live_a_recorder_answers_for_the_home_and_a_second_officer_makes_it_count() {
        Land land = returned("p").seal();
        String act = "{'do': 'answer-amendment', 'amendment': '" + land.id("am-a") + "', 'answer': 'ACCEPT', 'by': '%s', 'reason': 'R', "
                + "'votes': {'yes': 2, 'no': 1}}";
        assertThatThrownBy(() -> stage.live(land.id("a") + "-r", act, land.home())).isInstanceOf(NoSeat.class);
        assertThatThrownBy(() -> stage.live(land.id("a") + "-r", act, land.id("a"))).isInstanceOf(BrokenRule.class)
                .extracting(refused -> ((BrokenRule) refused).rule().orElseThrow().name()).isEqualTo("R3");
        String entry = land.enter(land.home(), act.formatted(land.home()));
        assertThat(state(land)).isEqualTo("OPEN");
        land.sign(land.home(), entry);
        assertThat(state(land)).isEqualTo("ACCEPTED");
    }

    private String state(Land land) {
        return stage.found("SELECT state AS found FROM amendment WHERE id = ?", land.id("am-a"));
    }
}
