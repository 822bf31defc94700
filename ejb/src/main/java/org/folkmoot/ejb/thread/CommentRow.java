package org.folkmoot.ejb.thread;

import java.time.Instant;

/**
 * A comment as this reader may see it.
 *
 * @param version      the version in which the clause is read; null without a clause
 * @param assembly     in whose own thread it stands; null: in the proposal's common thread
 * @param seat         the assembly from a seat in which its author spoke
 * @param by           the author's id, or null where it is not for this reader (R21)
 * @param byName       the author's name, or null likewise
 * @param own          whether the reader is the author
 * @param answers      the id of the comment that it answers, or null
 * @param root         the id of the comment with which the exchange began; its own for that one
 * @param text         its present wording; null while hidden
 * @param wordings     how many wordings it had
 * @param editedAt     when it was last worded anew; null if never
 * @param hiddenReason why it is hidden; null while it is not
 * @param mandate      of a delegate's report, the mandate under which it was given; its seat is the assembly it leads to
 * @param title        of a report; null while it is hidden
 */
public record CommentRow(String id, String proposal, Integer version, String clause, String quote, String amendment,
        String assembly, String assemblyName, String seat, String seatName, String by, String byName, boolean own,
        String answers, String root, String text, int wordings, Instant madeAt, Instant editedAt, Instant hiddenAt,
        String hiddenReason, String mandate, String title) {

    public boolean isHidden() {
        return hiddenAt != null;
    }

    public boolean isReport() {
        return mandate != null;
    }

    public boolean isAnswer() {
        return answers != null;
    }
}
