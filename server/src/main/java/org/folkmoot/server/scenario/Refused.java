package org.folkmoot.server.scenario;

/** A scenario file that is not played at all, with where and why. The command line then ends with 2. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A file that is no scenario. */
    public Refused(String why) {
        super(why);
    }

    /** @param step the step's index, counted from 0 as in the file's list */
    Refused(int step, String field, String why) {
        super("step " + step + ", field \"" + field + "\": " + why);
    }

    /** As above, for a field that holds an id. */
    Refused(int step, String field, String id, String why) {
        super("step " + step + ", field \"" + field + "\", id \"" + id + "\": " + why);
    }
}
