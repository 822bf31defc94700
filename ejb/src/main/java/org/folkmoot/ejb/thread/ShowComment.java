package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.thread.Comment;

/** {@code show-comment}: the assembly whose thread it is shows again what it had hidden. */
@ApplicationScoped
public class ShowComment extends OrderInThread implements ActKind {

    @Override
    public String name() {
        return "show-comment";
    }

    @Override
    void requireThat(Comment comment) {
        comment.requireHidden();
    }

    @Override
    void decide(Comment comment, String reason, Deposit deposit) {
        comment.show();
    }
}
