package org.folkmoot.ejb.proposal;

import java.util.regex.Pattern;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.refusal.BadRequest;

/**
 * Which part of a thread is asked for; null: any.
 *
 * @param level    a level as {@link Levels} tells it
 * @param assembly in whose record it stands, or from a seat in which it was said
 * @param clause   id of a clause that it is about: asked to be changed, talked about, or changed by a version
 */
public record ThreadFilter(String level, String assembly, String clause) {

    private static final Pattern LEVEL = Pattern.compile(Levels.HOME + "|" + Levels.ABOVE + "|LOCAL|CIRCLE|[1-9]");

    public ThreadFilter {
        level = level == null || level.isEmpty() ? null : level;
        if (level != null && !LEVEL.matcher(level).matches()) {
            throw new BadRequest("level", "is HOME, ABOVE, LOCAL, CIRCLE, or how many steps below the home: 1 to 9");
        }
        assembly = Ids.filter("assembly", assembly);
        clause = Ids.filter("clause", clause);
    }

    /** Everything. */
    public static ThreadFilter all() {
        return new ThreadFilter(null, null, null);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return level != null || assembly != null || clause != null;
    }
}
