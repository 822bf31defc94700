package org.folkmoot.assembly;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A network of assemblies for one purpose. Its lock orders whatever changes its nesting. */
@Entity
@Table(name = "federation")
public class Federation {

    @Id
    private String id;
    private String name;
    private String purpose;
    @Enumerated(EnumType.STRING)
    private Bodies bodies;
    @Column(name = "founded_at")
    private Instant foundedAt;
    @Column(name = "import_id")
    private String importId;

    protected Federation() {
    }

    public Federation(String id, String name, String purpose, Bodies bodies, Instant foundedAt, String importId) {
        this.id = id;
        this.name = name;
        this.purpose = purpose;
        this.bodies = bodies;
        this.foundedAt = foundedAt;
        this.importId = importId;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Bodies bodies() {
        return bodies;
    }

    /** The import that founded it, or null. */
    public String importId() {
        return importId;
    }

    /** Whether such an assembly is a ratifying body here. */
    public boolean isRatifiedBy(Assembly assembly) {
        return bodies == Bodies.LOCAL ? assembly instanceof LocalAssembly : assembly instanceof Circle;
    }
}
