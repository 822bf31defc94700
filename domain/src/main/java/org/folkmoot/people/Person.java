package org.folkmoot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.text.Digest;

/** Someone whom the record names. Erasing the row erases the person and leaves the record's chain valid (R21). */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private String id;
    private String name;
    private String salt;
    @Column(name = "made_at")
    private Instant madeAt;

    protected Person() {
    }

    /**
     * @param salt 32 random hex digits
     */
    public Person(String id, String name, String salt, Instant madeAt) {
        this.id = id;
        this.name = name;
        this.salt = salt;
        this.madeAt = madeAt;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What the record holds in place of the name: SHA-256 of salt and name. */
    public String nameHash() {
        return Digest.sha256Hex(salt + name);
    }

    /**
     * The hash that stands for the person in one list and in no other: what the record says of somebody elsewhere cannot be
     * held against it to learn who was on the list (R21).
     *
     * @param list the id of what the list belongs to
     */
    public String hashIn(String list) {
        return Digest.sha256Hex(salt + list + "/" + name);
    }
}
