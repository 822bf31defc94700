package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Amendments made against one text, carried onto the text that came after it (R18). It is the merge of two: what the
 * amendment asks for, and what the new text did.
 *
 * <pre>
 * Rebase rebase = Rebase.between(version2, version3);
 * Rebased rebased = rebase.of(changes);
 * </pre>
 */
public final class Rebase {

    /** What the new text's side is called in a conflict. It comes first: the ids of its clauses are given already. */
    public static final String NEXT = "next";
    /** What the amendment's side is called in a conflict. */
    public static final String ASKED = "request";

    private final VersionText old;
    private final VersionText next;
    private final ClauseIndex index;
    private final Contribution moved;

    private Rebase(VersionText old, VersionText next) {
        this.old = old;
        this.next = next;
        this.index = new ClauseIndex(old);
        this.moved = Contribution.of(NEXT, index, Changes.between(old, next));
    }

    /** For many amendments of one text. */
    public static Rebase between(VersionText old, VersionText next) {
        return new Rebase(old, next);
    }

    /** One amendment, against {@code old}. */
    public static Rebased of(VersionText old, List<? extends Change> amendment, VersionText next) {
        return between(old, next).of(amendment);
    }

    /**
     * @param amendment changes against the old text
     * @throws TextRefused if the old text does not bear them
     */
    public Rebased of(List<? extends Change> amendment) {
        Branch asked = Merge.branch(ASKED, old, index, amendment);
        Contribution wanted = asked.contribution();
        Contribution concerned = wanted.keepsOrder() ? moved.only(wanted) : moved;
        Merged merged = new Merging(old, List.of(asked, Branch.of(concerned)), Set.of()).merged();
        if (!merged.isWhole()) {
            return new Rebased.NeedsRewording(new Arrangement(old, Amended.settle(old, amendment, Set.of())).text(), next,
                    merged.conflicts());
        }
        List<Change> asSaid = asSaid(Amended.settle(old, amendment, Set.of()), wanted, merged);
        if (wanted.keepsOrder()) {
            return asSaid.isEmpty() ? new Rebased.TakenUp() : new Rebased.StillFits(asSaid);
        } else if (merged.text().equals(next)) {
            return new Rebased.TakenUp();
        }
        boolean fits = bears(next, asSaid) && new Arrangement(next, asSaid).text().equals(merged.text());
        return new Rebased.StillFits(fits ? asSaid : Changes.between(next, merged.text()));
    }

    /**
     * Through several texts, one after the other, as each is published. What is taken up, or needs rewording, stays so:
     * later texts do not bring it back.
     */
    public static Rebased through(VersionText old, List<? extends Change> amendment, List<VersionText> next) {
        VersionText base = old;
        Rebased rebased = new Rebased.StillFits(List.copyOf(amendment));
        for (VersionText text : next) {
            if (!(rebased instanceof Rebased.StillFits fits)) {
                return rebased;
            }
            rebased = of(base, fits.changes(), text);
            base = text;
        }
        return rebased;
    }

    /**
     * An amendment of an amendment. Where the amended one still fits, it stays an amendment of it, and its changes are
     * against the text that this one now makes; where the amended one is taken up, it is carried onto the new text itself.
     * Where the amended one needs rewording there is nothing yet to carry it onto.
     *
     * @param amended the changes of the amended one, against {@code old}
     * @param amendment changes against the text that the amended one made of {@code old}
     */
    public static Rebased ofAmended(VersionText old, List<? extends Change> amended, List<? extends Change> amendment,
            VersionText next) {
        VersionText before = Merge.of(old).with(ASKED, amended).result().text();
        Rebased under = of(old, amended, next);
        if (under instanceof Rebased.StillFits fits) {
            return of(before, amendment, Merge.of(next).with(ASKED, fits.changes()).result().text());
        } else if (under instanceof Rebased.NeedsRewording needs) {
            VersionText asked = Merge.of(before).with(ASKED, amendment).result().text();
            return new Rebased.NeedsRewording(asked, next, needs.conflicts());
        }
        return of(before, amendment, next);
    }

    /** The changes as their author said them, with the words that they now come to; what changes nothing is no change. */
    private List<Change> asSaid(List<Change> amendment, Contribution wanted, Merged merged) {
        ClauseIndex now = new ClauseIndex(next);
        ClauseIndex then = new ClauseIndex(merged.text());
        List<Change> said = new ArrayList<>();
        Set<String> replaced = wanted.touched();
        for (Change change : amendment) {
            if (change instanceof Change.Delete delete && now.has(delete.clause())) {
                said.add(delete);
            } else if (change instanceof Change.Move move) {
                said.add(new Change.Move(move.clause(), merged.idOf(ASKED, move.after())));
            } else if (change instanceof Change.Insert insert) {
                said.add(new Change.Insert(merged.idOf(ASKED, insert.clause()), merged.idOf(ASKED, insert.after()),
                        insert.heading(), insert.body()));
            } else if (change instanceof Change.Retitle && wanted.title() != null && !next.title().equals(then.title())) {
                said.add(new Change.Retitle(then.title()));
            } else if (change instanceof Change.Replace replace && replaced.remove(replace.clause())) {
                Clause is = now.clause(replace.clause());
                Clause becomes = then.clause(replace.clause());
                if (!is.equals(becomes)) {
                    said.add(Changes.replacing(is, becomes));
                }
            }
        }
        return said;
    }

    /** Whether the text has all that these changes speak of, and nothing yet of what they insert. */
    private static boolean bears(VersionText text, List<Change> changes) {
        Set<String> known = new HashSet<>(text.ids());
        Set<String> born = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.Insert insert && (!known.add(insert.clause()) || !born.add(insert.clause()))) {
                return false;
            }
        }
        return changes.stream().allMatch(change ->
                !(change instanceof Change.Insert insert) || insert.after() == null || known.contains(insert.after()))
                && changes.stream().allMatch(change -> !(change instanceof Change.Move move)
                || known.contains(move.clause()) && (move.after() == null || known.contains(move.after())));
    }
}
