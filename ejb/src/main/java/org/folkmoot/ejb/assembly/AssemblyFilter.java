package org.folkmoot.ejb.assembly;

import java.util.Set;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.BadRequest;

/**
 * Which assemblies a list holds; null parts do not narrow it.
 *
 * @param federation those founded in it, and its own non-local ones
 * @param parent     the constituents of this one
 * @param q          words of the name
 */
public record AssemblyFilter(String kind, String federation, String parent, String q) {

    private static final Set<String> KINDS = Set.of("LOCAL", "CIRCLE", "NON_LOCAL");
    private static final int LONGEST = 200;

    public AssemblyFilter {
        kind = kind == null || kind.isEmpty() ? null : kind;
        if (kind != null && !KINDS.contains(kind)) {
            throw new BadRequest("kind", "is LOCAL, CIRCLE or NON_LOCAL");
        }
        federation = Ids.filter("federation", federation);
        parent = Ids.filter("parent", parent);
        q = q == null || q.isBlank() ? null : q.strip();
        if (q != null && q.length() > LONGEST) {
            throw new BadRequest("q", "is " + LONGEST + " characters at most");
        }
    }
}
