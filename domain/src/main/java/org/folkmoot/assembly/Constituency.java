package org.folkmoot.assembly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.refusal.Conflict;

/** An assembly's being a constituent of a non-local one: asked for by one act, begun by another (R4), ended by one. */
@Entity
@Table(name = "constituency")
public class Constituency {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String parent;
    private String child;
    @Column(name = "applied_at")
    private Instant appliedAt;
    private Instant since;
    private Instant until;

    protected Constituency() {
    }

    /** The joiner's own act. */
    public Constituency(NonLocalAssembly parent, Assembly child, Instant appliedAt) {
        this.parent = parent.id();
        this.child = child.id();
        this.appliedAt = appliedAt;
    }

    /** The act of the assembly joined: from here on it is one. */
    public void accept(Instant at) {
        if (since != null) {
            throw new Conflict("refusal.already-constituent", child, parent);
        }
        since = at;
    }

    /** The leaver's act; an application can be taken back by it too. */
    public void end(Instant at) {
        until = at;
    }

    public boolean isLive() {
        return since != null && until == null;
    }

    public String parent() {
        return parent;
    }

    public String child() {
        return child;
    }
}
