package org.folkmoot.web.offer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Words;

/** The conditions of a threshold while it is built: one, or several that must all be met, or of which any is enough. */
public class ThresholdList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = Threshold.MAX_SIZE - 1;

    private final BodyNames bodies;
    private final List<ThresholdForm> parts = new ArrayList<>();
    private String join = "all";

    /** @param many how many conditions a form had that was sent and whose page is gone; null where there was none */
    ThresholdList(BodyNames bodies, Integer many) {
        this.bodies = bodies;
        int begun = many == null ? 1 : Math.max(1, Math.min(many, MOST));
        while (parts.size() < begun) {
            add();
        }
    }

    /** No more than a threshold can hold. */
    public final void add() {
        if (parts.size() < MOST) {
            parts.add(new ThresholdForm(bodies));
        }
    }

    public void remove(int index) {
        if (parts.size() > 1) {
            parts.remove(index);
        }
    }

    JsonObjectBuilder toJson() {
        if (parts.size() == 1) {
            return parts.get(0).toJson();
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        parts.forEach(part -> all.add(part.toJson()));
        return Json.createObjectBuilder().add(join.equals("any") ? "any" : "all", all);
    }

    /** Where a condition stands in the act. */
    public String path(int index) {
        return parts.size() == 1 ? "threshold" : "threshold." + (join.equals("any") ? "any" : "all") + "[" + index + "]";
    }

    /** What the offer will ask, as a sentence. */
    public String getSays() {
        List<String> asked = parts.stream().map(ThresholdForm::says).toList();
        return Words.say("offer.asks", String.join(Words.say("offer.form.join." + join), asked));
    }

    public List<ThresholdForm> getParts() {
        return parts;
    }

    public String getJoin() {
        return join;
    }

    public void setJoin(String join) {
        this.join = "any".equals(join) ? "any" : "all";
    }
}
