package org.folkmoot.text;

/**
 * One change of an amendment, against its base version (design 03). Texts take the form of {@link EntryText} at birth.
 * What a change does to a whole text is {@link Amended}'s.
 */
public sealed interface Change
        permits Change.Replace, Change.Insert, Change.Delete, Change.Move, Change.Retitle {

    /** Another heading, another body, or both; null leaves that one as it is, an empty heading takes it away. */
    record Replace(String clause, String heading, String body) implements Change {
        public Replace {
            Clause.checkedId(clause);
            heading = heading == null ? null : Clause.checkedHeading(heading);
            body = body == null ? null : Clause.checkedBody(body);
            if (heading == null && body == null) {
                throw new TextRefused("text.change.empty", "the change of clause " + clause + " says nothing", clause);
            }
        }
    }

    /**
     * A new clause. If its id is taken it gets {@code -2}, or the next number that is free.
     *
     * @param after a clause of the base, or one that this amendment inserts; null for the start
     */
    record Insert(String clause, String after, String heading, String body) implements Change {
        public Insert {
            Clause born = new Clause(clause, heading, body);
            heading = born.heading();
            body = born.body();
            checkAfter(after);
        }
    }

    record Delete(String clause) implements Change {
        public Delete {
            Clause.checkedId(clause);
        }
    }

    /** The clause as it is, at another place: after another clause, as with {@link Insert}. */
    record Move(String clause, String after) implements Change {
        public Move {
            Clause.checkedId(clause);
            checkAfter(after);
            if (clause.equals(after)) {
                throw new TextRefused("text.change.circle", "clause " + clause + " cannot stand after itself", clause);
            }
        }
    }

    record Retitle(String title) implements Change {
        public Retitle {
            title = VersionText.checkedTitle(title);
        }
    }

    private static void checkAfter(String after) {
        if (after != null) {
            Clause.checkedId(after);
        }
    }
}
