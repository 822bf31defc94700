package org.folkmoot.web.assembly;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.sql.Stored;
import org.folkmoot.rule.DecisionRule;
import org.folkmoot.rule.Quorum;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.rule.ThresholdWords;

/** The standing rules of an assembly in sentences. */
final class RulesWords {

    private final AssemblyRow assembly;

    RulesWords(AssemblyRow assembly) {
        this.assembly = assembly;
    }

    String say() {
        JsonObject rules = assembly.rules() == null ? JsonValue.EMPTY_JSON_OBJECT : assembly.rules();
        StringBuilder words = new StringBuilder(Words.say("assembly.rules.kind", assembly.kind())).append(' ');
        words.append(Words.say("assembly.rules.decides", decision(rules)));
        if (rules.get("calendar") != null && rules.get("calendar") != JsonValue.NULL) {
            words.append(' ').append(Words.say("assembly.rules.calendar"));
        }
        if (rules.getInt("noticeDays", 0) > 0) {
            words.append(' ').append(Words.say("assembly.rules.notice", rules.getInt("noticeDays")));
        }
        if (rules.getString("deliberation", "").equals("MEMBERS")) {
            words.append(' ').append(Words.say("assembly.rules.members"));
        }
        return words.toString();
    }

    private String decision(JsonObject rules) {
        DecisionRule rule = rules.get("decision") instanceof JsonObject written
                ? DecisionRule.fromCanonical(Stored.plain(written))
                : assembly.isNonLocal() ? DecisionRule.ofNewNonLocal() : DecisionRule.ofNewLocal();
        return of(rule) + quorum(rule);
    }

    private static String of(DecisionRule rule) {
        if (rule instanceof DecisionRule.Majority majority) {
            return Words.say(majority.strict() ? "assembly.rules.majority.strict" : "assembly.rules.majority",
                    ThresholdWords.share(majority.fraction()), majority.of().name());
        }
        if (rule instanceof DecisionRule.Consensus consensus) {
            return Words.say("assembly.rules.consensus", consensus.maxBlocks(),
                    ThresholdWords.share(consensus.maxStandAside()));
        }
        DecisionRule.Hybrid hybrid = (DecisionRule.Hybrid) rule;
        return Words.say("assembly.rules.hybrid", hybrid.rounds(), of(hybrid.fallback()));
    }

    private String quorum(DecisionRule rule) {
        Quorum quorum = rule instanceof DecisionRule.Majority majority ? majority.quorum()
                : rule instanceof DecisionRule.Consensus consensus ? consensus.quorum()
                : ((DecisionRule.Hybrid) rule).quorum();
        if (quorum instanceof Quorum.AtLeast atLeast) {
            return Words.say("assembly.rules.quorum.atLeast", atLeast.atLeast());
        }
        return quorum instanceof Quorum.MembersShare share
                ? Words.say(share.strict() ? "assembly.rules.quorum.share.strict" : "assembly.rules.quorum.share", ThresholdWords.share(share.fraction()),
                        assembly.isNonLocal() ? "NON_LOCAL" : "LOCAL") : "";
    }
}
