package org.folkmoot.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Conflict;
import org.folkmoot.refusal.Rule;

/**
 * Something that a person said, for themself and for nobody else (R5). It can be reworded, with every earlier wording kept,
 * and hidden by a decision of the assembly whose thread it is, visibly and with a reason; it is never deleted (R20).
 */
@Entity
@Table(name = "comment")
public class Comment {

    @Id
    private String id;
    private String proposal;
    private Integer version;
    private String clause;
    private String quote;
    private String amendment;
    private String assembly;
    private String seat;
    private String author;
    @Column(name = "reply_to")
    private String replyTo;
    private String root;
    @Column(name = "root_entry")
    private long rootEntry;
    @Column(name = "members_only")
    private boolean membersOnly;
    private int wordings = 1;
    @Column(name = "hidden_at")
    private Instant hiddenAt;
    @Column(name = "hidden_reason")
    private String hiddenReason;
    @Column(name = "made_at")
    private Instant madeAt;
    private long entry;
    private String mandate;
    private String title;

    protected Comment() {
    }

    /**
     * @param seat        the assembly as a member, delegate or officer of which the author speaks
     * @param answered    what it answers, or null
     * @param membersOnly whether it was said for the members of the assembly whose thread it is
     * @param entry       its place in the order of deposits
     */
    public Comment(String id, Place place, String seat, String author, Comment answered, boolean membersOnly, Instant madeAt, long entry) {
        this.id = id;
        this.proposal = place.proposal();
        this.version = place.version();
        this.clause = place.clause();
        this.quote = place.quote();
        this.amendment = place.amendment();
        this.assembly = place.assembly();
        this.seat = seat;
        this.author = author;
        this.replyTo = answered == null ? null : answered.id;
        this.root = answered == null ? id : answered.root;
        this.rootEntry = answered == null ? entry : answered.rootEntry;
        this.membersOnly = membersOnly;
        this.madeAt = madeAt;
        this.entry = entry;
    }

    /** Makes it a report of a delegate under that mandate. Its title never changes. */
    public Comment reporting(String mandateId, String heading) {
        mandate = mandateId;
        title = heading;
        return this;
    }

    /**
     * Another wording, by its author only.
     *
     * @return the number of the new wording, from 2
     */
    public int reword(String person) {
        if (!author.equals(person)) {
            throw new BrokenRule(Rule.R5, "refusal.R5.only-for-oneself", person);
        }
        return ++wordings;
    }

    /** Hides it: that it was there, and why it is hidden, stays visible. */
    public void hide(String reason, Instant at) {
        requireShown();
        hiddenAt = at;
        hiddenReason = reason;
    }

    /** Shows again what was hidden. */
    public void show() {
        requireHidden();
        hiddenAt = null;
        hiddenReason = null;
    }

    /** Refuses what takes a comment that can be read, such as answering or hiding it. */
    public void requireShown() {
        if (hiddenAt != null) {
            throw new Conflict("refusal.comment-hidden", id);
        }
    }

    /** Refuses what takes a hidden one. */
    public void requireHidden() {
        if (hiddenAt == null) {
            throw new Conflict("refusal.comment-not-hidden", id);
        }
    }

    public String id() {
        return id;
    }

    public Place place() {
        return new Place(proposal, version, clause, quote, amendment, assembly);
    }

    public String author() {
        return author;
    }

    /** Of a report, the mandate under which it was given; null of anything else. */
    public String mandate() {
        return mandate;
    }

    public boolean membersOnly() {
        return membersOnly;
    }
}
