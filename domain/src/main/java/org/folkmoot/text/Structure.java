package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether merged CommonMark means what its authors wrote: no list item, cell, link or emphasis is half-open, or has
 * become one that nobody made. Each unit must play the part that it plays where it comes from.
 */
final class Structure {

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

    static boolean holds(Woven woven) {
        Structure structure = new Structure(woven);
        return structure.rowsAreFull() && structure.unitsPlayTheirParts();
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
        return is.equals(written) || isAsNeighbour(unit, -1, written) || isAsNeighbour(unit, 1, written);
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
        for (int at = unit + step; at >= 0 && at < woven.units().size(); at += step) {
            Woven.Source source = woven.sources().get(at);
            if (source.text() < 0 && !Units.isBlank(woven.units().get(at)) && kept.get(text)[source.unit()] >= 0) {
                Role there = texts.get(text).role(kept.get(text)[source.unit()]);
                return merged.role(unit).isMoved(written, there, merged.role(at));
            }
        }
        return false;
    }
}
