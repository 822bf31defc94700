package org.folkmoot.assembly;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many members an assembly had from one deposit on; what an offer counts with is the one that stood when it opened. */
@Entity
@Table(name = "census")
public class Census {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String assembly;
    private long members;
    private long entry;

    protected Census() {
    }

    /**
     * @param entry the entry that deposited it
     */
    public Census(Assembly assembly, long entry) {
        this.assembly = assembly.id();
        this.members = assembly.counted();
        this.entry = entry;
    }

    public long members() {
        return members;
    }
}
