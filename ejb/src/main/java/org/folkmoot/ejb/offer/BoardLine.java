package org.folkmoot.ejb.offer;

import java.util.List;
import org.folkmoot.ejb.amendment.AskRow;

/** A line of the negotiation board: where a body stands to an offer, what it asked for, and what became of that. */
public record BoardLine(BodyRow body, List<AskRow> asks) {

    public BoardLine {
        asks = List.copyOf(asks);
    }
}
