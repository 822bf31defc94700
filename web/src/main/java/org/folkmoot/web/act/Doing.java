package org.folkmoot.web.act;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.web.people.Visitor;

/**
 * Does the act of a form, once: the form carries a key from the moment it is shown, so that sending it twice is one act.
 * A refusal leaves the form as it was typed.
 */
@Named
@RequestScoped
public class Doing {

    @Inject
    private Acts acts;
    @Inject
    private Visitor visitor;
    private String key;

    /** Does the act and goes to an address, which says what was done. */
    public void perform(JsonObject act, String address) {
        perform(act, address, null);
    }

    /**
     * The same, for an act whose doing has a place on that page.
     *
     * @param place the id of the element where it is seen, or null
     */
    public void perform(JsonObject act, String address, String place) {
        JsonObject entry = acts.perform(visitor.caller(), act, getKey());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(address + "?done=" + done(act, entry)
                    + (place == null ? "" : "#" + place));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What a page says of it: what waits for more of a drafting committee has not been done yet, also when one of them has signed. */
    private static String done(JsonObject act, JsonObject entry) {
        if (entry.getJsonObject("data").getString("awaits", "").equals("committee")) {
            return "committee";
        }
        return entry.containsKey("awaits") ? "awaits" : act.getString("do");
    }

    /** Does several acts, each for itself, and goes to an address. What was refused first ends it; those before it are done. */
    public void performAll(List<JsonObject> all, String address) {
        for (int i = 0; i < all.size() - 1; i++) {
            acts.perform(visitor.caller(), all.get(i), getKey() + "-" + i);
        }
        perform(all.get(all.size() - 1), address);
    }

    public String getKey() {
        if (key == null) {
            key = UUID.randomUUID().toString();
        }
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
