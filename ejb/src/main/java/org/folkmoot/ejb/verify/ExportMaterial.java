package org.folkmoot.ejb.verify;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.ejb.act.Json;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/** Reads what is verified from an export: JSON Lines, each with its {@code kind}. */
final class ExportMaterial {

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> heads = new TreeMap<>();
    private final List<Verification.Hashed> versions = new ArrayList<>();
    private final List<JsonObject> offers = new ArrayList<>();
    private final List<Verification.Fate> amendments = new ArrayList<>();
    private final Map<String, String> mandates = new TreeMap<>();
    private final Map<String, List<String>> conducts = new TreeMap<>();
    private final Map<String, Set<String>> committees = new TreeMap<>();
    private final Map<String, Set<String>> proposed = new TreeMap<>();
    private final Map<String, RetoldOffices.Held> offices = new TreeMap<>();
    private final Map<String, Set<String>> scopes = new HashMap<>();
    private final Map<String, Set<String>> consenting = new HashMap<>();

    private ExportMaterial() {
    }

    static Verification.Material read(BufferedReader export) throws IOException {
        ExportMaterial material = new ExportMaterial();
        for (String line = export.readLine(); line != null; line = export.readLine()) {
            if (!line.isBlank()) {
                material.take(Json.read(line));
            }
        }
        return new Verification.Material(material.lines, material.heads, material.versions,
                material.offers.stream().map(material::told).collect(Collectors.toList()), material.amendments, Map.of(), material.mandates,
                material.conducts, material.offices, material.committees, material.proposed, RetoldInvitations.faults(material.lines));
    }

    private void take(JsonObject line) {
        switch (line.getString("kind")) {
            case "entry" -> lines.add(Line.of(line, lines.size() + 1L));
            case "head" -> heads.put(line.getString("assembly"), line.getString("hash"));
            case "version" -> versions.add(version(line));
            case "offer" -> offers.add(line);
            case "amendment" -> amendments.add(new Verification.Fate(line.getString("id"), line.getInt("base"), line.getString("state"),
                    line.isNull("inVersion") ? null : Integer.valueOf(line.getInt("inVersion")), line.getString("into", null)));
            case "mandate" -> mandates.put(line.getString("id"),
                    line.get("ending") instanceof JsonString ending ? ending.getString() : "open");
            case "office" -> offices.merge(RetoldOffices.key(line.getString("assembly"), line.getString("person"), line.getString("office")),
                    new RetoldOffices.Held(1, line.isNull("endedAt")),
                    (one, other) -> new RetoldOffices.Held(one.given() + other.given(), one.open() || other.open()));
            case "conduct" -> conducts.computeIfAbsent(line.getString("mandate"), one -> new ArrayList<>()).add(conduct(line));
            case "committee" -> committees.computeIfAbsent(line.getString("assembly"), one -> new TreeSet<>()).add(line.getString("person"));
            case "proposed-answer" -> proposed.computeIfAbsent(line.getString("id"), one -> new TreeSet<>()).add(line.getString("person"));
            case "body" -> {
                if (line.getBoolean("inScope")) {
                    scopes.computeIfAbsent(key(line), one -> new HashSet<>()).add(line.getString("assembly"));
                }
                if (line.getBoolean("inScope") && line.get("consent") != JsonValue.NULL) {
                    consenting.computeIfAbsent(key(line), one -> new HashSet<>()).add(line.getString("assembly"));
                }
            }
            default -> { }
        }
    }

    private static String conduct(JsonObject line) {
        StringBuilder told = new StringBuilder(line.getString("did")).append(' ').append(line.getString("proposal")).append(' ')
                .append(line.isNull("amendment") ? "-" : line.getString("amendment")).append(' ')
                .append(line.isNull("wordingOf") ? "-" : line.getString("wordingOf")).append(line.getBoolean("concession") ? " concession" : "");
        line.getJsonArray("instructions").getValuesAs(JsonObject.class).forEach(held -> told.append(' ').append(held.getInt("instruction"))
                .append(' ').append(held.getString("verdict")));
        return told.toString();
    }

    private static Verification.Hashed version(JsonObject line) {
        List<Clause> clauses = line.getJsonArray("clauses").stream().map(JsonValue::asJsonObject)
                .map(clause -> new Clause(clause.getString("id"), clause.getString("heading"), clause.getString("body"))).toList();
        return new Verification.Hashed(line.getString("proposal"), line.getInt("number"), line.getString("digest"),
                new VersionText(line.getString("language"), line.getString("title"), clauses).digest());
    }

    private Verification.Told told(JsonObject offer) {
        JsonValue reached = offer.getOrDefault("reachedOn", JsonValue.NULL);
        return new Verification.Told(offer.getString("proposal"), offer.getInt("round"), offer.getString("state"),
                offer.getBoolean("suspended"), reached == JsonValue.NULL ? "null" : LocalDate.parse(offer.getString("reachedOn")).toString(),
                scopes.getOrDefault(key(offer), Set.of()), consenting.getOrDefault(key(offer), Set.of()));
    }

    private static String key(JsonObject line) {
        return line.getString("proposal") + "/" + line.getInt("round");
    }
}
