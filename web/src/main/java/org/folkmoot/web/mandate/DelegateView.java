package org.folkmoot.web.mandate;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.mandate.AgainstRow;
import org.folkmoot.ejb.mandate.ConcessionRow;
import org.folkmoot.ejb.mandate.InstructionRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;

/**
 * A mandate as a page shows it.
 *
 * @param chain what it rests on, as HTML
 */
public record DelegateView(MandateRow mandate, String chain) {

    /**
     * An instruction, with what the delegate did against it.
     *
     * @param number its place in the mandate, from 1
     */
    public record Said(int number, InstructionRow instruction, List<AgainstRow> against) {
    }

    public String term() {
        return !mandate.isOpen() ? Words.say("mandate.ended", mandate.ending(), Show.day(mandate.since()), Show.day(mandate.endedAt()))
                : mandate.until() == null ? Words.say("mandate.since", Show.day(mandate.since()))
                : Words.say("mandate.since.until", Show.day(mandate.since()), Show.day(mandate.until()));
    }

    public List<Said> instructions() {
        List<Said> said = new ArrayList<>();
        for (InstructionRow one : mandate.instructions()) {
            int number = said.size() + 1;
            said.add(new Said(number, one, mandate.against().stream().filter(row -> row.instruction() == number).toList()));
        }
        return said;
    }

    public List<ConcessionRow> concessions() {
        return mandate.concessions();
    }
}
