package org.folkmoot.ejb.thread;

/** Who reads what was said in an assembly's own thread, as a condition that statements share. */
public final class Audience {

    private static final String SEATED = "EXISTS (SELECT 1 FROM %s b WHERE b.%s = %s.assembly AND b.person = r.id AND b.open = 1)";

    private Audience() {
    }

    /**
     * Everyone reads it, unless it was said while the assembly deliberated among its members, or the assembly does so now: then
     * those who may speak there, its members, the delegates sent to it and its officers, as long as their seat lasts. One
     * parameter: the id of the reader, or nothing that is one.
     *
     * @param comment what the comment is called in the statement
     * @param keeper  what the assembly is called whose own thread it stands in
     */
    public static String of(String comment, String keeper) {
        return "(%1$s.assembly IS NULL OR %1$s.members_only = 0 AND COALESCE(JSON_VALUE(%2$s.rules, '$.deliberation'), 'PUBLIC') <> 'MEMBERS' "
                .formatted(comment, keeper) + "OR EXISTS (SELECT 1 FROM person r WHERE r.id = ? AND ("
                + SEATED.formatted("membership", "assembly", comment) + " OR " + SEATED.formatted("mandate", "receiver", comment)
                + " OR " + SEATED.formatted("office", "assembly", comment) + ")))";
    }
}
