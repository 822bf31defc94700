package org.folkmoot.web.rule;

import com.ibm.icu.text.ListFormatter;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Threshold;
import org.folkmoot.web.faces.Words;

/** What a threshold asks, as a part of a sentence: 'at least 9 assemblies consent'. */
public final class ThresholdWords {

    private final Map<String, String> names;

    /** @param names of the bodies that the threshold names; one without a name is shown by its id */
    public ThresholdWords(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    public String asks(Threshold threshold) {
        if (threshold instanceof Threshold.AssembliesAtLeast part) {
            return Words.say("rule.assemblies.atLeast", part.atLeast());
        }
        if (threshold instanceof Threshold.AssembliesShare part) {
            return Words.say(form("rule.assemblies.share", part.fraction(), part.strict()), share(part.fraction()));
        }
        if (threshold instanceof Threshold.MembersAtLeast part) {
            return Words.say("rule.members.atLeast", part.atLeast());
        }
        if (threshold instanceof Threshold.MembersShare part) {
            return Words.say(form("rule.members.share", part.fraction(), part.strict()), share(part.fraction()));
        }
        if (threshold instanceof Threshold.WeightAtLeast part) {
            return Words.say("rule.weight.atLeast", part.name(), amount(part.atLeast()));
        }
        if (threshold instanceof Threshold.WeightShare part) {
            return Words.say(form("rule.weight.share", part.fraction(), part.strict()), share(part.fraction()), part.name());
        }
        if (threshold instanceof Threshold.Named part) {
            return Words.say("rule.named", part.named().size(), list(part.named()));
        }
        return asksOfParts(threshold);
    }

    /** Names joined as the language joins them: 'Mattapan, Hyde Park and Allston'. */
    public String list(List<String> bodies) {
        return joined(bodies.stream().map(this::name).toList(), ListFormatter.Type.AND);
    }

    public String name(String body) {
        return names.getOrDefault(body, body);
    }

    /** 'two thirds' where the language has a word for it, else '17/20'. */
    public static String share(Fraction fraction) {
        return Words.sayOr("rule.fraction." + fraction.toString().replace('/', '-'), fraction.toString());
    }

    /** '66', or '133/2' of what is not whole. */
    public static String amount(Fraction fraction) {
        return fraction.isWhole() ? NumberFormat.getIntegerInstance(Words.locale()).format(fraction.numerator()) : fraction.toString();
    }

    private String asksOfParts(Threshold threshold) {
        if (threshold instanceof Threshold.Groups part) {
            return Words.say(form("rule.groups.share", part.fraction(), part.strict()), share(part.fraction()), asks(part.each()));
        }
        if (threshold instanceof Threshold.GroupsAtLeast part) {
            return Words.say("rule.groups.atLeast", part.atLeast(), asks(part.each()));
        }
        return joined(threshold.parts().stream().map(this::asks).toList(),
                threshold instanceof Threshold.Any ? ListFormatter.Type.OR : ListFormatter.Type.AND);
    }

    private static String joined(List<String> parts, ListFormatter.Type how) {
        return ListFormatter.getInstance(Locale.UK, how, ListFormatter.Width.WIDE).format(parts);
    }

    /** 'at least a share', 'more than a share', or 'all'. */
    private static String form(String key, Fraction fraction, boolean strict) {
        return strict ? key + ".strict" : fraction.equals(Fraction.ONE) ? key + ".all" : key;
    }
}
