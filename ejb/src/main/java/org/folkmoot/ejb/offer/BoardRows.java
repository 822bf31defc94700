package org.folkmoot.ejb.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.AskRow;
import org.folkmoot.ejb.amendment.Asks;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;

/** Reads the negotiation board: assemblies × what they answered, what they asked for, and what became of it. Six statements a page. */
@Stateless
public class BoardRows {

    @Inject
    private OfferRows offers;
    @Inject
    private Asks asks;

    /** One round, by the ids of its bodies. */
    public Page<BoardLine> board(OfferRow offer, Slice slice) {
        Page<BodyRow> bodies = offers.bodies(offer, slice);
        Map<String, List<AskRow>> asked = asks.of(offer.proposal(), bodies.rows().stream().map(BodyRow::assembly).toList());
        return bodies.map(body -> new BoardLine(body, asked.getOrDefault(body.assembly(), List.of())));
    }

    /** The line of one body; none if it never was in the scope. */
    public List<BoardLine> board(OfferRow offer, String assembly) {
        Map<String, List<AskRow>> asked = asks.of(offer.proposal(), List.of(assembly));
        return offers.bodies(offer, List.of(assembly)).stream()
                .map(body -> new BoardLine(body, asked.getOrDefault(assembly, List.of()))).toList();
    }
}
