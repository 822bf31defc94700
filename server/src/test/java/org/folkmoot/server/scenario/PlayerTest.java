package org.folkmoot.server.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayerTest {

    private static final String FOUNDED = """
            {"on": "2026-01-01", "do": "found-federation", "id": "f", "name": "F", "purpose": "general"},
            {"on": "2026-01-01", "do": "found-nonlocal", "id": "n", "name": "N", "in": "f"},
            {"on": "2026-01-01", "do": "propose", "id": "p", "home": "n", "title": "P", "clauses": []}
            """;

    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        answers.put("POST /api/imports ", "201 {\"id\": \"i\"}");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body;
        asked.add(request);
        String answer = answers.entrySet().stream().filter(each -> request.startsWith(each.getKey()))
                .map(Map.Entry::getValue).reduce((one, later) -> later).orElse("200 {}");
        byte[] content = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private boolean play(String step, StringWriter told) {
        Scenario scenario = Scenario.read(new ByteArrayInputStream(("[" + FOUNDED + "," + step.replace('\'', '"') + "]")
                .getBytes(StandardCharsets.UTF_8)));
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Player(new Api(address, "t")).play(scenario, Report.told(new PrintWriter(told), false));
    }

    private boolean play(String step) {
        return play(step, new StringWriter());
    }

    @Test
    void every_act_goes_to_one_import_with_its_date() {
        assertThat(play("{'on': '2026-01-02', 'do': 'withdraw', 'proposal': 'p'}")).isTrue();
        assertThat(asked).hasSize(5).first().asString().startsWith("POST /api/imports ");
        assertThat(asked.get(4)).startsWith("POST /api/imports/i/acts ").contains("\"on\":\"2026-01-02\"");
    }

    @Test
    void an_act_that_is_not_carried_out_fails_the_whole_with_the_servers_words() {
        answers.put("POST /api/imports/i/acts {\"on\":\"2026-01-02\"", "409 {\"rule\": \"R16\", \"detail\": \"No.\"}");
        StringWriter told = new StringWriter();
        assertThat(play("{'on': '2026-01-02', 'do': 'withdraw', 'proposal': 'p'}", told)).isFalse();
        assertThat(told.toString()).contains("step 3: status 409, R16: No.", "1 failed");
    }

    @Test
    void an_expectation_on_a_later_day_moves_the_clock_first_and_compares_only_what_it_names() {
        answers.put("GET /api/proposals/p ", "200 {\"state\": \"ON_OFFER\", \"version\": 2, \"consenting\": [\"b\", \"a\"]}");
        assertThat(play("{'on': '2026-01-05', 'do': 'expect', 'proposal': 'p', 'state': 'ON_OFFER', 'remaining': null}"))
                .isTrue();
        assertThat(asked.get(4)).contains("\"do\":\"clock\"", "\"on\":\"2026-01-05\"");
        assertThat(asked.get(5)).startsWith("GET /api/proposals/p ");
    }

    @Test
    void an_unmet_expectation_says_what_should_be_and_what_is() {
        answers.put("GET /api/proposals/p ", "200 {\"state\": \"ON_OFFER\", \"remaining\": 1}");
        StringWriter told = new StringWriter();
        assertThat(play("{'do': 'expect', 'proposal': 'p', 'state': 'IN_EFFECT', 'remaining': 1}", told)).isFalse();
        assertThat(told.toString()).contains("state should be \"IN_EFFECT\" and is \"ON_OFFER\"")
                .doesNotContain("remaining should");
    }

    @Test
    void a_proposal_missing_from_a_register_counts_as_none() {
        answers.put("GET /api/assemblies/n/register ", "200 {\"agreements\": {}}");
        assertThat(play("{'do': 'expect', 'assembly': 'n', 'register': {'p': 'NONE'}}")).isTrue();
        assertThat(play("{'do': 'expect', 'assembly': 'n', 'register': {'p': 'IN_FORCE'}}")).isFalse();
    }

    @Test
    void a_clause_is_looked_up_in_its_version_and_may_be_expected_not_to_be_there() {
        answers.put("GET /api/proposals/p/versions/2 ",
                "200 {\"digest\": \"d\", \"clauses\": [{\"id\": \"c\", \"text\": \"T\", \"provenance\": [\"x\", \"y\"]}]}");
        String amend = "{'on': '2026-01-01', 'do': 'amend', 'id': '%s', 'proposal': 'p', 'version': 1, 'by': 'n', 'changes': [], 'reason': 'r'},";
        String about = amend.formatted("x") + amend.formatted("y") + "{'do': 'expect', 'proposal': 'p', 'version': 2, ";
        assertThat(play(about + "'clause': 'c', 'text': 'T', 'provenance': ['y', 'x'], 'digest': 'd'}")).isTrue();
        assertThat(play(about + "'clause': 'c', 'text': 'U'}")).isFalse();
        assertThat(play(about + "'clause': 'e', 'text': null}")).isTrue();
        assertThat(play(about + "'clause': 'c', 'text': null}")).isFalse();
        assertThat(play(about + "'clause': 'e', 'text': 'T'}")).isFalse();
    }

    @Test
    void a_foretold_refusal_holds_only_for_that_rule() {
        String step = "{'on': '2026-01-02', 'do': 'refused', 'rule': '%s', 'step': {'do': 'withdraw', 'proposal': 'p'}}";
        String act = "POST /api/imports/i/acts {\"do\":\"withdraw\"";
        answers.put(act, "409 {\"type\": \"https://folkmoot.org/problems/conflict\", \"rule\": \"R17\"}");
        assertThat(play(step.formatted("R17"))).isTrue();
        assertThat(play(step.formatted("conflict"))).isTrue();
        assertThat(play(step.formatted("R1"))).isFalse();
        answers.put(act, "500 {\"rule\": \"R17\"}");
        assertThat(play(step.formatted("R17"))).isFalse();
        answers.put(act, "201 {}");
        assertThat(play(step.formatted("R17"))).isFalse();
    }
}
