package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.folkmoot.server.payara.Listener;
import org.folkmoot.text.Digest;
import org.folkmoot.server.scenario.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The way in for somebody whom the server does not know: by a code on paper or by mail, used once. What the record says of it is
 * held against names, addresses and codes (R21).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationsIT {

    private static final String PASSWORD = "a password of some length";
    private static final Pattern CODE = Pattern.compile("#(([0-9A-Z]{4}-){3}[0-9A-Z]{4})");
    private static final int PATIENCE_MILLIS = 240_000;
    private static final int POLL_MILLIS = 300;
    private static final String XAVER = "xaver@example.org";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> SECRETS = new ArrayList<>(List.of(PASSWORD, "Wilhelmina", "Xaver", "Ysolde", "example.org"));

    private static Jar jar;
    private static Api owner;
    private static GreenMail mails;
    private static String recorder;

    private record Answer(int status, JsonObject body) {
        String says() {
            return body.getString("detail", "");
        }
    }

    @BeforeAll
    static void found() throws Exception {
        int mailPort = Listener.onFreePort().port();
        mails = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        jar = Jar.runOn(List.of("--mail-host", "127.0.0.1", "--mail-port", String.valueOf(mailPort), "--mail-tls", "NONE", "--mail-from",
                "folkmoot@example.net", "--public-url", "http://folkmoot.example.net"), Jar.freshData("invitations"));
        owner = jar.api();
        String history = owner.post(JsonValue.EMPTY_JSON_OBJECT, "imports").body().getString("id");
        for (String person : List.of("rita", "stefan", "member")) {
            act(history, "'do': 'person', 'id': '%s', 'name': 'The %s'", person, person);
        }
        act(history, "'do': 'found-federation', 'id': 'f', 'name': 'F', 'purpose': 'p'");
        act(history, "'do': 'found-local', 'id': 'town', 'name': 'Town', 'members': ['rita', 'stefan', 'member'], 'in': 'f'");
        act(history, "'do': 'found-local', 'id': 'other', 'name': 'Other', 'members': ['stefan'], 'in': 'f'");
        act(history, "'do': 'office', 'person': 'rita', 'assembly': 'town', 'office': 'RECORDER'");
        act(history, "'do': 'office', 'person': 'stefan', 'assembly': 'town', 'office': 'TELLER'");
        assertThat(owner.post(JsonValue.EMPTY_JSON_OBJECT, "imports", history, "seal").ok()).isTrue();
        recorder = token("rita");
    }

    @AfterAll
    static void stop() {
        jar.close();
        mails.stop();
    }

    private static JsonObject json(String fields, Object... figures) {
        return Json.createReader(new StringReader(("{" + fields.formatted(figures) + "}").replace('\'', '"'))).readObject();
    }

    private static void act(String history, String fields, Object... figures) {
        assertThat(owner.post(json("'on': '2026-01-05', " + fields, figures), "imports", history, "acts").problem()).isEqualTo("status 200");
    }

    private static String token(String person) throws Exception {
        owner.post(json("'id': '%s', 'password': '%s'", person, PASSWORD), "accounts");
        return post("api/tokens", null, json("'name': '%s', 'password': '%s'", person, PASSWORD)).body().getString("token");
    }

    private static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(jar.uri().resolve(path)).header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer post(String path, String token, JsonObject body) throws Exception {
        var asked = request(path, token).POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
        var answer = CLIENT.send(asked, BodyHandlers.ofString());
        return new Answer(answer.statusCode(), Json.createReader(new StringReader(answer.body())).readObject());
    }

    private static String get(String path, String token) throws Exception {
        return CLIENT.send(request(path, token).build(), BodyHandlers.ofString()).body();
    }

    private static void invited(String id, String whom) throws Exception {
        Answer answer = post("api/acts", recorder, json("'do': 'invite', 'id': '%s', 'assembly': 'town', %s", id, whom));
        assertThat(answer.status()).as(answer.says()).isEqualTo(200);
    }

    private static String code(String invitation) throws Exception {
        String code = post("api/invitations/" + invitation + "/code", recorder, JsonValue.EMPTY_JSON_OBJECT).body().getString("code");
        SECRETS.addAll(List.of(code, code.replace("-", ""), Digest.sha256Hex("folkmoot invitation " + code.replace("-", ""))));
        return code;
    }

    private static Answer redeemed(String code, String id) throws Exception {
        return post("api/accounts/invited", null, json("'code': '%s', 'id': '%s', 'name': 'Wilhelmina', 'password': '%s', 'basis': 'RESIDENT', "
                + "'affirms': true", code, id, PASSWORD));
    }

    private static void waitUntil(Callable<Boolean> isSo) throws Exception {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!isSo.call()) {
            assertThat(System.nanoTime()).as("waited for it").isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private static JsonObject row(String invitation) throws Exception {
        JsonObject all = Json.createReader(new StringReader(get("api/assemblies/town/invitations?limit=500", recorder))).readObject();
        return all.getJsonArray("invitations").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("id").equals(invitation))
                .findFirst().orElseThrow();
    }

    /** It is tried again after a minute, while the others go on. */
    @Order(1)
    @Test
    void mail_waits_while_the_mail_server_is_away() throws Exception {
        invited("mailed", "'name': 'Xaver', 'mail': '%s'".formatted(XAVER));
        waitUntil(() -> !row("mailed").isNull("failure"));
        assertThat(row("mailed").getString("failure")).isEqualTo("UNREACHABLE");
        assertThat(row("mailed").getString("mailed")).isEqualTo("WAITING");
        mails.start();
    }

    @Order(2)
    @Test
    void somebody_new_makes_an_account_and_asks_and_is_no_member_by_that() throws Exception {
        invited("letter", "'name': 'Wilhelmina'");
        String code = code("letter");
        Answer made = redeemed(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ').replace('0', 'O').replace('1', 'l'), "wilhelmina");
        assertThat(made.status()).as(made.says()).isEqualTo(200);
        assertThat(made.body().getString("id")).isEqualTo("wilhelmina");
        String token = token("wilhelmina");
        assertThat(get("api/me", token)).contains("Wilhelmina").contains("\"seats\":[]");
        Answer again = post("api/acts", token, json("'do': 'ask-membership', 'assembly': 'town', 'basis': 'RESIDENT', 'affirms': true"));
        assertThat(again.status()).as("asked already").isEqualTo(409);
        assertThat(row("letter").getString("state")).isEqualTo("USED");
        assertThat(redeemed(code, "wilma").says()).contains("used already", "Town");
    }

    @Order(3)
    @Test
    void somebody_admitted_already_is_connected_to_that_membership() throws Exception {
        invited("known", "'person': 'member'");
        assertThat(post("api/acts", recorder, json("'do': 'invite', 'id': 'twice', 'assembly': 'town', 'person': 'member'")).status()).isEqualTo(409);
        Answer made = post("api/accounts/invited", null, json("'code': '%s', 'password': '%s', 'basis': 'RESIDENT', 'affirms': true",
                code("known"), PASSWORD));
        assertThat(made.status()).as(made.says()).isEqualTo(200);
        assertThat(get("api/assemblies/town/members", token("member"))).contains("The rita");
    }

    @Order(4)
    @Test
    void one_code_used_at_the_same_moment_by_many_makes_one_account() throws Exception {
        invited("race", "'name': 'Xaver'");
        List<String> codes = List.of(code("race"), code("race"));
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> tries = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(i -> () -> redeemed(codes.get(i % 2), "xaver-" + i)).toList();
            List<Integer> statuses = new ArrayList<>();
            for (var each : many.invokeAll(tries, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                statuses.add(each.get().status());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        } finally {
            many.shutdownNow();
        }
        List<Integer> signedIn = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            signedIn.add(post("api/tokens", null, json("'name': 'xaver-%d', 'password': '%s'", i, PASSWORD)).status());
        }
        assertThat(signedIn).containsOnlyOnce(200);
    }

    @Order(5)
    @Test
    void what_is_taken_back_is_of_no_use_and_says_so() throws Exception {
        invited("back", "'name': 'Ysolde', 'mail': 'ysolde@example.org'");
        String code = code("back");
        JsonObject act = json("'do': 'take-back-invitation', 'invitation': 'back'");
        assertThat(post("api/acts", token("stefan"), act).status()).as("a teller is no recorder").isEqualTo(403);
        assertThat(post("api/acts", recorder, act).status()).isEqualTo(200);
        assertThat(redeemed(code, "ysolde").says()).contains("taken back");
        assertThat(row("back").toString()).doesNotContain("Ysolde").doesNotContain("example.org");
        assertThat(post("api/acts", recorder, act).status()).isEqualTo(409);
        assertThat(post("api/invitations/back/code", recorder, JsonValue.EMPTY_JSON_OBJECT).status()).isEqualTo(409);
    }

    @Order(6)
    @Test
    void only_a_recorder_of_that_assembly_invites_and_only_officers_see_whom() throws Exception {
        JsonObject act = json("'do': 'invite', 'id': 'no', 'assembly': 'town', 'name': 'Nobody'");
        for (String who : List.of("stefan", "member", "wilhelmina")) {
            assertThat(post("api/acts", token(who), act).status()).as(who).isEqualTo(403);
            assertThat(post("api/invitations/race/code", token(who), JsonValue.EMPTY_JSON_OBJECT).status()).as(who).isEqualTo(403);
        }
        assertThat(post("api/acts", recorder, json("'do': 'invite', 'id': 'no', 'assembly': 'other', 'name': 'Nobody'")).status()).isEqualTo(403);
        for (String who : List.of("member", "wilhelmina")) {
            assertThat(get("api/assemblies/town/invitations", token(who))).contains("\"status\":403");
        }
        assertThat(get("api/assemblies/town/invitations", null)).contains("\"status\":403");
    }

    @Order(7)
    @Test
    void what_cannot_be_is_refused_by_its_field() throws Exception {
        for (String bad : List.of("'name': 'A', 'mail': 'a@b\\nBcc: c@d'", "'name': 'A', 'mail': 'nobody'", "'name': ''", "'person': 'nobody'",
                "'name': 'A', 'person': 'member'", "'name': 'A', 'code': 'X'")) {
            assertThat(post("api/acts", recorder, json("'do': 'invite', 'id': 'no', 'assembly': 'town', " + bad)).status()).as(bad).isBetween(400, 404);
        }
        invited("bad", "'name': 'Xaver'");
        String code = code("bad");
        String whole = "'code': '" + code + "', 'id': 'xx', 'name': 'X', 'password': 'long enough', 'basis': 'RESIDENT', 'affirms': true";
        for (String[] change : new String[][] {{"true", "false"}, {"long enough", "short"}, {"'xx'", "'X X'"}, {"'xx'", "7"}, {"RESIDENT", "WORKS_HERE"},
                {"'name': 'X', ", ""}, {"'code'", "'passwordHash': 'x', 'code'"}, {"'code'", "'on': '2026-01-01', 'code'"}}) {
            assertThat(post("api/accounts/invited", null, json(whole.replace(change[0], change[1]))).status()).as(change[1]).isEqualTo(400);
        }
        assertThat(post("api/accounts/invited", null, json(whole.replace("'xx'", "'rita'"))).says()).contains("has the name rita already");
        assertThat(row("bad").getString("state")).as("a refusal uses nothing up").isEqualTo("OPEN");
        assertThat(post("api/acts", recorder, json("'do': 'redeem-invitation', " + whole)).status()).isEqualTo(400);
    }

    @Order(8)
    @Test
    void mail_that_waited_arrives_with_a_code_of_its_own() throws Exception {
        waitUntil(() -> mails.getReceivedMessagesForDomain(XAVER).length > 0);
        var mail = mails.getReceivedMessagesForDomain(XAVER)[0];
        Matcher code = CODE.matcher(mail.getContent().toString());
        assertThat(mail.getContent().toString()).contains("Dear Xaver", "Town", "http://folkmoot.example.net/invited#");
        assertThat(code.find()).isTrue();
        SECRETS.add(code.group(1));
        assertThat(redeemed(code.group(1), "xaver-by-mail").status()).isEqualTo(200);
        assertThat(jar.complaints()).doesNotContain("xaver@").doesNotContain("Xaver");
    }

    @Order(9)
    @Test
    void nothing_that_anybody_can_read_names_who_was_invited_their_address_or_a_code() throws Exception {
        List<String> all = List.of(get("api/export", null), get("api/assemblies/town/record", null), get("assembly/town", null));
        assertThat(all.get(0)).contains("\"invite\"", "\"redeem-invitation\"", "\"take-back-invitation\"");
        all.forEach(text -> SECRETS.forEach(secret -> assertThat(text).doesNotContain(secret)));
        // Who used one is not named either: the lines of those who asked name nobody, and only somebody known is in the export at all.
        assertThat(all.get(0)).doesNotContain("wilhelmina").doesNotContain("xaver-by-mail");
        assertThat(all.get(0).lines().filter(line -> line.contains("redeem-invitation"))).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"by\":\"somebody\"").doesNotContain("member\""));
    }

    @Order(10)
    @Test
    void whoever_guesses_is_told_nothing_and_soon_has_to_wait() throws Exception {
        Answer wrong = redeemed("AAAA-AAAA-AAAA-AAAA", "guesser");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(redeemed("no code at all", "guesser").says()).isEqualTo(wrong.says());
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            statuses.add(redeemed("AAAA-AAAA-AAAA-" + String.format("%04d", i), "guesser").status());
        }
        assertThat(statuses).containsOnly(404, 429);
        assertThat(statuses.get(0)).isEqualTo(404);
        assertThat(statuses.get(69)).isEqualTo(429);
    }

    @Order(11)
    @Test
    void the_record_told_anew_says_the_same() throws Exception {
        jar.close();
        assertThat(Jar.verify(jar.data())).startsWith("0: clean");
    }
}
