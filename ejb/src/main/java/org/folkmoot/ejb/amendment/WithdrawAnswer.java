package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.refusal.Conflict;

/** {@code withdraw-answer}: whoever proposed an answer takes it back, or whoever seconded it stands behind it no longer. */
@ApplicationScoped
public class WithdrawAnswer extends ProposedAnswerAct implements ActKind {

    @Override
    public String name() {
        return "withdraw-answer";
    }

    @Override
    Deed deed(String id, ProposedAnswers.Standing standing, String person, Fields fields) {
        boolean own = standing.person().equals(person);
        if (!own && !proposed().seconds(id).contains(person)) {
            throw new Conflict("refusal.answer-not-yours");
        }
        return Deed.in(standing.assembly(), fields.read(), entry -> proposed().withdraw(id, own ? null : person, entry))
                .with("seconding", !own);
    }
}
