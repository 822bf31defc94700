package org.folkmoot.web.offer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/** One condition of a threshold while it is built. */
public class ThresholdForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> FORMS = Set.of("assemblies", "members", "weight", "groups", "named");

    private final BodyNames bodies;
    private final ThresholdForm each;
    private String what = "assemblies";
    private String how = "share";
    private String amount = "2/3";
    private String named = "";
    private String weight = "";

    ThresholdForm(BodyNames bodies) {
        this(bodies, new ThresholdForm(bodies, null));
        each.how = "more";
        each.amount = "1/2";
    }

    private ThresholdForm(BodyNames bodies, ThresholdForm each) {
        this.bodies = bodies;
        this.each = each;
    }

    /** The condition in the shape of the design. */
    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        return switch (what) {
            case "named" -> json.add("named", names());
            case "groups" -> json.add("groups", quota().add("of", "constituents").add("each", each.toJson()));
            case "weight" -> json.add("weight", quota().add("name", text(weight)));
            default -> json.add(what, quota());
        };
    }

    /** What it asks, in words; or that something is missing yet. */
    String says() {
        try {
            return new ThresholdWords(bodies.byId()).asks(Threshold.fromCanonical(Stored.plain(toJson().build())));
        } catch (IllegalArgumentException unfinished) {
            return Words.say("offer.form.unfinished");
        }
    }

    private JsonObjectBuilder quota() {
        JsonObjectBuilder quota = Json.createObjectBuilder();
        String written = text(amount).replaceAll("\\s*/\\s*", "/");
        if (how.equals("atLeast")) {
            return written.matches("[0-9]{1,15}") ? quota.add("atLeast", Long.parseLong(written)) : quota.add("atLeast", written);
        }
        return how.equals("more") ? quota.add("fraction", written).add("strict", true) : quota.add("fraction", written);
    }

    private JsonArrayBuilder names() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        Arrays.stream(text(named).split("[,;\\n]")).map(String::strip).filter(name -> !name.isEmpty())
                .flatMap(name -> bodies.id(name).map(id -> Arrays.stream(new String[] {id}))
                        .orElseGet(() -> Arrays.stream(name.split("\\s+"))))
                .distinct().forEach(names::add);
        return names;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What is asked among the bodies below each constituent; null in a condition that is such a one itself. */
    public ThresholdForm getEach() {
        return each;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what != null && FORMS.contains(what) && (each != null || !what.equals("groups")) ? what : "assemblies";
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how == null ? "share" : how;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}
