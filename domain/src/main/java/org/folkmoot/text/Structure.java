package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether merged CommonMark means what its authors wrote: no list item, cell, link or emphasis is half-open, or has
 * become one that nobody made. Each unit must play the part that it plays where it comes from.
 */
final class Structure {

    private static final Set<String> PLAIN_MARKS = Set.of(".", ",", ";", "?", "'", "’", "“", "”", "„", "«", "»", "…", "–");

    private final Woven woven;
    private final Outline base;
    private final List<Outline> texts = new ArrayList<>();
    private final List<int[]> kept = new ArrayList<>();
    private final Outline merged;

    private Structure(Woven woven) {
        this.woven = woven;
        this.base = Outline.of(woven.base());
        for (int text = 0; text < woven.texts().size(); text++) {
            texts.add(Outline.of(woven.unitsOf(text)));
            kept.add(woven.keptIn(text));
        }
        this.merged = Outline.of(woven.units());
    }

    /** @param made the edits that were made */
    static boolean holds(Woven woven, Collection<Edit> made) {
        if (isPlain(woven.base(), made)) {
            return true;
        }
        Structure structure = new Structure(woven);
        return structure.rowsAreFull() && structure.unitsPlayTheirParts();
    }

    /**
     * Words for words, within their lines: to CommonMark one word is like another, but for numbers that begin a line, and but
     * for names of links, entities and HTML.
     */
    private static boolean isPlain(List<String> base, Collection<Edit> made) {
        return base.stream().noneMatch(unit -> unit.equals("[") || unit.equals("<") || unit.equals("&"))
                && made.stream().allMatch(edit -> !edit.isDeletion() && !beginsLine(base, edit)
                && edit.words().stream().allMatch(Structure::isPlain)
                && base.subList(edit.from(), edit.to()).stream().allMatch(Structure::isPlain));
    }

    private static boolean isPlain(String unit) {
        return Units.isBlank(unit) ? !unit.equals(Units.LINE_END)
                : Units.isWord(unit) && unit.indexOf('_') < 0 || PLAIN_MARKS.contains(unit);
    }

    private static boolean beginsLine(List<String> base, Edit edit) {
        int before = edit.from() - 1;
        while (before >= 0 && Units.isBlank(base.get(before)) && !base.get(before).equals(Units.LINE_END)) {
            before--;
        }
        return before < 0 || base.get(before).equals(Units.LINE_END);
    }

    /** A row that lacks cells is shown as if it had them: it may lack them only if it did so before. */
    private boolean rowsAreFull() {
        return merged.missingCells() <= Math.max(base.missingCells(),
                texts.stream().mapToInt(Outline::missingCells).max().orElse(0));
    }

    private boolean unitsPlayTheirParts() {
        for (int unit = 0; unit < woven.units().size(); unit++) {
            if (!Units.isBlank(woven.units().get(unit)) && !playsItsPart(unit)) {
                return false;
            }
        }
        return true;
    }

    private boolean playsItsPart(int unit) {
        Woven.Source source = woven.sources().get(unit);
        Role is = merged.role(unit);
        if (source.text() < 0) {
            return isAsKept(is, source.unit());
        }
        Role written = texts.get(source.text()).role(source.unit());
        boolean mayTurn = Units.isWord(woven.units().get(unit)) || is.isMarkLike(written);
        boolean plays = is.equals(written) || mayTurn && (isAsNeighbour(unit, -1, written)
                || isAsNeighbour(unit, 1, written) || isAsReplaced(is, written, source.insteadOf()));
        return plays && staysInList(unit);
    }

    /** A unit of the base plays its old part, or a new one that somebody gave it; where several did, all of them. */
    private boolean isAsKept(Role is, int unit) {
        Role was = base.role(unit);
        Set<Role> given = new HashSet<>();
        for (int text = 0; text < texts.size(); text++) {
            int there = kept.get(text)[unit];
            if (there >= 0 && !texts.get(text).role(there).equals(was)) {
                given.add(texts.get(text).role(there));
            }
        }
        return is.equals(was) || given.contains(is) || given.size() > 1 && is.isAllOf(was, given);
    }

    /** New words may be drawn into what others made of the words beside them. */
    private boolean isAsNeighbour(int unit, int step, Role written) {
        int text = woven.sources().get(unit).text();
        int beside = neighbour(unit, step);
        return beside >= 0 && merged.role(unit).isMoved(written, texts.get(text).role(placeIn(text, beside)), merged.role(beside));
    }

    /** The nearest unit on one side that the base and this unit's text have as well; −1 if there is none. */
    private int neighbour(int unit, int step) {
        int text = woven.sources().get(unit).text();
        for (int at = unit + step; at >= 0 && at < woven.units().size(); at += step) {
            if (woven.sources().get(at).text() < 0 && !Units.isBlank(woven.units().get(at)) && placeIn(text, at) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private int placeIn(int text, int kept) {
        return this.kept.get(text)[woven.sources().get(kept).unit()];
    }

    /** New words may be drawn into what others made of the words that they replace. */
    private boolean isAsReplaced(Role is, Role written, int replaced) {
        if (replaced < 0) {
            return false;
        }
        Role was = base.role(replaced);
        for (int text = 0; text < texts.size(); text++) {
            int there = kept.get(text)[replaced];
            if (there >= 0 && is.isMoved(written, was, texts.get(text).role(there))) {
                return true;
            }
        }
        return false;
    }

    /** What was added to a list, quotation or table is still with something of it, if there was something beside it. */
    private boolean staysInList(int unit) {
        Woven.Source source = woven.sources().get(unit);
        int container = texts.get(source.text()).container(source.unit());
        boolean hadCompany = false;
        for (int step = -1; step <= 1 && container > 0; step += 2) {
            int beside = neighbour(unit, step);
            if (beside >= 0 && texts.get(source.text()).container(placeIn(source.text(), beside)) == container) {
                hadCompany = true;
                if (merged.container(beside) == merged.container(unit)) {
                    return true;
                }
            }
        }
        return !hadCompany;
    }
}
