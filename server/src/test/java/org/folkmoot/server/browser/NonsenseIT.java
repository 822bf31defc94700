package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asked for nonsense, in any part of any address, a page or a resource of the API says so, and nothing breaks. */
@ExtendWith(Site.Given.class)
class NonsenseIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Path OPENAPI = Path.of("..", "web", "src", "main", "resources", "META-INF", "openapi.yaml");
    private static final Pattern API_PATH = Pattern.compile("^  (/api/\\S+):$");
    private static final Pattern QUERY = Pattern.compile("^ +- (?:name: |\\$ref: '#/components/parameters/)(\\w+)'?$");
    private static final int UNREADABLE = 400;
    private static final int MISSING = 404;
    private static final int BROKEN = 500;

    /** None of these is a number from 1 on. */
    private static final List<String> NO_NUMBERS = List.of("abc", "-1", "0", "1.5", "1e3", "", " ", "\0", "1\0", "null", "[]", "²",
            "99999999999999999999", "2147483648", "'\"<script>", "%", "é😀", "x".repeat(3000));
    /** None of these is a key or an id. */
    private static final List<String> NO_KEYS = List.of("-", "~", "~~", "~\0", "\0", "a\0", "A b", "../..", "'\"<script>", "%", "é😀",
            "x".repeat(3000));
    private static final List<String> ANYTHING = List.of("abc", "-1", "0", "2147483648", "", "\0", "a\0", "²", "é😀", "'\"<script>", "%", "../..",
            "x".repeat(3000));

    /** Each page with its parameters, as an address where all of it is there. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("index", List.of("/?federation=")), Map.entry("assemblies", List.of("/assemblies?q=", "/assemblies?after=")),
            Map.entry("assembly", List.of("/assembly/roxbury?after=", "/assembly/boston-city?after=")),
            Map.entry("proposals", List.of("/proposals?q=", "/proposals?state=", "/proposals?after=")),
            Map.entry("proposal", List.of("/proposal/water-plan?version=", "/proposal/water-plan?words=", "/proposal/water-plan/changes?from=",
                    "/proposal/water-plan/changes?to=", "/proposal/water-plan/answers?round=", "/proposal/water-plan/answers?after=",
                    "/proposal/water-plan/answers?version=", "/proposal/water-plan/requests?after=", "/proposal/water-plan/requests?state=",
                    "/proposal/water-plan/requests?round=",
                    "/proposal/water-plan/requests?assembly=", "/proposal/water-plan/thread?after=",
                    "/proposal/water-plan/thread?level=", "/proposal/water-plan/thread?assembly=", "/proposal/water-plan/thread?clause=",
                    "/proposal/water-plan/discussion?after=", "/proposal/water-plan/discussion?clause=",
                    "/proposal/water-plan/discussion?amendment=", "/proposal/water-plan/discussion?assembly=")),
            Map.entry("register", List.of("/register?q=", "/register/roxbury?q=")), Map.entry("amend", List.of("/amend/water-plan?clause=", "/amend/water-plan?version=", "/amend/water-plan?again=")),
            Map.entry("answer", List.of("/answer/water-plan/roxbury?x=")), Map.entry("law", List.of("/law/roxbury?x=")),
            Map.entry("countersign", List.of("/countersign/nothing?x=")), Map.entry("draft", List.of("/draft/boston-city?x=", "/draft/boston-city?text=", "/draft/boston-city?again=")),
            Map.entry("meeting", List.of("/meeting/roxbury?x=")), Map.entry("offer", List.of("/offer/water-plan?x=")),
            Map.entry("publish", List.of("/publish/water-plan?x=", "/publish/water-plan?again=")), Map.entry("suggest", List.of("/suggest/nothing?x=")),
            Map.entry("committee", List.of("/committee/boston-city?x=")),
            Map.entry("revisions", List.of("/revisions/water-plan?from=", "/revisions/water-plan?to=", "/revisions/boston-city?text=", "/revisions/water-plan?version=")), Map.entry("now", List.of("/now?done=")),
            Map.entry("comment", List.of("/comment/water-plan?clause=", "/comment/water-plan?version=", "/comment/water-plan?quote=",
                    "/comment/water-plan?amendment=", "/comment/water-plan?reply=", "/comment/water-plan?edit=")),
            Map.entry("talk", List.of("/talk/roxbury?after=")), Map.entry("hide", List.of("/hide/nothing?x=")),
            Map.entry("withdraw", List.of("/withdraw/water-plan?x=")), Map.entry("withdraw-amendment", List.of("/withdraw-amendment/nothing?x=")),
            Map.entry("withdraw-entry", List.of("/withdraw-entry/nothing?x=")), Map.entry("correct", List.of("/correct/nothing?x=")),
            Map.entry("request", List.of("/request/nothing?x=")), Map.entry("reply", List.of("/reply/nothing/roxbury/MEETS?from=")),
            Map.entry("rules", List.of("/rules/roxbury?x=")), Map.entry("asked", List.of("/asked/roxbury?x=")), Map.entry("merge", List.of("/merge/water-plan?with=")),
            Map.entry("delegates", List.of("/delegates/boston-city?x=")),
            Map.entry("reports", List.of("/reports/roxbury?after=")), Map.entry("report", List.of("/report/nothing?x=")),
            Map.entry("tell", List.of("/tell/marcus-greene-for-roxbury?edit=")),
            Map.entry("delegate", List.of("/delegate/marcus-greene-for-roxbury?after=")), Map.entry("mandate", List.of("/mandate/roxbury?x=")),
            Map.entry("recall", List.of("/recall/nothing?x=")), Map.entry("admit", List.of("/admit/roxbury/nobody?x=")),
            Map.entry("members", List.of("/members/roxbury?x=")), Map.entry("membership", List.of("/membership/roxbury?x=")),
            Map.entry("invitations", List.of("/invitations/roxbury?after=")), Map.entry("letters", List.of("/letters/roxbury?of=")),
            Map.entry("invited", List.of("/invited?x=")),
            Map.entry("account", List.of("/account?x=")), Map.entry("sign-in", List.of("/sign-in?to=")));
    private static final List<String> NUMBERED = List.of("/proposal/water-plan?version=", "/proposal/water-plan/answers?round=",
            "/proposal/water-plan/changes?from=", "/proposal/water-plan/changes?to=");
    private static final List<String> KEYED = List.of("/assemblies?after=", "/assembly/roxbury?after=", "/assembly/boston-city?after=",
            "/proposals?after=", "/proposal/water-plan/answers?after=", "/proposal/water-plan/requests?after=",
            "/proposal/water-plan/thread?after=", "/proposal/water-plan/thread?level=", "/proposal/water-plan/thread?assembly=",
            "/proposal/water-plan/thread?clause=", "/proposal/water-plan?words=", "/?federation=");

    private static int status(Visitor visitor, String address) {
        APIResponse answer = visitor.page().request().get(address, RequestOptions.create().setMaxRedirects(0));
        try {
            return answer.status();
        } finally {
            answer.dispose();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Those of the addresses that are not answered as they should be. */
    private static List<String> wrong(Visitor visitor, Stream<String> addresses, List<Integer> right) {
        List<String> wrong = new ArrayList<>();
        addresses.forEach(address -> {
            int status = status(visitor, address);
            if (right.isEmpty() ? status >= BROKEN : !right.contains(status)) {
                wrong.add(status + " " + address.substring(0, Math.min(address.length(), 120)));
            }
        });
        return wrong;
    }

    private static Stream<String> with(List<String> addresses, List<String> values) {
        return addresses.stream().flatMap(address -> values.stream().map(value -> address + encoded(value)));
    }

    @Test
    void there_is_no_page_that_is_not_asked() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))).containsExactlyInAnyOrderElementsOf(ADDRESSES.keySet());
        }
    }

    @Test
    @DisplayName("a version, a round that is no number, or that there is not, is refused and never stands for another")
    void numbers(Site site) {
        try (Visitor anyone = site.visitor()) {
            assertThat(wrong(anyone, with(NUMBERED, NO_NUMBERS), List.of(UNREADABLE))).isEmpty();
            assertThat(wrong(anyone, with(NUMBERED, List.of("99", "999999999")), List.of(MISSING))).isEmpty();
            assertThat(wrong(anyone, with(KEYED, NO_KEYS), List.of(UNREADABLE, MISSING))).isEmpty();
        }
    }

    @Test
    @DisplayName("what is said twice, or after the end of an address, is refused")
    void too_much(Site site) {
        try (Visitor anyone = site.visitor()) {
            Stream<String> twice = Stream.concat(NUMBERED.stream(), KEYED.stream())
                    .map(address -> address + "1&" + address.substring(address.indexOf('?') + 1) + "2");
            assertThat(wrong(anyone, twice, List.of(UNREADABLE))).isEmpty();
            assertThat(wrong(anyone, Stream.of("/assembly/roxbury/x", "/proposal/water-plan/text/x", "/proposals/x", "/register/roxbury/x",
                    "/proposal/water-plan/nonsense", "/assembly/nowhere", "/proposal/nothing", "/register/nowhere", "/assembly", "/proposal",
                    "/nonsense"), List.of(MISSING))).isEmpty();
        }
    }

    @Test
    @DisplayName("no page breaks on any nonsense, read by anyone or by an officer")
    void pages(Site site) {
        List<String> all = ADDRESSES.values().stream().flatMap(List::stream).toList();
        List<String> places = ADDRESSES.keySet().stream().map(page -> "/" + page + "/").toList();
        try (Visitor anyone = site.visitor(); Visitor officer = site.visitor()) {
            officer.signIn("marcus-greene");
            for (Visitor visitor : List.of(anyone, officer)) {
                assertThat(wrong(visitor, with(all, ANYTHING), List.of())).isEmpty();
                assertThat(wrong(visitor, with(places, ANYTHING), List.of())).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("a page that is refused says so in our own words")
    void in_words(Site site) {
        try (Visitor anyone = site.visitor()) {
            assertThat(anyone.page().request().get("/proposal/water-plan?version=abc").text()).contains("This address cannot be read")
                    .doesNotContain("Payara");
            assertThat(anyone.page().request().get("/proposal/water-plan?version=99").text()).contains("There is nothing at this address");
        }
    }

    @Test
    @DisplayName("no resource of the API breaks on nonsense in any part of its path or any parameter")
    void api(Site site) throws IOException {
        List<String> addresses = new ArrayList<>();
        String path = "";
        for (String line : Files.readAllLines(OPENAPI)) {
            Matcher at = API_PATH.matcher(line);
            Matcher asks = QUERY.matcher(line);
            if (at.matches()) {
                path = at.group(1);
                addresses.add(path + "?x=");
            } else if (asks.matches() && !path.isEmpty()) {
                addresses.add(path + "?" + asks.group(1) + "=");
            }
        }
        assertThat(addresses).hasSizeGreaterThan(40);
        List<String> real = new TreeSet<>(addresses).stream().map(NonsenseIT::filled).toList();
        Stream<String> misplaced = new TreeSet<>(addresses).stream().filter(address -> address.contains("{"))
                .flatMap(address -> ANYTHING.stream().map(value -> address.replaceAll("\\{\\w+\\}", Matcher.quoteReplacement(encoded(value)))));
        try (Visitor anyone = site.visitor()) {
            assertThat(wrong(anyone, with(real, ANYTHING), List.of())).isEmpty();
            assertThat(wrong(anyone, misplaced, List.of())).isEmpty();
            assertThat(wrong(anyone, real.stream().filter(address -> !address.contains("{")).map(address -> address + "1&"
                    + address.substring(address.indexOf('?') + 1) + "1"), List.of(UNREADABLE, MISSING, 405))).isEmpty();
        }
    }

    /** With ids of the demo in the place of braces. */
    private static String filled(String address) {
        String id = address.startsWith("/api/proposals") ? "water-plan" : address.startsWith("/api/people") ? "marcus-greene"
                : address.startsWith("/api/federations") ? "boston" : address.startsWith("/api/amendments") ? "no-wardens" : "roxbury";
        return address.replaceFirst("\\{\\w+\\}", id).replaceAll("\\{\\w+\\}", "1");
    }
}
