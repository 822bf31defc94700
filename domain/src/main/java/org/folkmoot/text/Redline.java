package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Differences for reading, word by word. What is equal and deleted, joined, is the old text; what is equal and inserted,
 * the new one. Blanks or a single mark between two changes go with them, so that a rewritten phrase reads as one.
 */
public final class Redline {

    private Redline() {
    }

    /** Within a change, what is deleted comes before what is inserted. */
    public static List<Piece> of(String old, String next, String language) {
        if (old.equals(next)) {
            return whole(Piece.Kind.EQUAL, next);
        }
        if (old.isEmpty() || next.isEmpty()) {
            return old.isEmpty() ? whole(Piece.Kind.INSERTED, next) : whole(Piece.Kind.DELETED, old);
        }
        return WordDifference.of(Tokens.of(old, language), Tokens.of(next, language));
    }

    /** Clauses are matched by id; the words of the new version's language are compared. */
    public static VersionPieces ofVersions(VersionText old, VersionText next) {
        return new VersionPieces(of(old.title(), next.title(), next.language()), new Rows(old, next).rows());
    }

    static boolean changes(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.EQUAL);
    }

    private static List<Piece> whole(Piece.Kind kind, String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(kind, text));
    }

    /** Walks both versions from one clause that stays to the next: first what is gone from between, then what is new there. */
    private static final class Rows {
        private final VersionText old;
        private final VersionText next;
        private final Map<String, Integer> oldPlaces;
        private final Map<String, Integer> newPlaces;
        private final List<ClausePieces> rows = new ArrayList<>();

        Rows(VersionText old, VersionText next) {
            this.old = old;
            this.next = next;
            this.oldPlaces = places(old);
            this.newPlaces = places(next);
        }

        List<ClausePieces> rows() {
            Set<String> staying = Stationary.between(old.ids(), next.ids());
            int at = 0;
            for (Clause clause : next.clauses()) {
                if (staying.contains(clause.id())) {
                    int until = oldPlaces.get(clause.id()) - 1;
                    addGone(at, until);
                    at = until + 1;
                    rows.add(compared(clause, ClausePieces.Place.STAYS));
                } else if (oldPlaces.containsKey(clause.id())) {
                    rows.add(compared(clause, ClausePieces.Place.MOVED_HERE));
                } else {
                    rows.add(new ClausePieces(clause.id(), ClausePieces.Place.INSERTED, 0, newPlaces.get(clause.id()),
                            whole(Piece.Kind.INSERTED, clause.heading()), whole(Piece.Kind.INSERTED, clause.body())));
                }
            }
            addGone(at, old.clauses().size());
            return rows;
        }

        private void addGone(int from, int until) {
            for (Clause clause : old.clauses().subList(from, until)) {
                int oldPlace = oldPlaces.get(clause.id());
                if (newPlaces.containsKey(clause.id())) {
                    rows.add(new ClausePieces(clause.id(), ClausePieces.Place.MOVED_AWAY, oldPlace,
                            newPlaces.get(clause.id()), whole(Piece.Kind.EQUAL, clause.heading()), List.of()));
                } else {
                    rows.add(new ClausePieces(clause.id(), ClausePieces.Place.DELETED, oldPlace, 0,
                            whole(Piece.Kind.DELETED, clause.heading()), whole(Piece.Kind.DELETED, clause.body())));
                }
            }
        }

        private ClausePieces compared(Clause clause, ClausePieces.Place place) {
            int from = oldPlaces.get(clause.id());
            Clause was = old.clauses().get(from - 1);
            return new ClausePieces(clause.id(), place, from, newPlaces.get(clause.id()),
                    of(was.heading(), clause.heading(), next.language()), of(was.body(), clause.body(), next.language()));
        }

        private static Map<String, Integer> places(VersionText text) {
            Map<String, Integer> places = new HashMap<>();
            text.ids().forEach(id -> places.put(id, places.size() + 1));
            return places;
        }
    }
}
