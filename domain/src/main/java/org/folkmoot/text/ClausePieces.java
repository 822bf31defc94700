package org.folkmoot.text;

import java.util.List;

/**
 * One row of the difference of two versions. A clause that moved has two rows: {@link Place#MOVED_AWAY} at its old
 * place, with its old heading only, and {@link Place#MOVED_HERE} at its new one, with what changed in it.
 *
 * @param from its place in the old version, from 1; 0 if it was not there
 * @param to its place in the new version, from 1; 0 if it is not there
 */
public record ClausePieces(String id, Place place, int from, int to, List<Piece> heading, List<Piece> body) {

    public enum Place {
        STAYS, INSERTED, DELETED, MOVED_HERE, MOVED_AWAY
    }

    public ClausePieces {
        heading = List.copyOf(heading);
        body = List.copyOf(body);
    }

    /** Whether there is anything to show: another place, or other words. */
    public boolean changed() {
        return place != Place.STAYS || Redline.changes(heading) || Redline.changes(body);
    }
}
