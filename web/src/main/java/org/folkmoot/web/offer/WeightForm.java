package org.folkmoot.web.offer;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.Fraction;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/**
 * One weight while it is filled in: a name, and a list as one pastes it from a table, with a body and its share on each line
 * ({@code Roxbury: 3/4}, or with a tabulator, a comma, a semicolon or an equals sign between). A share is a whole number, a
 * fraction or a decimal, and is kept exactly. A body with nothing behind its sign has none.
 */
public class WeightForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("(.+?)[\\s,;:=]+([0-9]{1,20}(?:\\s*/\\s*[0-9]{1,20}|\\.[0-9]{1,15})?)");
    private static final Pattern WITHOUT = Pattern.compile("(.+?)\\s*[,;:=\\t]\\s*");

    private final BodyNames bodies;
    private String name = "";
    private String shares = "";

    WeightForm(BodyNames bodies) {
        this.bodies = bodies;
    }

    boolean isEmpty() {
        return text(name).isEmpty() && text(shares).isEmpty();
    }

    /** As the terms have it: the share of each body by its id. Refuses a line that cannot be read, and a body that stands there twice. */
    void addTo(Map<String, JsonValue> weights) {
        if (text(name).isEmpty()) {
            throw new BadRequest("weights[].name", Words.say("offer.weight.nameless"));
        }
        JsonObjectBuilder each = Json.createObjectBuilder();
        read(true).forEach((body, share) -> each.add(body, share.toString()));
        if (weights.putIfAbsent(text(name), each.build()) != null) {
            throw new BadRequest("weights." + text(name), Words.say("offer.weight.again"));
        }
    }

    /** How much there is in all, and how many bodies have none. */
    public String getSays() {
        Map<String, Fraction> read = read(false);
        Fraction whole = read.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        long without = bodies.byId().keySet().stream().filter(body -> !read.containsKey(body)).count();
        return Words.say("offer.weight.says", read.size(), ThresholdWords.amount(whole), without);
    }

    /** Adds a line for every body of the scope that has none, for its share to be written behind it. */
    public void list() {
        Map<String, Fraction> read = read(false);
        String written = text(shares);
        String lines = bodies.byId().keySet().stream().filter(body -> !read.containsKey(body) && !mentions(written, body))
                .map(body -> bodies.typed(body) + ": ").collect(Collectors.joining("\n"));
        shares = written.isEmpty() || lines.isEmpty() ? written + lines : written + "\n" + lines;
    }

    private boolean mentions(String written, String body) {
        return written.lines().map(line -> line.strip().replaceAll("[\\s,;:=]+$", ""))
                .anyMatch(typed -> bodies.id(typed).filter(body::equals).isPresent());
    }

    private Map<String, Fraction> read(boolean strictly) {
        Map<String, Fraction> read = new LinkedHashMap<>();
        int number = 0;
        for (String line : text(shares).split("\\R")) {
            number++;
            String written = line.strip();
            Matcher matcher = LINE.matcher(written);
            if (matcher.matches()) {
                String typed = matcher.group(1).strip();
                String share = matcher.group(2).replaceAll("\\s", "");
                boolean readable = !share.matches(".*/0+");
                if (strictly && (!readable || read.containsKey(bodies.id(typed).orElse(typed)))) {
                    throw refused(readable ? "offer.weight.twice" : "offer.weight.line", number, written);
                }
                if (readable) {
                    read.put(bodies.id(typed).orElse(typed), fraction(share));
                }
            } else if (strictly && !written.isEmpty() && !WITHOUT.matcher(line).matches()) {
                throw refused("offer.weight.line", number, written);
            }
        }
        return read;
    }

    private static Fraction fraction(String share) {
        int point = share.indexOf('.');
        return Fraction.parse(point < 0 ? share
                : share.replace(".", "") + "/1" + "0".repeat(share.length() - point - 1));
    }

    private BadRequest refused(String key, int line, String written) {
        return new BadRequest("weights." + text(name), Words.say(key, line, written));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShares() {
        return shares;
    }

    public void setShares(String shares) {
        this.shares = shares;
    }
}
