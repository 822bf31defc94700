package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.thread.Comments.Wording;
import org.folkmoot.refusal.BrokenRule;
import org.folkmoot.refusal.Rule;
import org.folkmoot.thread.Comment;

/** {@code edit-comment}: its author words it anew, from a seat as when saying it, a report under the mandate that it was
 * given under (R6, R7); every earlier wording stays readable (R20). */
@ApplicationScoped
public class EditComment implements ActKind {

    @Inject
    private Comments comments;
    @Inject
    private Seats seats;
    @Inject
    private Speakers speakers;
    @Inject
    private Reporters reporters;

    @Override
    public String name() {
        return "edit-comment";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Comment comment = comments.get(fields.id("comment"));
        Wording wording = Wording.of(fields.text("text", Fields.PASSAGE));
        String person = Comments.speaker(deposit);
        if (!comment.author().equals(person)) {
            throw new BrokenRule(Rule.R5, "refusal.R5.only-for-oneself", person);
        }
        Assembly keeper = comments.keeperOf(comment.place());
        seats.requireReach(deposit, keeper);
        if (comment.mandate() == null) {
            speakers.seat(person, comment.place(), keeper, null);
        } else {
            reporters.requireOwn(deposit, reporters.get(comment.mandate()));
        }
        return Deed.in(keeper.id(), Map.of("comment", comment.id(), "textHash", wording.hash()),
                entry -> comments.keep(comment, comment.reword(person), wording, deposit)).unnamed();
    }
}
