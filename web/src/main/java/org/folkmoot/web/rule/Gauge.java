package org.folkmoot.web.rule;

/**
 * A bar that shows how far consent is. For the eye only, so these are the only figures here that are not exact.
 *
 * @param has   how much there is, in percent of all
 * @param mark  where the threshold stands, in percent of all; what lies beyond is drawn at the end
 * @param label beneath the mark
 * @param says  all of it in words
 */
public record Gauge(double has, double mark, String label, String says) {

    static Gauge of(long consenting, long needed, long counted, String label, String says) {
        return new Gauge(share(consenting, counted), share(needed, counted), label, says);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.min(100, Math.round(part * 1000.0 / whole) / 10.0);
    }
}
