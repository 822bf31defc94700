package org.folkmoot.server.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.server.scenario.Api;
import org.folkmoot.text.Digest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R21: the federation is public, its members are not. What anybody can read, in the export and in the records of assemblies, is
 * held against everything an onlooker may know: who there is, what they are called, and what else the record says.
 */
class MembersIT {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final List<String> PEOPLE = List.of("quirina", "ragnhild", "sigismund", "thaddeus");
    private static final String PASSWORD = "a-password-of-quirina";

    private static Jar jar;
    private static Api api;
    private static String token;
    /** Of somebody who is a member elsewhere, and not where the drafts are. */
    private static String strangersToken;
    private static String export;

    @BeforeAll
    static void found() throws Exception {
        jar = Jar.run(Jar.freshData("members"));
        api = jar.api();
        String history = api.post(JsonValue.EMPTY_JSON_OBJECT, "imports").body().getString("id");
        for (String person : PEOPLE) {
            act(history, "'do': 'person', 'id': '%s', 'name': '%s'", person, name(person));
        }
        act(history, "'do': 'found-federation', 'id': 'f', 'name': 'F', 'purpose': 'p'");
        act(history, "'do': 'found-nonlocal', 'id': 'n', 'name': 'N', 'in': 'f'");
        act(history, "'do': 'found-local', 'id': 'one', 'name': 'One', 'members': ['quirina', 'ragnhild', 'sigismund'], 'in': 'f', 'parent': 'n'");
        act(history, "'do': 'found-local', 'id': 'two', 'name': 'Two', 'members': ['quirina', 'sigismund', 'thaddeus'], 'in': 'f', 'parent': 'n'");
        act(history, "'do': 'found-circle', 'id': 'ring', 'name': 'Ring', 'within': 'one', 'kind': 'INTEREST', 'members': ['quirina', 'ragnhild']");
        act(history, "'do': 'meeting', 'id': 'one', 'assembly': 'one', 'place': 'Hall', 'present': ['quirina', 'ragnhild', 'sigismund']");
        asks(history);
        assertThat(api.post(JsonValue.EMPTY_JSON_OBJECT, "imports", history, "seal").ok()).isTrue();
        token = token("quirina");
        strangersToken = token("thaddeus");
        speaks();
        export = anybody("api/export");
    }

    private static String token(String person) {
        JsonObject account = Json.createObjectBuilder().add("id", person).add("password", PASSWORD).build();
        assertThat(api.post(account, "accounts").ok()).isTrue();
        JsonObject signIn = Json.createObjectBuilder().add("name", person).add("password", PASSWORD).add("label", "phone").build();
        return api.post(signIn, "tokens").body().getString("token");
    }

    /** What members ask for in their own names: it shapes a text, is taken back, and is talked about. */
    private static void asks(String history) {
        act(history, "'do': 'propose', 'id': 'plan', 'home': 'n', 'title': 'P', 'clauses': [{'id': 'c1', 'text': 'One.'}, {'id': 'c2', 'text': 'Two.'}]");
        act(history, "'do': 'publish', 'proposal': 'plan', 'version': 1");
        amend(history, "a-merged", "ragnhild", "");
        amend(history, "a-taken-back", "thaddeus", ", 'as': 'thaddeus'");
        act(history, "'do': 'withdraw-amendment', 'amendment': 'a-taken-back', 'as': 'thaddeus'");
        act(history, "'do': 'answer-amendment', 'amendment': 'a-merged', 'answer': 'ACCEPT', 'by': 'n', 'reason': 'Good.'");
        act(history, "'do': 'publish', 'proposal': 'plan', 'version': 2, 'merge': ['a-merged']");
        act(history, "'do': 'offer', 'proposal': 'plan', 'version': 2, 'threshold': {'assemblies': {'atLeast': 2}}");
        act(history, "'do': 'propose', 'id': 'own', 'home': 'two', 'as': 'sigismund', 'title': 'O', 'clauses': [{'id': 'c1', 'text': 'One.'}]");
        act(history, "'do': 'comment', 'id': 'said', 'as': 'ragnhild', 'amendment': 'a-merged', 'text': 'Mine.'");
    }

    private static void amend(String history, String id, String by, String more) {
        act(history, "'do': 'amend', 'id': '%s', 'proposal': 'plan', 'version': 1, 'by': '%s', 'reason': 'r', "
                + "'changes': [{'op': 'REPLACE', 'clause': 'c1', 'text': 'Other %s.'}]%s", id, by, id, more);
    }

