package org.folkmoot.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folkmoot.text.Amended;
import org.folkmoot.text.Change;
import org.folkmoot.text.Changes;
import org.folkmoot.text.Merge;
import org.folkmoot.text.Merged;
import org.folkmoot.text.VersionText;

/**
 * An amendment as it is brought to be merged.
 *
 * @param changes all that it makes of the base; of one that amends another amendment, with what that one makes of it
 * @param of      the amendment that it amends, in the words of its author; null: none
 */
public record Request(String id, List<Change> changes, Request of) {

    public Request {
        changes = List.copyOf(changes);
    }

    /**
     * What they make of a text together. One that amends another comes in that one's place, and brings its changes along.
     *
     * @param usedIds ids of clauses that the proposal used before
     * @throws Clash if two of them want different words at one place: a person decides (R18)
     */
    public static Merged together(VersionText base, Set<String> usedIds, Collection<Request> requests) {
        Merged merged = tried(base, usedIds, requests);
        if (!merged.isWhole()) {
            throw new Clash(merged.conflicts());
        }
        return merged;
    }

    /** The same, to look at: what does not fit together is left as the base has it, and told. */
    public static Merged tried(VersionText base, Set<String> usedIds, Collection<Request> requests) {
        Map<String, Request> all = new TreeMap<>();
        requests.forEach(request -> {
            for (Request each = request; each != null; each = each.of()) {
                all.putIfAbsent(each.id(), each);
            }
        });
        Merge merge = Merge.of(base).avoiding(usedIds);
        Set<String> brought = new HashSet<>();
        List<Request> waiting = new ArrayList<>(all.values());
        while (!waiting.isEmpty()) {
            waiting.removeIf(request -> {
                boolean ready = request.of() == null || brought.contains(request.of().id());
                if (ready) {
                    request.bring(merge, base);
                    brought.add(request.id());
                }
                return ready;
            });
        }
        return merge.result();
    }

    private void bring(Merge merge, VersionText base) {
        if (of == null) {
            merge.with(id, changes);
        } else {
            VersionText amended = Amended.apply(base, of.changes());
            merge.amending(of.id(), id, Changes.between(amended, Amended.apply(base, changes)));
        }
    }
}
