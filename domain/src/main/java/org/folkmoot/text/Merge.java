package org.folkmoot.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Many amendments, all made against one text, made one text (design 03). What comes out does not depend on the order in
 * which they are given. What does not fit together is left as the base has it, and reported: a person decides (R18).
 *
 * <pre>
 * Merged merged = Merge.of(version2).with("am-1", changes).with("am-2", others).result();
 * </pre>
 */
public final class Merge {

    /** @param amended the amendment that it amends; null if it amends the base */
    private record Asked(String amended, List<? extends Change> changes) {
    }

    private final VersionText base;
    private final SortedMap<String, Asked> asked = new TreeMap<>();
    private final Set<String> amendeds = new HashSet<>();
    private final Set<String> usedIds = new HashSet<>();

    private Merge(VersionText base) {
        this.base = base;
    }

    public static Merge of(VersionText base) {
        return new Merge(base);
    }

    /** New clauses get none of these ids, beside those of the base: such as the proposal used before. */
    public Merge avoiding(Set<String> ids) {
        usedIds.addAll(ids);
        return this;
    }

    /** @param amendment its id, which decides in what order ids are given to new clauses, and nothing else */
    public Merge with(String amendment, List<? extends Change> changes) {
        return add(amendment, new Asked(null, changes));
    }

    /**
     * An amendment of an amendment. Its changes are made against the text that the amended one makes of the base. It comes
     * in the place of the amended one, whose changes come with it.
     *
     * @param amended an amendment that was given before
     */
    public Merge amending(String amended, String amendment, List<? extends Change> changes) {
        if (!asked.containsKey(amended)) {
            throw new IllegalArgumentException("there is no amendment " + amended + " to amend");
        }
        amendeds.add(amended);
        return add(amendment, new Asked(amended, changes));
    }

    private Merge add(String amendment, Asked one) {
        if (asked.putIfAbsent(amendment, one) != null) {
            throw new IllegalArgumentException("amendment " + amendment + " is there already");
        }
        return this;
    }

    /** @throws TextRefused if an amendment does not fit the text that it was made against */
    public Merged result() {
        return new Merging(base, branchesOf(null, base), usedIds).merged();
    }

    private List<Branch> branchesOf(String amended, VersionText from) {
        ClauseIndex index = new ClauseIndex(from);
        List<Branch> branches = new ArrayList<>();
        asked.forEach((amendment, one) -> {
            if (Objects.equals(amended, one.amended())) {
                branches.add(branch(amendment, from, index, one));
            }
        });
        return branches;
    }

    /** An amendment together with those that amend it, as one change of the text. */
    private Branch branch(String amendment, VersionText from, ClauseIndex index, Asked one) {
        if (!amendeds.contains(amendment)) {
            return branch(amendment, from, index, one.changes());
        }
        VersionText amended = new Arrangement(from, Amended.settle(from, one.changes(), Set.of())).text();
        List<Branch> children = branchesOf(amendment, amended);
        Merged inner = new Merging(amended, children, usedIds).merged();
        return Branch.of(contribution(amendment, from, index, amended), children, inner,
                contribution(amendment, from, index, inner.text()));
    }

    static Branch branch(String amendment, VersionText from, ClauseIndex index, List<? extends Change> changes) {
        List<Change> settled = Amended.settle(from, changes, Set.of());
        Arrangement arrangement = new Arrangement(from, settled);
        if (settled.stream().allMatch(change -> change instanceof Change.Replace || change instanceof Change.Retitle)) {
            return Branch.of(Contribution.of(amendment, index, settled));
        }
        return Branch.of(contribution(amendment, from, index, arrangement.text()));
    }

    /** Which clauses moved is told from the texts, as few as can be: two that lead to the same order moved the same. */
    private static Contribution contribution(String amendment, VersionText from, ClauseIndex index, VersionText amended) {
        return Contribution.of(amendment, index, Changes.between(from, amended));
    }
}
