package org.folkmoot.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.text.Canonical;
import org.folkmoot.text.Digest;

/**
 * One line of the record. Its hash is the SHA-256 of the RFC 8785 JSON of
 * {@code {v, assembly, seq, prev, depositedAt, decidedOn, act, by, data}}, and {@code prev} is the hash of the line before it
 * in the same chain; before the first, 64 zeros.
 */
@Entity
@Table(name = "entry")
public class Entry {

    /** What stands for {@code prev} in the first line of a chain. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /** The name of the chain for acts without an assembly. */
    public static final String SERVER = "";

    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String uid;
    private String assembly;
    private long seq;
    private String prev;
    private String hash;
    @Column(name = "deposited_at")
    private Instant depositedAt;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String act;
    private String actor;
    private String data;
    private boolean imported;
    private String proposal;

    protected Entry() {
    }

    /**
     * The next line of a chain.
     *
     * @param data     what was done, as nested maps, lists, strings, longs and booleans
     * @param proposal the proposal whose thread it belongs to, or null
     */
    public Entry(Head head, Moment deposited, LocalDate decidedOn, String act, String actor, Map<String, ?> data,
            boolean imported, String proposal) {
        this.assembly = head.assembly();
        this.seq = head.seq() + 1;
        this.prev = head.hash();
        this.depositedAt = deposited.at();
        this.decidedOn = decidedOn;
        this.act = act;
        this.actor = actor;
        this.data = Canonical.json(data);
        this.imported = imported;
        this.proposal = proposal;
        this.hash = hashOf(assembly, seq, prev, depositedAt, decidedOn, act, actor, data);
        this.uid = uidOf(hash).toString();
    }

    /**
     * The hash of a line; the one place that says what is hashed.
     *
     * @param data nested maps as for the constructor
     */
    public static String hashOf(String assembly, long seq, String prev, Instant depositedAt, LocalDate decidedOn, String act,
            String actor, Map<String, ?> data) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("v", 1L);
        line.put("assembly", assembly.isEmpty() ? null : assembly);
        line.put("seq", seq);
        line.put("prev", prev);
        line.put("depositedAt", MICROS.format(depositedAt));
        line.put("decidedOn", decidedOn == null ? null : decidedOn.toString());
        line.put("act", act);
        line.put("by", actor);
        line.put("data", data);
        return Digest.sha256Hex(Canonical.json(line));
    }

    /** The public id of a line: the first 16 bytes of its hash, marked as a UUID of version 8 (RFC 9562). */
    public static UUID uidOf(String hash) {
        long high = Long.parseUnsignedLong(hash.substring(0, 16), 16);
        long low = Long.parseUnsignedLong(hash.substring(16, 32), 16);
        return new UUID(high & ~0xF000L | 0x8000L, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    /** How instants are written in the record: UTC, to the microsecond. */
    public static String written(Instant instant) {
        return MICROS.format(instant);
    }

    /** Its place in the order of deposits of this server. */
    public long id() {
        return id;
    }

    public String uid() {
        return uid;
    }

    public String assembly() {
        return assembly;
    }

    public long seq() {
        return seq;
    }

    public String prev() {
        return prev;
    }

    public String hash() {
        return hash;
    }

    public Instant depositedAt() {
        return depositedAt;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String act() {
        return act;
    }

    /** Who did it: a person, or {@code import} or {@code owner}. */
    public String actor() {
        return actor;
    }

    /** What was done, as canonical JSON. */
    public String data() {
        return data;
    }

    public boolean imported() {
        return imported;
    }

    /** The proposal whose thread it belongs to, or null. */
    public String proposal() {
        return proposal;
    }
}
