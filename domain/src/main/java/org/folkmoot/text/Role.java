package org.folkmoot.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part that a unit plays in CommonMark.
 *
 * @param within what it is in, from the outside in: such as BulletList, ListItem, Paragraph, Emphasis
 * @param said whether it is read as it stands; otherwise it is a mark, such as the star of an emphasis
 */
record Role(List<String> within, boolean said) {

    static final Role NONE = new Role(List.of(), true);

    /** Whether both are marks of the same thing, or both none. */
    boolean isMarkLike(Role other) {
        return said == other.said && (said || within.isEmpty() == other.within.isEmpty()
                && (within.isEmpty() || within.get(within.size() - 1).equals(other.within.get(other.within.size() - 1))));
    }

    /** Whether it is what it was, changed in each way that it was changed in. */
    boolean isAllOf(Role was, Collection<Role> given) {
        Map<String, Integer> expected = counted(was);
        boolean same = said == was.said;
        for (Role role : given) {
            role.differenceFrom(was).forEach((name, more) -> expected.merge(name, more, Integer::sum));
            same &= role.said == was.said;
        }
        return same && without(expected).equals(without(counted(this)));
    }

    /** Whether it is to {@code written} as what stands beside it is now to what that was. */
    boolean isMoved(Role written, Role beside, Role besideNow) {
        Map<String, Integer> expected = counted(written);
        besideNow.differenceFrom(beside).forEach((name, more) -> expected.merge(name, more, Integer::sum));
        boolean expectedSaid = beside.said == besideNow.said ? written.said : besideNow.said;
        return said == expectedSaid && without(expected).equals(without(counted(this)));
    }

    private Map<String, Integer> differenceFrom(Role other) {
        Map<String, Integer> difference = counted(this);
        other.within.forEach(name -> difference.merge(name, -1, Integer::sum));
        return difference;
    }

    private static Map<String, Integer> counted(Role role) {
        Map<String, Integer> counted = new HashMap<>();
        role.within.forEach(name -> counted.merge(name, 1, Integer::sum));
        return counted;
    }

    private static Map<String, Integer> without(Map<String, Integer> counted) {
        counted.values().removeIf(count -> count == 0);
        return counted;
    }
}
