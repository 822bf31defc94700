package org.folkmoot.assembly;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.rule.DecisionRule;

/** A body that deliberates. What it may do depends on its kind, which is its class. */
@Entity
@Table(name = "assembly")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Assembly {

    /** More than live on Earth is a slip of the pen. */
    public static final long MAX_MEMBERS = 10_000_000_000L;

    @Id
    private String id;
    private String name;
    private String federation;
    private long members;
    private long counted;
    private boolean listed;
    private String rules;
    private String zone = "UTC";
    private String place;
    @Column(name = "founded_at")
    private Instant foundedAt;
    @Column(name = "import_id")
    private String importId;
    @Version
    private long version;

    protected Assembly() {
    }

    protected Assembly(String id, String name, String federation, String place, Instant foundedAt, String importId) {
        this.id = id;
        this.name = name;
        this.federation = federation;
        this.place = place;
        this.foundedAt = foundedAt;
        this.importId = importId;
    }

    /** The rule it starts with, until its standing rules set another. */
    public abstract DecisionRule ruleToStartWith();

    /** The name of its kind: {@code LOCAL}, {@code CIRCLE} or {@code NON_LOCAL}. */
    public abstract String kind();

    /** Takes a new number of members: a census. */
    public void count(long number) {
        if (number < 1 || number > MAX_MEMBERS) {
            throw new BadRequest("members", "must be a number from 1 to " + MAX_MEMBERS);
        }
        enrol(number, 0);
    }

    /**
     * Takes the number of its memberships, which is none when the last member has left.
     *
     * @param elsewhere how many of them count in thresholds in another place, where they reside
     */
    public void enrol(long number, long elsewhere) {
        members = number;
        counted = number - elsewhere;
    }

    /** From now on all its members are listed by name. */
    public void list() {
        listed = true;
    }

    /**
     * Replaces its standing rules.
     *
     * @param json their canonical JSON
     * @param zone in which its days begin and end
     */
    public void adopt(String json, ZoneId zone) {
        this.rules = json;
        this.zone = zone.getId();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Of a non-local assembly the federation it belongs to; of others the one it was founded in, or null. */
    public String federation() {
        return federation;
    }

    public long members() {
        return members;
    }

    /** How many of its members count here in thresholds. */
    public long counted() {
        return counted;
    }

    /** Whether all its members are listed by name, and not only counted. */
    public boolean isListed() {
        return listed;
    }

    /** Its standing rules as JSON, or null while it has only those it started with. */
    public String rules() {
        return rules;
    }

    /** The zone in which its days are counted. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant foundedAt() {
        return foundedAt;
    }

    /** The import that founded it, or null. */
    public String importId() {
        return importId;
    }
}
