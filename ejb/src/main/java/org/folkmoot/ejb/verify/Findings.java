package org.folkmoot.ejb.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a verification checked, and what it found wrong. */
public final class Findings {

    private final List<String> faults = new ArrayList<>();
    private long chains;
    private long entries;
    private long digests;
    private long offers;
    private long amendments;
    private long mandates;
    private long committees;
    private long offices;

    void fault(String fault) {
        faults.add(fault);
    }

    void expect(boolean holds, String fault) {
        if (!holds) {
            fault(fault);
        }
    }

    /** The same where it costs something to put the fault into words. */
    void expect(boolean holds, Supplier<String> fault) {
        if (!holds) {
            fault(fault.get());
        }
    }

    void checkedChain(long lines) {
        chains++;
        entries += lines;
    }

    void checkedDigest() {
        digests++;
    }

    void checkedOffer() {
        offers++;
    }

    void checkedAmendment() {
        amendments++;
    }

    void checkedOffice() {
        offices++;
    }

    void checkedMandate() {
        mandates++;
    }

    void checkedCommittee() {
        committees++;
    }

    /** What is wrong, in words; empty if the record is clean. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public boolean clean() {
        return faults.isEmpty();
    }

    /** What was checked, in one sentence. */
    public String checked() {
        return "checked " + chains + " chains with " + entries + " entries, " + digests + " digests, " + offers + " offers, "
                + amendments + " amendments, " + mandates + " mandates, " + offices + " offices, " + committees + " acts of drafting committees";
    }
}
