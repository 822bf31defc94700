package org.folkmoot.web.amendment;

import java.util.List;

/**
 * Requests that do not fit together, side by side.
 *
 * @param at   the clause, in words
 * @param why  why no rule decides it
 * @param base the words that stand there now; empty: none do
 */
public record DeskClash(String at, String why, String base, List<Side> sides) {

    public DeskClash {
        sides = List.copyOf(sides);
    }

    /**
     * What one side would have there.
     *
     * @param by    the requests that want it
     * @param words exactly; empty: it takes the words out
     * @param says  what it does, in words, where it is about the place of a clause; else empty
     */
    public record Side(List<PreviewView.ShapedBy> by, String words, String says) {
        public Side {
            by = List.copyOf(by);
        }
    }
}
