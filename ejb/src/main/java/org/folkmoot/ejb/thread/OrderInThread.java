package org.folkmoot.ejb.thread;

import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.meeting.Decisions;
import org.folkmoot.rule.Decision;
import org.folkmoot.thread.Comment;

/** What an assembly decides about a comment in its own thread, or the home of a proposal in the common one: never to delete it. */
abstract class OrderInThread {

    @Inject
    private Comments comments;
    @Inject
    private Seats seats;
    @Inject
    private Decisions decisions;

    public Deed prepare(Deposit deposit, Fields fields) {
        Comment comment = comments.get(fields.id("comment"));
        String reason = fields.text("reason", Fields.PASSAGE);
        Assembly keeper = comments.keeperOf(comment.place());
        seats.requireRecorder(deposit, keeper);
        requireThat(comment);
        Optional<Decision> decision = decisions.readIfTold(deposit, keeper, fields);
        Deed deed = Deed.in(keeper.id(), fields.read(), entry -> decide(comment, reason, deposit)).by(keeper.id()).decided(decision);
        return comment.membersOnly() || comment.place().proposal() == null ? deed : deed.about(comment.place().proposal());
    }

    /** Refuses what would be refused once it counts, before anybody signs it. */
    abstract void requireThat(Comment comment);

    abstract void decide(Comment comment, String reason, Deposit deposit);
}