    /** The same live, by a member who has an account. */
    private static void speaks() throws Exception {
        for (String act : List.of("{'do': 'amend', 'id': 'a-live', 'proposal': 'plan', 'version': 2, 'by': 'quirina', 'reason': 'r', "
                + "'changes': [{'op': 'DELETE', 'clause': 'c2'}]}",
                "{'do': 'propose', 'id': 'draft', 'home': 'one', 'title': 'D', 'clauses': [{'id': 'c1', 'text': 'One.'}]}")) {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(jar.uri().resolve("api/acts"))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(act.replace('\'', '"'))).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        for (String draft : List.of("api/assemblies/one/drafts/sketch", "api/proposals/draft/drafts/text")) {
            var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(jar.uri().resolve(draft)).header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(("{'revision': 0, 'title': 'Sketched', "
                            + "'clauses': [{'id': 'c1', 'text': 'Words that are not said yet.'}]}").replace('\'', '"'))).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    private static String name(String person) {
        return "Called " + person.toUpperCase(java.util.Locale.ROOT);
    }

    private static void act(String history, String fields, Object... figures) {
        String written = ("{'on': '2026-01-05', " + fields.formatted(figures) + "}").replace('\'', '"');
        JsonObject act = Json.createReader(new StringReader(written)).readObject();
        assertThat(api.post(act, "imports", history, "acts").problem()).as(written).isEqualTo("status 200");
    }

    private static String anybody(String path) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(jar.uri().resolve(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What is public about the assemblies: their lines of the export, their records, their own resources and pages. */
    private static List<String> publicly() throws Exception {
        List<String> all = new ArrayList<>(export.lines().filter(line -> !line.contains("\"act\":\"person\"")).toList());
        for (String assembly : List.of("one", "two", "ring")) {
            for (String path : List.of("api/assemblies/%s/record", "api/assemblies/%s", "assembly/%s")) {
                all.add(anybody(path.formatted(assembly)));
            }
        }
        return all;
    }

    @Test
    void no_public_line_about_an_assembly_names_a_member() throws Exception {
        assertThat(publicly()).isNotEmpty().allSatisfy(line -> {
            for (String person : PEOPLE) {
                assertThat(line).doesNotContain(person).doesNotContain(name(person));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/proposals/plan", "api/proposals/plan/amendments", "api/proposals/plan/amendments?at=one",
        "api/proposals/plan/provenance", "api/proposals/plan/board", "api/proposals/plan/thread", "api/proposals/plan/forecast",
        "api/proposals/plan/versions", "api/proposals/plan/versions/2", "api/proposals/plan/comments", "api/proposals/own/thread",
        "api/proposals/draft/thread", "api/amendments/a-merged", "api/amendments/a-taken-back", "api/amendments/a-live",
        "api/comments/said", "api/assemblies/n/record", "api/assemblies/one/record", "api/assemblies/two/record", "api/assemblies/n/delegates",
        "api/assemblies/one/requests", "proposal/plan", "proposal/plan/changes", "proposal/plan/requests", "proposal/plan/thread",
        "proposal/plan/discussion", "request/a-merged", "request/a-live", "merge/plan", "asked/one", "assembly/n", "delegates/n"})
    void what_a_member_asks_for_names_nobody(String path) throws Exception {
        String shown = anybody(path);
        for (String person : PEOPLE) {
            assertThat(shown).as(path).doesNotContain(person).doesNotContain(name(person));
        }
    }

    /** Neither by asking for a person, nor by asking from where they come. */
    @Test
    void no_filter_tells_who_asked_or_where_they_are_members() throws Exception {
        assertThat(anybody("api/proposals/plan/amendments?by=ragnhild")).contains("\"amendments\":[]");
        assertThat(anybody("api/proposals/plan/amendments?by=quirina")).contains("\"amendments\":[]");
        assertThat(anybody("api/proposals/plan/amendments?at=one")).contains("a-live", "a-merged").doesNotContain("a-taken-back");
        assertThat(anybody("api/proposals/plan/amendments?at=two")).as("where quirina is a member too").doesNotContain("a-live");
    }

    @Test
    void a_member_is_told_who_asked_in_their_own_assembly_and_that_somebody_did_in_another() throws Exception {
        assertThat(read("api/amendments/a-merged")).contains("\"by\":\"ragnhild\"", name("ragnhild"));
        assertThat(read("api/amendments/a-live")).contains("\"by\":\"quirina\"");
        assertThat(anybody("api/amendments/a-merged")).contains("\"by\":null", "\"seat\":\"one\"", "\"seatName\":\"One\"");
    }

    /** Who reads a draft of theirs learns who writes in it; so nobody reads it who is no member, and it is in no export. */
    @ParameterizedTest
    @ValueSource(strings = {"api/assemblies/one/drafts", "api/assemblies/one/drafts/sketch", "api/assemblies/one/drafts/sketch/revisions",
        "api/assemblies/one/drafts/sketch/revisions/1", "api/proposals/draft/drafts", "api/proposals/draft/drafts/text",
        "api/proposals/draft/drafts/text/revisions", "api/proposals/draft/drafts/text/revisions/1", "draft/one", "draft/one?text=sketch",
        "revisions/one?text=sketch", "publish/draft", "revisions/draft", "proposal/draft"})
    void what_members_write_is_told_to_members_alone(String path) throws Exception {
        String toAnybody = HttpClient.newHttpClient().send(HttpRequest.newBuilder(jar.uri().resolve(path)).build(), BodyHandlers.ofString()).body();
        for (String shown : List.of(toAnybody, read(path, strangersToken))) {
            assertThat(shown).as(path).doesNotContain("quirina").doesNotContain(name("quirina")).doesNotContain("not said yet");
        }
        if (path.startsWith("api")) {
            assertThat(read(path)).as("to a member").contains("quirina");
        }
        assertThat(export).doesNotContain("not said yet").doesNotContain("Sketched");
    }

    private static String read(String path) throws Exception {
        return read(path, token);
    }

    private static String read(String path, String token) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(jar.uri().resolve(path)).header("Authorization", "Bearer " + token)
                .build(), BodyHandlers.ofString()).body();
    }

    @Test
    void nobody_is_called_by_name_anywhere() {
        PEOPLE.forEach(person -> assertThat(export).doesNotContain(name(person)));
    }

    private static Set<String> hashes(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = HASH.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The hashes that stand for people in the lists of the record, list by list. */
    private static List<Set<String>> lists() {
        List<Set<String>> lists = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"memberHashes\":\\[([^\\]]*)]").matcher(export);
        while (matcher.find()) {
            lists.add(hashes(matcher.group(1)));
        }
        return lists;
    }

    @Test
    void no_two_lists_share_a_hash_though_they_share_people() {
        List<Set<String>> lists = lists();
        assertThat(lists).extracting(Set::size).containsExactlyInAnyOrder(3, 3, 2, 3);
        Set<String> all = new TreeSet<>();
        lists.forEach(all::addAll);
        assertThat(all).hasSize(3 + 3 + 2 + 3);
        Set<String> elsewhere = new TreeSet<>();
        export.lines().filter(line -> !line.contains("memberHashes")).forEach(line -> elsewhere.addAll(hashes(line)));
        assertThat(elsewhere).isNotEmpty().doesNotContainAnyElementsOf(all);
    }

    /** Whoever knows a person's id, name and everything that the record says of them cannot make the hash that a list has. */
    @Test
    void no_hash_in_a_list_can_be_made_of_what_is_known() {
        Set<String> known = new TreeSet<>(hashes(export));
        PEOPLE.forEach(person -> known.addAll(List.of(person, name(person))));
        known.addAll(List.of("", "one", "two", "ring", "meeting/one", "f"));
        Set<String> guesses = new TreeSet<>();
        for (String salt : known) {
            for (String list : List.of("", "one", "two", "ring", "meeting/one")) {
                for (String person : PEOPLE) {
                    guesses.add(Digest.sha256Hex(salt + list + "/" + name(person)));
                    guesses.add(Digest.sha256Hex(salt + list + name(person)));
                    guesses.add(Digest.sha256Hex(salt + list + person));
                }
            }
        }
        lists().forEach(list -> assertThat(list).doesNotContainAnyElementsOf(guesses));
    }

    /** They are sorted, so that their order does not say who comes in what place of a list that is known from elsewhere. */
    @Test
    void the_order_of_a_list_says_nothing() {
        Matcher matcher = Pattern.compile("\"memberHashes\":\\[([^\\]]*)]").matcher(export);
        while (matcher.find()) {
            assertThat(List.of(matcher.group(1).split(","))).isSorted();
        }
    }

    @Test
    void no_password_token_or_hash_of_one_is_ever_in_it() throws Exception {
        String owner = Files.readString(Path.of(jar.data().toString(), "owner.token")).strip();
        assertThat(export).doesNotContain(PASSWORD, token, Digest.sha256Hex(token), Digest.sha256Hex(PASSWORD), owner, Digest.sha256Hex(owner))
                .doesNotContainIgnoringCase("password").doesNotContain("pbkdf2").doesNotContain("salt").doesNotContain("@");
    }
}
