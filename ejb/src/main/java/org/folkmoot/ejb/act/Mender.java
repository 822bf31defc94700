package org.folkmoot.ejb.act;

import java.util.Set;
import org.folkmoot.record.Entry;

/** Mends entries of one kind of act, with effect from the correction on. What is not listed here is never mended (R16). */
public interface Mender {

    /** The kind of act whose entries it mends. */
    String act();

    /** The fields that may be mended. */
    Set<String> fields();

    /**
     * Checks a correction, in the order of refusal.
     *
     * @param mistaken the entry that holds the mistake
     * @param mended   its data with the changes made
     * @return the correction, ready to be carried out
     */
    Deed mend(Deposit deposit, Entry mistaken, Fields mended);
}
