package org.folkmoot.web.offer;

import org.folkmoot.ejb.offer.OfferRow;

/**
 * What was on offer when a form was made. The form carries it to and fro, so that an answer is to the text that was read and
 * not to one that came meanwhile (R17).
 */
public class Seen {

    private int version;
    private int round;
    private String digest;

    Seen(OfferRow offer) {
        version = offer.version();
        round = offer.round();
        digest = offer.digest();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public int getRound() {
        return round;
    }

    public void setRound(int round) {
        this.round = round;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest == null ? "" : digest;
    }
}
