package org.folkmoot.server.outside;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.server.scenario.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list or page takes as many reading statements about a federation of 1,000 bodies as about one of 10. */
class StatementsIT {

    private static final int MOST = 30;
    private static final int A_PAGE = 12;
    private static final String PASSWORD = "a-password-for-both";

    private static Jar jar;
    private static Api api;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void found() throws Exception {
        jar = Jar.run(Jar.freshData("statements"), "-Dfolkmoot.count=true");
        api = jar.api();
        federation("s", 10, 3);
        federation("b", 1000, 60);
        for (String person : List.of("s-x", "b-x")) {
            assertThat(api.post(Json.createObjectBuilder().add("id", person).add("password", PASSWORD).build(), "accounts").ok()).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    /** Of the bodies every fifth has answered; beside the one on offer there are proposals that are not. */
    private static void federation(String name, int bodies, int proposals) {
        String history = api.post(JsonValue.EMPTY_JSON_OBJECT, "imports").body().getString("id");
        act(history, "'do': 'found-federation', 'id': '%s', 'name': 'F', 'purpose': 'p'", name + "-f");
        act(history, "'do': 'found-nonlocal', 'id': '%s', 'name': 'N', 'in': '%s-f'", name + "-n", name);
        for (int body = 0; body < bodies; body++) {
            act(history, "'do': 'found-local', 'id': '%s', 'name': 'L', 'members': 9, 'in': '%s-f', 'parent': '%s-n'", name + "-" + body,
                    name, name);
        }
        for (int proposal = 0; proposal < proposals; proposal++) {
            act(history, "'do': 'propose', 'id': '%s-p%d', 'home': '%s-n', 'title': 'P', 'clauses': [{'id': 'c', 'text': 'One.'}]",
                    name, proposal, name);
            act(history, "'do': 'publish', 'proposal': '%s-p%d', 'version': 1", name, proposal);
            act(history, "'do': 'offer', 'proposal': '%s-p%d', 'version': 1, 'threshold': {'assemblies': {'fraction': '1/2'}}", name, proposal);
            act(history, "'do': 'publish', 'proposal': '%s-p%d', 'version': 2, 'clauses': [{'id': 'c', 'text': 'Two.'}]", name, proposal);
            act(history, "'do': 'offer', 'proposal': '%s-p%d', 'version': 2, 'threshold': {'assemblies': {'fraction': '1/2'}}", name, proposal);
        }
        act(history, "'do': 'person', 'id': '%s-x', 'name': 'X'", name);
        act(history, "'do': 'office', 'person': '%s-x', 'assembly': '%s-0', 'office': 'RECORDER'", name, name);
        act(history, "'do': 'admit', 'person': '%s-x', 'assembly': '%s-0'", name, name);
        act(history, "'do': 'mandate', 'id': '%s-m', 'person': '%s-x', 'from': '%s-0', 'to': '%s-n'", name, name, name, name);
        act(history, "'do': 'comment', 'as': '%s-x', 'id': '%s-said', 'proposal': '%s-p0', 'text': 'Two?'", name, name, name);
        act(history, "'do': 'amend', 'id': '%s-own', 'proposal': '%s-p0', 'version': 2, 'by': '%s-x', 'as': '%s-x', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c', 'text': 'Three.'}]", name, name, name, name);
        for (int body = 0; body < bodies; body += 5) {
            answer(history, name, body);
            act(history, "'do': 'enact', 'law': '%s-l%d', 'assembly': '%s-0', 'title': 'L', 'text': 'X'", name, body, name);
        }
        assertThat(api.post(JsonValue.EMPTY_JSON_OBJECT, "imports", history, "seal").ok()).isTrue();
    }

    /**
     * The first of every fifty bodies asks for a change, the others decline. What is asked for is accepted in other words, which
     * meet the condition: so a forecast is told.
     */
    private static void answer(String history, String name, int body) {
        if (body % 50 != 0) {
            act(history, "'do': 'respond', 'proposal': '%s-p0', 'assembly': '%s-%d', 'response': 'DECLINE', 'reason': 'No.'", name, name, body);
            return;
        }
        act(history, "'do': 'amend', 'id': '%s-a%d', 'proposal': '%s-p0', 'version': 2, 'by': '%s-%d', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c', 'text': 'Text %d.'}]", name, body, name, name, body, body);
        act(history, "'do': 'respond', 'proposal': '%s-p0', 'assembly': '%s-%d', 'response': 'RETURN', 'amendments': ['%s-a%d']",
                name, name, body, name, body);
        act(history, "'do': 'answer-amendment', 'amendment': '%s-a%d', 'by': '%s-n', 'answer': 'ACCEPT_MODIFIED', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c', 'text': 'Other text %d.'}]", name, body, name, body);
        act(history, "'do': 'meets-condition', 'amendment': '%s-a%d', 'by': '%s-%d', 'answer': 'yes'", name, body, name, body);
    }

    private static void act(String history, String fields, Object... figures) {
        String written = ("{'on': '2026-01-05', " + fields.formatted(figures) + "}").replace('\'', '"');
        JsonObject act = Json.createReader(new StringReader(written)).readObject();
        assertThat(api.post(act, "imports", history, "acts").problem()).as(written).isEqualTo("status 200");
    }

    private HttpResponse<String> read(String path) throws Exception {
        return read(path, HttpRequest.newBuilder(jar.uri().resolve(path)));
    }

    private HttpResponse<String> read(String path, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private int statements(String path) throws Exception {
        return statements(path, HttpRequest.newBuilder(jar.uri().resolve(path)));
    }

    private int statements(String path, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = read(path, request);
        String told = answer.headers().firstValue("Server-Timing").orElseThrow(() -> new AssertionError(path + " tells no count"));
        return Integer.parseInt(told.replaceAll("\\D", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "api/federations", "api/federations/%s-f", "api/assemblies?federation=%s-f", "api/assemblies/%s-n", "api/assemblies/%s-0",
        "api/assemblies/%s-n/constituents", "api/assemblies/%s-n/delegates", "api/assemblies/%s-n/proposals",
        "api/assemblies/%s-0/register", "api/assemblies/%s-n/record", "api/proposals?home=%s-n", "api/proposals/%s-p0",
        "api/proposals/%s-p0/versions", "api/proposals/%s-p0/versions/2", "api/proposals/%s-p0/versions/1..2", "api/proposals/%s-p0/versions/2/words?clause=c",
        "api/proposals/%s-p0/amendments", "api/proposals/%s-p0/offers", "api/proposals/%s-p0/responses", "api/proposals/%s-p0/tally",
        "api/proposals/%s-p0/thread", "api/proposals/%1$s-p0/thread?level=LOCAL&assembly=%1$s-0&clause=c", "api/proposals/%s-p0/provenance", "api/proposals/%s-p0/board", "api/proposals/%s-p0/forecast",
        "api/proposals/%s-p0/submissions", "api/assemblies/%s-n/submissions", "api/assemblies/%s-0/requests", "api/amendments/%s-a0",
        "api/people/%s-x", "api/mandates/%s-m", "api/assemblies/%s-0/reports", "delegate/%s-m", "delegates/%s-n", "assembly/%s-n", "rules/%s-n", "assembly/%s-0", "register/%s-0", "?federation=%s-f"})
    void takes_as_many_statements_for_a_thousand_bodies_as_for_ten(String path) throws Exception {
        statements(path.formatted("s"));
        int few = statements(path.formatted("s"));
        int many = statements(path.formatted("b"));
        assertThat(many).as(path).isLessThanOrEqualTo(few + 1).isLessThan(MOST);
    }

    @Test
    void what_waits_for_a_delegate_takes_twelve_at_most() throws Exception {
        int few = statements("api/me/now", signedIn("s-x"));
        int many = statements("api/me/now", signedIn("b-x"));
        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(A_PAGE);
    }

    private static HttpRequest.Builder signedIn(String person) {
        String token = api.post(Json.createObjectBuilder().add("name", person).add("password", PASSWORD).add("label", "phone").build(),
                "tokens").body().getString("token");
        return HttpRequest.newBuilder(jar.uri().resolve("api/me/now")).header("Authorization", "Bearer " + token);
    }

    @Test
    void a_forecast_is_told_on_the_board_whose_statements_are_counted() throws Exception {
        assertThat(read("proposal/s-p0/requests").body()).contains("class=\"forecast\"");
        assertThat(read("proposal/b-p0/requests").body()).contains("class=\"forecast\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proposal/%s-p0", "proposal/%s-p0?version=1", "proposal/%s-p0/answers?version=1", "proposal/%s-p0/requests?version=1", "proposal/%1$s-p0?words=%1$s-a0", "proposal/%s-p0/changes", "proposal/%s-p0/answers", "proposal/%s-p0/requests", "proposal/%s-p0/thread",
        "proposal/%1$s-p0/thread?level=LOCAL&assembly=%1$s-0&clause=c", "proposal/%s-p0/thread?level=1&clause=c"})
    void a_proposals_page_takes_twelve_at_most(String path) throws Exception {
        statements(path.formatted("s"));
        int few = statements(path.formatted("s"));
        int many = statements(path.formatted("b"));
        assertThat(many).as(path).isLessThanOrEqualTo(few + 1).isLessThanOrEqualTo(A_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked/%s-0", "asked/%s-n"})
    void what_became_of_an_assemblys_requests_takes_twelve_at_most(String path) throws Exception {
        statements(path.formatted("s"));
        int few = statements(path.formatted("s"));
        int many = statements(path.formatted("b"));
        assertThat(many).as(path).isLessThanOrEqualTo(few).isLessThanOrEqualTo(A_PAGE);
    }

    @Test
    void the_page_of_what_is_open_to_somebody_takes_twelve_at_most() throws Exception {
        int few = atNow("s-x");
        int many = atNow("b-x");
        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(A_PAGE);
    }

    /** The statements of the Now page for somebody who has signed in, when they look for the second time. */
    private static int atNow(String person) throws Exception {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
        HttpRequest page = HttpRequest.newBuilder(jar.uri().resolve("sign-in")).build();
        Map<String, String> fields = new HashMap<>();
        Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"").matcher(browser.send(page, BodyHandlers.ofString()).body())
                .results().forEach(input -> fields.put(input.group(1), input.group(2)));
        fields.put("name", person);
        fields.put("password", PASSWORD);
        String form = fields.entrySet().stream().map(each -> encode(each.getKey(), UTF_8) + "=" + encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        browser.send(HttpRequest.newBuilder(page.uri()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
        HttpRequest now = HttpRequest.newBuilder(jar.uri().resolve("now")).build();
        browser.send(now, BodyHandlers.ofString());
        HttpResponse<String> seen = browser.send(now, BodyHandlers.ofString());
        assertThat(seen.body()).contains("<h1>Now</h1>", "To be answered");
        return Integer.parseInt(seen.headers().firstValue("Server-Timing").orElseThrow().replaceAll("\\D", ""));
    }
}
