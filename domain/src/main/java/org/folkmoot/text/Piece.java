package org.folkmoot.text;

/** A stretch of a difference; never empty. */
public record Piece(Kind kind, String text) {

    /** What is in both texts, only in the new one, or only in the old one. */
    public enum Kind {
        EQUAL, INSERTED, DELETED
    }

    public Piece {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a piece holds text");
        }
    }
}
