package org.folkmoot.web.offer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/** One condition of a threshold while it is built. */
public class ThresholdForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what = "assemblies";
    private String how = "share";
    private String amount = "2/3";
    private String named = "";

    /** The condition in the shape of the design. */
    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        return switch (what) {
            case "named" -> json.add("named", names());
            case "groups" -> json.add("groups", quota().add("of", "constituents").add("each", Json.createObjectBuilder()
                    .add("assemblies", Json.createObjectBuilder().add("fraction", "1/2").add("strict", true))));
            default -> json.add(what, quota());
        };
    }

    /** What it asks, in words; or what is wrong with it. */
    public String getSays() {
        try {
            return new ThresholdWords(Map.of()).asks(Threshold.fromCanonical(Stored.plain(toJson().build())));
        } catch (IllegalArgumentException unfinished) {
            return Words.say("offer.form.unfinished");
        }
    }

    private JsonObjectBuilder quota() {
        JsonObjectBuilder quota = Json.createObjectBuilder();
        String written = amount == null ? "" : amount.strip();
        if (how.equals("atLeast")) {
            return written.matches("[0-9]{1,15}") ? quota.add("atLeast", Long.parseLong(written)) : quota.add("atLeast", written);
        }
        return how.equals("more") ? quota.add("fraction", written).add("strict", true) : quota.add("fraction", written);
    }

    private JsonArrayBuilder names() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        Arrays.stream((named == null ? "" : named).split("[\\s,;]+")).filter(name -> !name.isEmpty()).forEach(names::add);
        return names;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
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
}
