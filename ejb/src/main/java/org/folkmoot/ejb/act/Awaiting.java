package org.folkmoot.ejb.act;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.record.Entry;
import org.folkmoot.refusal.Conflict;

/** A decision that an assembly's recorder entered, waiting for a second officer. */
@Entity
@Table(name = "awaiting")
public class Awaiting {

    @Id
    private long entry;
    private String assembly;
    private String act;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;

    protected Awaiting() {
    }

    Awaiting(Entry entry, String assembly, JsonObject act, Deposit deposit) {
        this.entry = entry.id();
        this.assembly = assembly;
        this.act = act.toString();
        this.enteredBy = deposit.caller().requirePerson();
        this.enteredAt = deposit.now().at();
    }

    void requireUnsigned() {
        if (signedBy != null) {
            throw new Conflict("refusal.already-countersigned", signedBy);
        }
    }

    void sign(String by, Instant at) {
        requireUnsigned();
        signedBy = by;
        signedAt = at;
    }

    String assembly() {
        return assembly;
    }

    String enteredBy() {
        return enteredBy;
    }

    JsonObject act() {
        return Json.read(act);
    }
}
