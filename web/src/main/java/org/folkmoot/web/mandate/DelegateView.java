package org.folkmoot.web.mandate;

import java.util.List;
import org.folkmoot.ejb.mandate.AgainstRow;
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

    public String term() {
        return mandate.until() == null ? Words.say("mandate.since", Show.day(mandate.since()))
                : Words.say("mandate.since.until", Show.day(mandate.since()), Show.day(mandate.until()));
    }

    public List<InstructionRow> instructions() {
        return mandate.instructions();
    }

    public List<AgainstRow> against() {
        return mandate.against();
    }
}
