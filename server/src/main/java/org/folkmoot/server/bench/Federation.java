package org.folkmoot.server.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A federation of some size on five levels, with proposals on offer before all of it; its bodies answer one after the other. */
final class Federation {

    private static final String TOLD = "no count, nobody asking for one";
    private static final int CLAUSES = 12;
    private static final String SENTENCE = "The pipes, wells and cisterns of the river's towns are held in common, and looked after by those who use them. ";

    private final Door door;
    private final int bodies;
    private final String id;
    private final String digest;
    private int answers;

    /**
     * Lays it into an empty database: what acts would take hours to found by SQL, proposals and offers through the door.
     *
     * @param bodies    ratifying bodies; the first proposal is answered by two of five
     * @param proposals how many are on offer
     */
    Federation(Door door, Connection connection, int bodies, int proposals) throws SQLException {
        this.door = door;
        this.bodies = bodies;
        this.id = "s" + bodies;
        Map<String, ?> values = Map.of("p", id, "bodies", bodies, "fan", (int) Math.ceil(Math.pow(bodies, 0.25)));
        new Script("federation.sql").run(connection, values);
        String exact = null;
        for (int proposal = 0; proposal < proposals; proposal++) {
            exact = offered(proposal);
        }
        this.digest = exact;
        new Script("answers.sql").run(connection, values);
    }

    int bodies() {
        return bodies;
    }

    /** What its ids begin with. */
    String id() {
        return id;
    }

    String proposal(int number) {
        return id + "-p" + number;
    }

    /** Proposes, publishes and offers; the digest of the version, which is the same for all. */
    private String offered(int number) {
        var clauses = Json.createArrayBuilder();
        for (int clause = 1; clause <= CLAUSES; clause++) {
            clauses.add(Json.createObjectBuilder().add("id", "c" + clause).add("heading", "Clause " + clause).add("text", SENTENCE.repeat(4).strip()));
        }
        door.act(officer("top", 'r'), Json.createObjectBuilder().add("do", "propose").add("id", proposal(number)).add("home", id + "-top")
                .add("title", "A plan").add("clauses", clauses).build());
        decided("top", Json.createObjectBuilder().add("do", "publish").add("proposal", proposal(number)).add("version", 1)
                .add("decidedWith", TOLD).build());
        JsonObject offer = decided("top", Json.createObjectBuilder().add("do", "offer").add("proposal", proposal(number)).add("version", 1)
                .add("threshold", threshold()).add("decidedWith", TOLD).build());
        return offer.getJsonObject("data").getJsonObject("terms").getString("versionDigest");
    }

    /** Two thirds of all bodies, and in half of the lands those in which most of the members live. */
    private static JsonObject threshold() {
        JsonObject most = Json.createObjectBuilder().add("members", Json.createObjectBuilder().add("fraction", "1/2").add("strict", true)).build();
        return Json.createObjectBuilder().add("all", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("assemblies", Json.createObjectBuilder().add("fraction", "2/3")))
                .add(Json.createObjectBuilder().add("groups", Json.createObjectBuilder().add("of", "constituents").add("fraction", "1/2").add("each", most))))
                .build();
    }

    private JsonObject decided(String assembly, JsonObject act) {
        String entry = door.act(officer(assembly, 'r'), act).json().getString("id");
        return door.act(officer(assembly, 's'), signature(entry)).json();
    }

    private static JsonObject signature(String entry) {
        return Json.createObjectBuilder().add("do", "countersign").add("entry", entry).build();
    }

    private String officer(String assembly, char which) {
        return "bench-" + id + "-" + assembly + "-" + which;
    }

    /**
     * What one answer took.
     *
     * @param entered nanoseconds until the recorder had the entry
     * @param signed  nanoseconds until the second officer had theirs, from which on it counts
     */
    record Answered(long entered, long signed) {

        long whole() {
            return entered + signed;
        }
    }

    /** The next body that has not answered ratifies: first those still silent to the first proposal, then all of them the next one. */
    Answered answer() {
        int silent = bodies * 12 / 20; // see answers.sql: n % 20 is 0 or above 8
        int proposal = answers < silent ? 0 : 1 + (answers - silent) / bodies;
        int body = answers < silent ? (answers / 12) * 20 + (answers % 12 == 0 ? 0 : 8 + answers % 12) : 1 + (answers - silent) % bodies;
        answers++;
        String assembly = "b" + (body == 0 ? bodies : body);
        Door.Measured entered = door.act(officer(assembly, 'r'), Json.createObjectBuilder().add("do", "respond").add("proposal", proposal(proposal))
                .add("assembly", id + "-" + assembly).add("response", "RATIFY").add("version", 1).add("digest", digest)
                .add("meeting", id + "-" + assembly + "-m").add("votes", Json.createObjectBuilder().add("yes", 60).add("no", 10)).build());
        Door.Measured signed = door.act(officer(assembly, 's'), signature(entered.json().getString("id")));
        return new Answered(entered.nanos(), signed.nanos());
    }
}
