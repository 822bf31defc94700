package org.folkmoot.web.people;

/** The groups of those who are signed in. What one may do in an assembly is asked of its seats, so there are only two. */
public final class Groups {

    /** A person with an account. */
    public static final String PERSON = "PERSON";
    /** The server's owner, who is no person here and has no seat anywhere. */
    public static final String OWNER = "OWNER";

    private Groups() {
    }
}
