package org.folkmoot.offer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.rule.Fraction;
import org.folkmoot.rule.Threshold;
import org.folkmoot.text.Canonical;
import org.folkmoot.text.Digest;

/**
 * The terms of an offer; they never change while it stands, and a digest covers them (R17).
 *
 * @param version       number of the version on offer
 * @param versionDigest its digest
 * @param respondBy     last day on which it can first be reached, or null
 * @param noticeDays    days between reaching and effect
 * @param stands        whether it stays in effect when support falls below the threshold ({@code STAND}); else it is
 *                      suspended
 * @param until         last day in effect, or null
 * @param reviewOn      day on which it is to be looked at again, or null
 * @param weights       for each named weight the shares of assemblies; whoever has none weighs 0
 */
public record Terms(int version, String versionDigest, Threshold threshold, LocalDate respondBy, int noticeDays, boolean stands,
        LocalDate until, LocalDate reviewOn, Map<String, Map<String, Fraction>> weights) {

    /** The longest notice: ten years. */
    public static final int MAX_NOTICE_DAYS = 3650;

    /** As nested maps, in the shape that is hashed; what is absent is left out. */
    public Map<String, Object> toCanonical() {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("folkmoot", "terms/1");
        terms.put("version", (long) version);
        terms.put("versionDigest", versionDigest);
        terms.put("threshold", threshold.toCanonical());
        terms.put("noticeDays", (long) noticeDays);
        terms.put("ifSupportFalls", stands ? "STAND" : "SUSPEND");
        putDay(terms, "respondBy", respondBy);
        putDay(terms, "until", until);
        putDay(terms, "reviewOn", reviewOn);
        if (!weights.isEmpty()) {
            Map<String, Object> named = new TreeMap<>();
            weights.forEach((name, shares) -> {
                Map<String, Object> each = new TreeMap<>();
                shares.forEach((assembly, share) -> each.put(assembly, share.toString()));
                named.put(name, each);
            });
            terms.put("weights", named);
        }
        return terms;
    }

    /** Terms that were written by {@link #toCanonical()}. */
    public static Terms fromCanonical(Map<?, ?> terms) {
        return new Terms(((Number) terms.get("version")).intValue(), (String) terms.get("versionDigest"),
                Threshold.fromCanonical(terms.get("threshold")), day(terms, "respondBy"),
                ((Number) terms.get("noticeDays")).intValue(), "STAND".equals(terms.get("ifSupportFalls")), day(terms, "until"),
                day(terms, "reviewOn"), weights((Map<?, ?>) terms.get("weights")));
    }

    private static LocalDate day(Map<?, ?> terms, String name) {
        return terms.get(name) == null ? null : LocalDate.parse((String) terms.get(name));
    }

    private static Map<String, Map<String, Fraction>> weights(Map<?, ?> named) {
        Map<String, Map<String, Fraction>> weights = new TreeMap<>();
        if (named != null) {
            named.forEach((name, shares) -> {
                Map<String, Fraction> each = new TreeMap<>();
                ((Map<?, ?>) shares).forEach((assembly, share) -> each.put((String) assembly, Fraction.parse((String) share)));
                weights.put((String) name, each);
            });
        }
        return weights;
    }

    private static void putDay(Map<String, Object> terms, String name, LocalDate day) {
        if (day != null) {
            terms.put(name, day.toString());
        }
    }

    /** RFC 8785 JSON of the terms. */
    public String canonical() {
        return Canonical.json(toCanonical());
    }

    /** SHA-256 of {@link #canonical()}. */
    public String digest() {
        return Digest.sha256Hex(canonical());
    }
}
