package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.refusal.Conflict;

/** {@code second-answer}: another delegate of the home stands behind a proposed answer. */
@ApplicationScoped
public class SecondAnswer extends ProposedAnswerAct implements ActKind {

    @Override
    public String name() {
        return "second-answer";
    }

    @Override
    Deed deed(String id, ProposedAnswers.Standing standing, String person, Fields fields) {
        if (standing.person().equals(person) || proposed().seconds(id).contains(person)) {
            throw new Conflict("refusal.answer-seconded-already");
        }
        return Deed.in(standing.assembly(), fields.read(), entry -> proposed().second(id, standing.assembly(), person, entry));
    }
}
