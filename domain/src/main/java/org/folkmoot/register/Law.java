package org.folkmoot.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.assembly.LocalAssembly;
import org.folkmoot.refusal.Conflict;

/** A local assembly's own rule. No other kind of assembly can own one: there is no constructor for it (R1). */
@Entity
@Table(name = "law")
public class Law {

    @Id
    private String id;
    private String assembly;
    private String title;
    private String text;
    @Column(name = "enacted_at")
    private Instant enactedAt;
    @Column(name = "repealed_at")
    private Instant repealedAt;
    private long entry;

    protected Law() {
    }

    public Law(String id, LocalAssembly assembly, String title, String text, Instant enactedAt, long entry) {
        this.id = id;
        this.assembly = assembly.id();
        this.title = title;
        this.text = text;
        this.enactedAt = enactedAt;
        this.entry = entry;
    }

    /** Ends it; what it was stays in the register's history. */
    public void repeal(Instant at) {
        requireInForce();
        repealedAt = at;
    }

    /** Mends what was miscopied when it was entered. */
    public void correct(String title, String text) {
        requireInForce();
        this.title = title;
        this.text = text;
    }

    /** Refuses a law that was repealed. */
    public void requireInForce() {
        if (repealedAt != null) {
            throw new Conflict("refusal.law-repealed", id);
        }
    }

    public String id() {
        return id;
    }

    public String assembly() {
        return assembly;
    }
}
