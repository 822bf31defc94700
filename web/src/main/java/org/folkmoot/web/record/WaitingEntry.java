package org.folkmoot.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.folkmoot.ejb.act.Acts;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.record.AwaitingRow;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.faces.Refusals;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.motion.MyCommittees;
import org.folkmoot.web.people.MyOffices;
import org.folkmoot.web.people.Visitor;

/** What was entered and waits for a second officer, and what the one who looks at it can do with it now. */
@RequestScoped
public class WaitingEntry {

    @Inject
    private RecordRows record;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private EnteredFacts facts;
    @Inject
    private Acts acts;
    @Inject
    private Visitor visitor;
    @Inject
    private MyOffices offices;
    @Inject
    private MyCommittees committees;
    private EntryRow entry;
    private AwaitingRow row;
    private Optional<String> refused;

    /** Reads it; an id that no entry has is refused. */
    void load(String id) {
        entry = record.entry(id).orElseThrow(() -> new NotFound("entry", id));
        row = record.waiting(id).orElse(null);
    }

    /** Why it cannot be countersigned by the visitor; null where it can. */
    String againstSigning() {
        if (row == null) {
            return Words.say("record.sign.gone");
        }
        if (row.isOfCommittee() && row.signedBy().contains(visitor.getPerson())) {
            return Words.say("record.sign.committee.own");
        }
        if (row.isOfCommittee() && !committees.in(row.assembly())) {
            return Words.say("record.sign.committee.seat", row.assemblyName());
        }
        return isOwn() ? Words.say("record.sign.own") : refused().map(why -> Words.say("record.sign.refused", why)).orElse(null);
    }

    /** Why it cannot be taken back by the visitor; null where it can. */
    String againstTakingBack() {
        if (row == null) {
            return Words.say("record.sign.gone");
        }
        if (isOwn()) {
            return null;
        }
        if (!isSigner()) {
            return Words.say("record.back.seat", getName());
        }
        return refused().isPresent() ? null : Words.say("record.back.signable");
    }

    /** Why nobody can sign it any more; null where it can be signed. */
    public String getRefused() {
        return row == null ? null : refused().orElse(null);
    }

    private Optional<String> refused() {
        if (refused == null) {
            refused = acts.hindrance(visitor.caller(), entry.id()).map(Refusals::say);
        }
        return refused;
    }

    public boolean isOwn() {
        return row != null && row.enteredBy().equals(visitor.getPerson());
    }

    private boolean isSigner() {
        return isFounding() ? elected() : row.isOfCommittee() ? committees.in(row.assembly()) : offices.officer(row.assembly());
    }

    private boolean elected() {
        return record.awaiting(visitor.getPerson()).stream().anyMatch(one -> one.entry().equals(entry.id()));
    }

    private boolean isFounding() {
        return entry.assembly() == null;
    }

    /** All that was entered, field by field; for those who are to vouch for them also who it is about, which
     * the record does not say (R21). */
    List<EnteredFacts.Fact> facts() {
        if (row == null || !isOwn() && !isSigner()) {
            return facts.of(entry);
        }
        return isFounding() ? facts.ofFounding(entry, row.act()) : facts.ofWaiting(entry, row.act());
    }

    /** How many of a drafting committee stand behind it, and how many it takes, in words; empty of what takes a second officer. */
    public String getBehind() {
        return row == null || !row.isOfCommittee() ? "" : Words.say("record.sign.committee", row.signedBy().size(), row.agree());
    }

    /** What a signature means. */
    public String getWarning() {
        return row != null && row.isOfCommittee() ? Words.say("record.sign.committee.warn", row.agree()) : Words.say("record.sign.warn");
    }

    public EntryRow getEntry() {
        return entry;
    }

    /** The name of the assembly whose act it is. */
    public String getName() {
        return row != null ? row.assemblyName() : isFounding() ? entry.data().getString("name", "")
                : assemblies.assembly(entry.assembly()).name();
    }

    public String getWords() {
        return DeedView.words(entry.act(), entry.data());
    }
}
