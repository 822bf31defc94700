package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.folkmoot.server.outside.Jar;
import org.folkmoot.server.scenario.Api;

/**
 * A server of its own with a small federation: two local assemblies, Mill and Field, a district over both, a city over that,
 * whose plan for a bridge is on offer since yesterday. Both locals meet every day, and did so today. Everyone has an account.
 */
final class Vale implements AutoCloseable {

    private static final List<String> PEOPLE = List.of("anna", "rosa", "stan", "dora", "hugo", "emil", "ida", "fritz", "gerd");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Jar jar;
    private final Api owner;
    private final String history;

    private Vale(Jar jar) {
        this.jar = jar;
        this.owner = jar.api();
        this.history = owner.post(JsonValue.EMPTY_JSON_OBJECT, "imports").body().getString("id");
    }

    static Vale found() throws IOException {
        Vale vale = new Vale(Jar.run(Jar.freshData("vale")));
        vale.people();
        vale.plan();
        assertThat(vale.owner.post(JsonValue.EMPTY_JSON_OBJECT, "imports", vale.history, "seal").ok()).isTrue();
        PEOPLE.forEach(person -> assertThat(vale.owner.post(json("'id': '%s', 'password': '%s'", person, Visitor.PASSWORD), "accounts").ok()).isTrue());
        return vale;
    }

    private void people() {
        PEOPLE.forEach(person -> before("'do': 'person', 'id': '%s', 'name': '%s of the Vale'", person, person.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + person.substring(1)));
        before("'do': 'found-federation', 'id': 'vale', 'name': 'The Vale', 'purpose': 'What lies between the hills'");
        before("'do': 'found-nonlocal', 'id': 'city', 'name': 'City', 'in': 'vale'");
        before("'do': 'found-nonlocal', 'id': 'district', 'name': 'District', 'in': 'vale', 'parent': 'city'");
        before("'do': 'found-local', 'id': 'mill', 'name': 'Mill', 'members': ['anna', 'rosa', 'stan', 'dora', 'hugo'], 'in': 'vale', 'parent': 'district'");
        before("'do': 'found-local', 'id': 'field', 'name': 'Field', 'members': ['emil', 'ida', 'fritz', 'gerd'], 'in': 'vale', 'parent': 'district'");
        for (String[] sent : new String[][] {{"dora", "mill", "district"}, {"hugo", "mill", "district"}, {"emil", "field", "district"},
                {"ida", "field", "district"}, {"hugo", "district", "city"}, {"ida", "district", "city"}}) {
            before("'do': 'mandate', 'id': '%1$s-in-%3$s', 'person': '%1$s', 'from': '%2$s', 'to': '%3$s'", (Object[]) sent);
        }
        for (String[] office : new String[][] {{"rosa", "mill"}, {"stan", "mill"}, {"fritz", "field"}, {"gerd", "field"}, {"dora", "district"},
                {"emil", "district"}, {"hugo", "city"}, {"ida", "city"}}) {
            before("'do': 'office', 'person': '%s', 'assembly': '%s', 'office': 'RECORDER'", (Object[]) office);
        }
    }

    private void plan() {
        for (String local : List.of("mill", "field")) {
            before("'do': 'standing-rules', 'assembly': '%s', 'rules': {'calendar': 'DTSTART:%sT190000Z\\nRRULE:FREQ=DAILY'}", local,
                    TODAY.minusDays(9).toString().replace("-", ""));
        }
        before("'do': 'propose', 'id': 'bridge', 'home': 'city', 'title': 'The bridge', 'clauses': [{'id': 'toll', 'heading': 'Toll', "
                + "'text': 'Whoever crosses the bridge pays a penny.'}, {'id': 'care', 'heading': 'Care', 'text': 'The bridge is mended each spring.'}]");
        before("'do': 'publish', 'proposal': 'bridge', 'version': 1");
        before("'do': 'offer', 'proposal': 'bridge', 'version': 1, 'threshold': {'assemblies': {'atLeast': 2}}");
        for (String local : List.of("mill", "field")) {
            act(TODAY, "'do': 'meeting', 'id': '%1$s-today', 'assembly': '%1$s', 'place': 'The hall', 'present': 4", local);
        }
    }

    private static JsonObject json(String fields, Object... figures) {
        return Json.createReader(new StringReader(("{" + fields.formatted(figures) + "}").replace('\'', '"'))).readObject();
    }

    private void before(String fields, Object... figures) {
        act(TODAY.minusDays(1), fields, figures);
    }

    private void act(LocalDate on, String fields, Object... figures) {
        Api.Answer answer = owner.post(json("'on': '" + on + "', " + fields, figures), "imports", history, "acts");
        assertThat(answer.problem()).as(fields).isEqualTo("status 200");
    }

    URI uri() {
        return jar.uri();
    }

    @Override
    public void close() {
        jar.close();
    }
}
