package org.folkmoot.web.faces;

import org.folkmoot.refusal.Refusal;
import org.folkmoot.web.api.Problem;

/** Refusals for people: the same sentence that the API gives, and the rule behind it in words. */
public final class Refusals {

    private Refusals() {
    }

    public static String say(Refusal refusal) {
        return Problem.sentence(refusal);
    }

    /** The rule that refuses; empty where it is a matter of form. */
    public static String rule(Refusal refusal) {
        return refusal.rule().map(rule -> Words.say("rules." + rule.name())).orElse("");
    }
}
