package org.folkmoot.ejb.amendment;

import java.time.Instant;
import java.util.List;
import org.folkmoot.amendment.Fate;

/**
 * Something that an assembly asked for in a proposal, and what became of it.
 *
 * @param round     the round in which it asked for it first; 0: before any
 * @param condition whether its latest answer returns the text until it is met
 * @param any       whether any one of the conditions would do
 * @param fate      what became of it
 * @param inVersion the version that contains it, or what stands for it; null: none
 * @param stands    the amendment that stands for it at last; null: none
 * @param reason    what the home said of it, or of what stands for it; null: nothing yet
 * @param way       what assemblies did with it, oldest first
 * @param meets     this assembly's answers whether other words meet its condition, oldest first
 */
public record AskRow(String assembly, AmendmentRow amendment, int round, boolean condition, boolean any, Fate fate,
        Integer inVersion, String stands, String reason, Instant answeredAt, List<WayRow> way, List<MeetsRow> meets) {

    public AskRow {
        way = List.copyOf(way);
        meets = List.copyOf(meets);
    }

    /** Whether the assembly says now that its condition is met; null: it said nothing. Its own answer before its delegate's. */
    public Boolean saysMet() {
        Boolean own = latest(false);
        return own == null ? latest(true) : own;
    }

    private Boolean latest(boolean provisional) {
        Boolean said = null;
        for (MeetsRow row : meets) {
            said = row.provisional() == provisional ? Boolean.valueOf(row.yes()) : said;
        }
        return said;
    }
}
