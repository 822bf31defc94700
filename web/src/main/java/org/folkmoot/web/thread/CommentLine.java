package org.folkmoot.web.thread;

import java.util.Map;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;

/**
 * A comment on a page.
 *
 * @param about what it is about, in words; empty for the proposal as a whole and for answers, which stand under what they answer
 * @param html  its words as clean HTML; empty while it is hidden
 */
public record CommentLine(CommentRow comment, String about, String html) {

    static CommentLine of(CommentRow row, Map<String, ClauseRow> clauses) {
        String about = "";
        if (!row.isAnswer() && row.clause() != null) {
            ClauseRow clause = clauses.get(row.clause());
            about = clause == null ? Words.say("thread.about.gone", row.version())
                    : Words.say("thread.about.clause", clause.position(), clause.heading(), row.version());
        } else if (!row.isAnswer() && row.amendment() != null) {
            about = Words.say("thread.about.amendment");
        }
        return new CommentLine(row, about, Show.prose(row.text()));
    }

    /** Who says it: by name where that is for this reader, else only from which seat (R21). */
    public String who() {
        return comment.byName() == null ? Words.say("thread.somebody", comment.seatName()) : comment.byName();
    }
}
