package org.folkmoot.ejb.offer;

import java.util.List;
import org.folkmoot.rule.Outcome;

/**
 * How far it is from the threshold if those ratify who say that their condition is met. It is made of answers alone, never of
 * guessing at texts, and decides nothing.
 *
 * @param version    the version on offer; of the next one its number
 * @param accepted   of the next version: the amendments that are accepted for it; empty of the one on offer
 * @param saying     bodies that do not consent, and have said that this version meets their condition, by id
 * @param now        the threshold as it stands
 * @param supposed   the threshold if all who consent now and all who say so ratify
 */
public record Forecast(int version, List<String> accepted, List<Saying> saying, Outcome now, Outcome supposed) {

    /**
     * A body that says so.
     *
     * @param provisional whether only its delegate has said it
     * @param amendments  what it had asked for
     */
    public record Saying(String assembly, String name, boolean provisional, List<String> amendments) {
        public Saying {
            amendments = List.copyOf(amendments);
        }
    }

    public Forecast {
        accepted = List.copyOf(accepted);
        saying = List.copyOf(saying);
    }
}
