package org.folkmoot.text;

import java.util.List;

/** The difference of two versions: the title's, and each clause's, in the new order with what went at its old place. */
public record VersionPieces(List<Piece> title, List<ClausePieces> clauses) {

    public VersionPieces {
        title = List.copyOf(title);
        clauses = List.copyOf(clauses);
    }

    /** Whether the two versions differ in anything but their language. */
    public boolean changed() {
        return Redline.changes(title) || clauses.stream().anyMatch(ClausePieces::changed);
    }
}
