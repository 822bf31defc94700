package org.folkmoot.ejb.sql;

import java.util.regex.Pattern;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.NotFound;

/** Public ids: slugs and UUIDs, which are slugs too. Asked for anything else, nothing is looked up. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private Ids() {
    }

    public static boolean isId(String text) {
        return text != null && ID.matcher(text).matches();
    }

    /** The id of a thing that is asked for; nothing can have another. */
    public static String existing(String noun, String id) {
        if (!isId(id)) {
            throw new NotFound(noun, shortened(id));
        }
        return id;
    }

    /** The id in a filter; null if the filter is not used. */
    public static String filter(String field, String id) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        if (!isId(id)) {
            throw new BadRequest(field, "is an id: small letters, digits and hyphens, 63 at most");
        }
        return id;
    }

    private static String shortened(String id) {
        String text = String.valueOf(id);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
