package org.folkmoot.web.amendment;

import java.util.List;

/**
 * A clause of the newest version at which something is asked for.
 *
 * @param number its place, from 1; 0 for the title and the start of the text
 */
public record DeskClause(String id, int number, String heading, List<Asked> asked) {

    public DeskClause {
        asked = List.copyOf(asked);
    }

    /**
     * What one request asks for here.
     *
     * @param says what is to be done, in words
     * @param html the words, as a redline; empty where there are none
     */
    public record Asked(DeskRequest request, String says, String html) {
    }
}
