package org.folkmoot.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last line of one chain. Locked while the next is added, so that a chain has no forks. */
@Entity
@Table(name = "record_head")
public class Head {

    @Id
    private String assembly;
    private long seq;
    private String hash;

    protected Head() {
    }

    /** A chain with nothing in it yet. */
    public Head(String assembly) {
        this.assembly = assembly;
        this.hash = Entry.NOTHING_BEFORE;
    }

    /** Moves on to a line that was made from this head. */
    public void moveTo(Entry entry) {
        if (!entry.prev().equals(hash) || entry.seq() != seq + 1) {
            throw new IllegalStateException("Entry " + entry.seq() + " of '" + assembly + "' does not follow " + seq);
        }
        seq = entry.seq();
        hash = entry.hash();
    }

    public String assembly() {
        return assembly;
    }

    public long seq() {
        return seq;
    }

    public String hash() {
        return hash;
    }
}
