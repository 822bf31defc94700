package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A district talks among its delegates: they read it, on pages and by the API, from their mandate on and until the recall (R7). */
@ExtendWith(Site.Given.class)
class MembersThreadIT {

    private static final String WORDS = "Between ourselves: the toll is too high.";
    /** Said when the district still talked before everyone; so it stands in the proposal's thread as well. */
    private static final String EARLIER = "The toll is a toll on bread.";
    private static final List<String> PAGES = List.of("/talk/district", "/proposal/bridge/discussion", "/proposal/bridge/thread");
    private static final List<String> RESOURCES = List.of("/api/assemblies/district/comments", "/api/proposals/bridge/comments",
            "/api/comments/ourselves", "/api/comments/earlier", "/api/proposals/bridge/thread");

    @Test
    void is_read_by_whoever_was_sent_there_and_by_nobody_who_was_recalled(Site site) throws Exception {
        try (Vale vale = Vale.found(); Talker hugo = new Talker(site, vale, "hugo"); Talker ida = new Talker(site, vale, "ida");
                Talker dora = new Talker(site, vale, "dora"); Talker emil = new Talker(site, vale, "emil"); Talker anna = new Talker(site, vale, "anna");
                Talker rosa = new Talker(site, vale, "rosa"); Talker stan = new Talker(site, vale, "stan"); Visitor anyone = site.visitorAt(vale.uri())) {
            ida.does(Map.of("do", "comment", "id", "earlier", "proposal", "bridge", "assembly", "district", "text", EARLIER));
            PAGES.forEach(page -> assertThat(anyone.open(page).says()).as(page).contains(EARLIER));
            emil.does(Map.of("do", "countersign", "entry", dora.does(Map.of("do", "standing-rules", "assembly", "district",
                    "rules", Map.of("deliberation", "MEMBERS"), "decidedWith", "no count"))));
            ida.does(Map.of("do", "comment", "id", "ourselves", "proposal", "bridge", "assembly", "district", "text", WORDS));
            assertThat(List.of(hugo, ida, dora)).as("sent to the district").allSatisfy(Talker::readsIt);
            assertThat(List.of(anna, rosa)).as("of the mill, and not sent").allSatisfy(Talker::readsNothingOfIt);
            PAGES.forEach(page -> assertThat(anyone.open(page).says()).as(page).doesNotContain(WORDS).doesNotContain(EARLIER));

            hugo.visitor.open("/talk/district");
            stan.does(Map.of("do", "countersign", "entry", rosa.does(Map.of("do", "recall", "mandate", "hugo-in-district", "decidedWith", "no count"))));
            hugo.readsNothingOfIt();
            assertThat(hugo.refused(Map.of("do", "comment", "id", "late", "replyTo", "ourselves", "text", "I am still here."))).contains("\"R7\"");
            ida.readsIt();
        }
    }

    /** Somebody with a browser and a token. */
    private static final class Talker implements AutoCloseable {

        private final Visitor visitor;
        private final String token;

        Talker(Site site, Vale vale, String name) {
            visitor = site.visitorAt(vale.uri()).signIn(name);
            token = visitor.page().request().post("/api/tokens", RequestOptions.create()
                    .setData(Map.of("name", name, "password", Visitor.PASSWORD))).text().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        }

        String does(Map<String, Object> act) {
            APIResponse answer = send(act);
            assertThat(answer.ok()).as(answer.text()).isTrue();
            return answer.text().replaceAll("^\\{\"id\":\"([^\"]+)\".*", "$1");
        }

        String refused(Map<String, Object> act) {
            APIResponse answer = send(act);
            assertThat(answer.ok()).as(answer.text()).isFalse();
            return answer.text();
        }

        private APIResponse send(Map<String, Object> act) {
            return visitor.page().request().post("/api/acts", RequestOptions.create().setHeader("Authorization", "Bearer " + token).setData(act));
        }

        private String read(String resource) {
            return visitor.page().request().get(resource, RequestOptions.create().setHeader("Authorization", "Bearer " + token)).text();
        }

        void readsIt() {
            PAGES.forEach(page -> assertThat(visitor.open(page).says()).as(page).contains(EARLIER));
            assertThat(visitor.open(PAGES.get(0)).says()).contains(WORDS);
            RESOURCES.subList(0, 3).forEach(resource -> assertThat(read(resource)).as(resource).contains(WORDS));
            RESOURCES.subList(3, 5).forEach(resource -> assertThat(read(resource)).as(resource).contains("\"id\":\"earlier\""));
        }

        void readsNothingOfIt() {
            PAGES.forEach(page -> assertThat(visitor.open(page).says()).as(page).doesNotContain(WORDS).doesNotContain(EARLIER));
            RESOURCES.forEach(resource -> assertThat(read(resource)).as(resource).doesNotContain(WORDS).doesNotContain(EARLIER)
                    .doesNotContain("\"id\":\"earlier\""));
        }

        @Override
        public void close() {
            visitor.close();
        }
    }
}
