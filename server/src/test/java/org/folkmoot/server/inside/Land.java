package org.folkmoot.server.inside;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A federation to act in: one non-local assembly and some local ones of 100 members each, founded by an import that may be
 * sealed. Each has a recorder ({@code …-r}), a second officer ({@code …-s}), a calendar that meets daily, and, if local, a
 * meeting held today ({@code …-m}).
 */
final class Land {

    private final Stage stage;
    private final String importId;
    private final String prefix = Stage.fresh();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final List<String> bodies = new ArrayList<>();

    private Land(Stage stage) {
        this.stage = stage;
        this.importId = stage.open();
        imported("{'do': 'found-federation', 'id': '%s', 'name': 'Land', 'purpose': 'tests'}", federation());
        imported("{'do': 'found-nonlocal', 'id': '%s', 'name': 'Moot', 'in': '%s'}", home(), federation());
    }

    /** A land whose local assemblies have these names; still open to imported acts. */
    static Land of(Stage stage, String... locals) {
        Land land = new Land(stage);
        for (String local : locals) {
            land.local(local);
        }
        return land;
    }

    /** One more local assembly, a constituent of the home. */
    String local(String name) {
        String id = id(name);
        imported("{'do': 'found-local', 'id': '%s', 'name': 'Local', 'members': 100, 'in': '%s', 'parent': '%s', "
                + "'rules': {'calendar': 'DTSTART:20200101T190000\\nRRULE:FREQ=DAILY'}}", id, federation(), home());
        officers(id);
        if (bodies.isEmpty()) {
            delegates(id);
        }
        imported("{'do': 'meeting', 'id': '%s-m', 'assembly': '%s', 'place': 'Hall'}", id, id);
        bodies.add(id);
        return id;
    }

    /** Another non-local assembly, without officers, whose constituents these local assemblies become beside the home. */
    String moot(String name, String... locals) {
        String id = id(name);
        imported("{'do': 'found-nonlocal', 'id': '%s', 'name': 'Moot', 'in': '%s'}", id, federation());
        for (String local : locals) {
            imported("{'do': 'join', 'assembly': '%s', 'nonlocal': '%s'}", id(local), id);
        }
        return id;
    }

    /** The officers of the home are two delegates whom the first body sends. */
    private void delegates(String sender) {
        for (String officer : new String[] {"r", "s"}) {
            String person = person(home(), officer);
            imported("{'do': 'admit', 'person': '%s', 'assembly': '%s'}", person, sender);
            imported("{'do': 'mandate', 'id': '%s-m', 'person': '%1$s', 'from': '%s', 'to': '%s'}", person, sender, home());
            office(person, home(), officer);
        }
    }

    private void officers(String assembly) {
        for (String officer : new String[] {"r", "s"}) {
            office(person(assembly, officer), assembly, officer);
        }
    }

    private String person(String assembly, String officer) {
        String person = assembly + "-" + officer;
        imported("{'do': 'person', 'id': '%s', 'name': 'Officer'}", person);
        return person;
    }

    private void office(String person, String assembly, String officer) {
        imported("{'do': 'office', 'person': '%s', 'assembly': '%s', 'office': '%s'}", person, assembly,
                officer.equals("r") ? "RECORDER" : "TELLER");
    }

    /** From now on only live acts. */
    Land seal() {
        stage.seal(importId);
        return this;
    }

    String id(String name) {
        return prefix + name;
    }

    String federation() {
        return id("land");
    }

    String home() {
        return id("moot");
    }

    List<String> bodies() {
        return bodies;
    }

    LocalDate today() {
        return today;
    }

    JsonObject imported(String act, Object... figures) {
        return stage.imported(importId, act.replaceFirst("\\{", "{'on': '" + today + "', "), figures);
    }

    /** A proposal of the home whose first version is on offer under that threshold. */
    String offered(String name, String threshold) {
        return offered(home(), name, threshold);
    }

    /** The same for a proposal of another non-local assembly. */
    String offered(String home, String name, String threshold) {
        String id = drafted(home, name);
        imported("{'do': 'publish', 'proposal': '%s', 'version': 1}", id);
        imported("{'do': 'offer', 'proposal': '%s', 'version': 1, 'threshold': " + threshold + "}", id);
        return id;
    }

    /** A proposal of the home with a draft. */
    String drafted(String name) {
        return drafted(home(), name);
    }

    private String drafted(String home, String name) {
        String id = id(name);
        imported("{'do': 'propose', 'id': '%s', 'home': '%s', 'title': 'P', 'clauses': [{'id': 'c1', 'text': 'One.'}]}", id, home);
        return id;
    }

    void ratifiedInImport(String proposal, String body) {
        imported("{'do': 'respond', 'proposal': '%s', 'assembly': '%s', 'response': 'RATIFY'}", proposal, body);
    }

    /** The digest of a version. */
    String digest(String proposal, int version) {
        return stage.found("SELECT digest AS found FROM proposal_version WHERE proposal = ? AND number = ?", proposal, version);
    }

    /** A live response as its recorder enters it. */
    String response(String kind, String proposal, String body) {
        return instrument(kind.equals("RESCIND") ? "'do': 'rescind'" : "'do': 'respond', 'response': '" + kind + "'", proposal, body);
    }

    private String instrument(String what, String proposal, String body) {
        return "{" + what + ", 'proposal': '" + proposal + "', 'assembly': '" + body + "', 'version': 1, 'digest': '"
                + digest(proposal, 1) + "', 'meeting': '" + body + "-m', 'votes': {'yes': 60, 'no': 10}}";
    }

    /** A body's leaving of the home, as its recorder enters it. */
    String leave(String body, String ratifications) {
        return leave(body, home(), ratifications);
    }

    /** A body's leaving of another non-local assembly. */
    String leave(String body, String nonlocal, String ratifications) {
        return "{'do': 'leave', 'assembly': '" + body + "', 'nonlocal': '" + nonlocal + "', 'ratifications': '" + ratifications
                + "', 'votes': {'yes': 60, 'no': 10}}";
    }

    /** The two acts that make it a constituent again. */
    void joinAgain(String body) {
        decided(body, "{'do': 'join', 'assembly': '" + body + "', 'nonlocal': '" + home() + "', 'votes': {'yes': 60, 'no': 10}}");
        decided(home(), "{'do': 'accept-join', 'assembly': '" + body + "', 'nonlocal': '" + home()
                + "', 'decidedWith': 'no count, nobody asking for one'}");
    }

    /** What the body's recorder enters; the entry to be signed. */
    String enter(String assembly, String act) {
        return entered(assembly, act).getString("id");
    }

    /** The same; the whole answer. */
    JsonObject entered(String assembly, String act) {
        return stage.live(assembly + "-r", act);
    }

    /** The second officer's signature. */
    JsonObject sign(String assembly, String entry) {
        return stage.sign(assembly + "-s", entry);
    }

    /** Entered and signed. */
    JsonObject decided(String assembly, String act) {
        return sign(assembly, enter(assembly, act));
    }
}
