package org.folkmoot.web.text;

import org.folkmoot.text.ClausePieces;
import org.folkmoot.web.faces.Words;

/**
 * A clause that differs between two texts.
 *
 * @param number  its place in the newer text; in the older one where it is gone
 * @param heading its heading as a redline
 * @param body    its body as a redline
 * @param says    where it went or came from, in words; empty where it stays
 */
public record ChangedClause(String id, int number, boolean moved, String heading, String body, String says) {

    public static ChangedClause of(ClausePieces clause) {
        String says = switch (clause.place()) {
            case INSERTED -> Words.say("text.clause.new");
            case DELETED -> Words.say("text.clause.gone");
            case MOVED_HERE -> Words.say("text.moved.here", clause.from());
            case MOVED_AWAY -> Words.say("text.moved.away", clause.to());
            case STAYS -> "";
        };
        boolean moved = clause.place() == ClausePieces.Place.MOVED_AWAY || clause.place() == ClausePieces.Place.MOVED_HERE;
        return new ChangedClause(clause.id(), clause.place() == ClausePieces.Place.MOVED_AWAY || clause.to() == 0
                ? clause.from() : clause.to(), moved, RedlineHtml.of(clause.heading()), RedlineHtml.prose(clause.body()), says);
    }
}
