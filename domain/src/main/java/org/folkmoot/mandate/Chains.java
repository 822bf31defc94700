package org.folkmoot.mandate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What rests on what: one person's mandates as chains that begin at memberships (R6). Nesting has no circles, but nothing here
 * relies on it: mandates that hold up only each other rest on nothing.
 */
public final class Chains {

    /** A mandate that has not ended: from whom, to whom. */
    public record Link(String id, String sender, String receiver) {
    }

    private Chains() {
    }

    /**
     * The mandates with an unbroken chain under them. All are one person's.
     *
     * @param open       those that have not ended
     * @param ground     whether the person is a member of that assembly, and it is a ratifying body
     * @param constituent whether the sender is a constituent of the receiver now
     * @return ids
     */
    public static Set<String> standing(Collection<Link> open, Predicate<String> ground, Predicate<Link> constituent) {
        List<Link> left = new ArrayList<>(open.stream().filter(constituent).toList());
        Set<String> seats = new HashSet<>();
        Set<String> standing = new LinkedHashSet<>();
        boolean found = true;
        while (found) {
            List<Link> resting = left.stream().filter(link -> ground.test(link.sender()) || seats.contains(link.sender())).toList();
            found = !resting.isEmpty();
            resting.forEach(link -> {
                standing.add(link.id());
                seats.add(link.receiver());
            });
            left.removeAll(resting);
        }
        return standing;
    }
}
