package org.folkmoot.web.mandate;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;

/** One instruction while a mandate is written. */
public class InstructionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String strength = "SHOULD";
    private String proposal;
    private String direction;
    private String text;

    JsonObjectBuilder toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("strength", strength).add("text", text == null ? "" : text);
        if (proposal != null) {
            json.add("proposal", proposal);
        }
        if (direction != null) {
            json.add("direction", direction);
        }
        return json;
    }

    public String getStrength() {
        return strength;
    }

    public void setStrength(String strength) {
        this.strength = strength;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
