package org.folkmoot.ejb.thread;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.thread.Comment;

/** {@code hide-comment}: the assembly whose thread it is hides what was said, for a reason that stays visible. */
@ApplicationScoped
public class HideComment extends OrderInThread implements ActKind {

    @Override
    public String name() {
        return "hide-comment";
    }

    @Override
    void requireThat(Comment comment) {
        comment.requireShown();
    }

    @Override
    void decide(Comment comment, String reason, Deposit deposit) {
        comment.hide(reason, deposit.now().at());
    }
}
