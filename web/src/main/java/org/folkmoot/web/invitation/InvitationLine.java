package org.folkmoot.web.invitation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;

/**
 * One line of a list of people to be invited, and what will become of it.
 *
 * @param person the short name of somebody who may be known; empty if none is given
 * @param name   of somebody new; empty if none is given
 * @param mail   empty for a printed letter
 * @param fate   key of the words that say so; only NEW and KNOWN lines are entered
 */
public record InvitationLine(int line, String person, String name, String mail, Fate fate) implements Serializable {

    /** What will become of a line. */
    public enum Fate {
        NEW, KNOWN, ACCOUNT, TWICE, NAMELESS
    }

    InvitationLine with(Fate other) {
        return new InvitationLine(line, person, name, mail, other);
    }

    public boolean isEntered() {
        return fate == Fate.NEW || fate == Fate.KNOWN;
    }

    /** How it is named on the page. */
    public String getWho() {
        return fate == Fate.NEW || person.isEmpty() ? name : person;
    }

    JsonObject act(String id, String assembly) {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "invite").add("id", id).add("assembly", assembly);
        if (fate == Fate.KNOWN) {
            act.add("person", person);
        } else {
            act.add("name", name);
        }
        if (!mail.isEmpty()) {
            act.add("mail", mail);
        }
        return act.build();
    }
}
