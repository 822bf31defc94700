package org.folkmoot.web.faces;

import org.folkmoot.refusal.Refusal;

/** Refusals as sentences: what was refused, by which rule, in words. */
public final class Refusals {

    private Refusals() {
    }

    /** The refusal's own sentence; where none is written yet, that of its kind. */
    public static String say(Refusal refusal) {
        return Words.sayOr(key(refusal.key()), Words.sayOr("refusal.kind." + refusal.type(), refusal.getMessage()),
                refusal.figures().toArray());
    }

    /** The rule that refuses, in words; empty where it is a matter of form. */
    public static String rule(Refusal refusal) {
        return refusal.rule().map(rule -> Words.say("refusal.rule." + rule.name())).orElse("");
    }

    private static String key(String key) {
        return key.startsWith("refusal.") ? key : "refusal." + key;
    }
}
