package org.folkmoot.assembly;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's seat in a local assembly or a circle. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String assembly;
    private String person;
    private Instant since;
    private Instant until;

    protected Membership() {
    }

    public Membership(Assembly assembly, String person, Instant since) {
        if (assembly instanceof NonLocalAssembly) {
            throw new IllegalArgumentException("Nobody is a member of a non-local assembly: seats there rest on mandates");
        }
        this.assembly = assembly.id();
        this.person = person;
        this.since = since;
    }
}
