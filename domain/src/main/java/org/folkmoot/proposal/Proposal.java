package org.folkmoot.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.folkmoot.refusal.Stale;
import org.folkmoot.text.VersionText;

/** What an assembly, its home, crafts for others to consider. */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    private String id;
    private String home;
    private String title;
    private String language;
    private String draft;
    private int newest;
    private int rounds;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "origin_proposal")
    private String originProposal;
    @Column(name = "origin_number")
    private Integer originVersion;
    @Version
    private long revision;

    protected Proposal() {
    }

    /** A proposal in drafting: it has a text, and no version yet. */
    public Proposal(String id, String home, VersionText draft, Instant madeAt) {
        this.id = id;
        this.home = home;
        this.title = draft.title();
        this.language = draft.language();
        this.draft = draft.canonical();
        this.madeAt = madeAt;
    }

    /**
     * A version of another proposal, taken up as a proposal of another home. It is in drafting, with that text.
     *
     * @param origin  the proposal from which the text comes
     * @param version its version
     */
    public static Proposal takenUp(String id, String home, VersionText text, Proposal origin, int version, Instant at) {
        Proposal taken = new Proposal(id, home, text, at);
        taken.originProposal = origin.id;
        taken.originVersion = version;
        return taken;
    }

    /**
     * Makes a text the next version.
     *
     * @param expected the number that the publisher expects it to get
     */
    public void publish(int expected, VersionText text) {
        expect(expected);
        newest = expected;
        title = text.title();
        draft = null;
    }

    /** Refuses a publisher who expects another number than the next: somebody else has published meanwhile. */
    public void expect(int number) {
        if (number != newest + 1) {
            throw new Stale("refusal.version-not-next", number, newest + 1);
        }
    }

    /**
     * Counts one more round.
     *
     * @return its number
     */
    public int nextRound() {
        return ++rounds;
    }

    public String id() {
        return id;
    }

    public String home() {
        return home;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    /** The text as proposed, as the canonical JSON of a version; null once a version is out. */
    public String draft() {
        return draft;
    }

    /** Whether its text was taken up from another proposal, so that its first version, too, may have changed something. */
    public boolean wasTakenUp() {
        return originProposal != null;
    }

    /** Number of the newest version; 0 while there is none. */
    public int newest() {
        return newest;
    }
}
