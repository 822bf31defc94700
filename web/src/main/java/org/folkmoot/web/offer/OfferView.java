package org.folkmoot.web.offer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.offer.BodyRow;
import org.folkmoot.ejb.offer.GroupTally;
import org.folkmoot.ejb.offer.OfferRow;
import org.folkmoot.ejb.offer.ResponseRow;

/** Offers and answers as the API shows them. */
public final class OfferView {

    private OfferView() {
    }

    public static Map<String, Object> whole(OfferRow offer) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", offer.proposal());
        shown.put("round", offer.round());
        shown.put("home", offer.home());
        shown.put("version", offer.version());
        shown.put("digest", offer.digest());
        shown.put("terms", offer.terms());
        shown.put("termsDigest", offer.termsDigest());
        shown.put("threshold", offer.terms().get("threshold"));
        shown.put("zone", offer.zone());
        shown.put("openedAt", offer.openedAt());
        shown.put("openedOn", offer.openedOn());
        shown.put("respondBy", offer.respondBy());
        shown.put("noticeDays", offer.noticeDays());
        shown.put("ifSupportFalls", offer.ifSupportFalls());
        shown.put("until", offer.until());
        shown.put("state", offer.state());
        shown.put("suspended", offer.suspended());
        shown.put("firstReachedOn", offer.firstReachedOn());
        shown.put("reachedOn", offer.reachedOn());
        shown.put("effectOn", offer.effectOn());
        shown.put("wasInEffect", offer.wasInEffect());
        shown.put("closedAt", offer.closedAt());
        shown.put("committee", offer.committee());
        return shown;
    }

    public static Map<String, Object> response(ResponseRow response) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", response.id());
        shown.put("assembly", response.assembly());
        shown.put("name", response.name());
        shown.put("round", response.round());
        shown.put("response", response.response());
        shown.put("version", response.version());
        shown.put("digest", response.digest());
        shown.put("termsDigest", response.termsDigest());
        shown.put("decidedOn", response.decidedOn());
        shown.put("depositedAt", response.depositedAt());
        shown.put("meeting", response.meeting());
        shown.put("arithmetic", response.decision() == null ? null : response.decision().get("figures"));
        shown.put("decision", response.decision());
        shown.put("amendments", response.amendments());
        shown.put("any", response.any());
        shown.put("reason", response.reason());
        return shown;
    }

    /** A line of the status table. */
    static Map<String, Object> body(BodyRow body) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("assembly", body.assembly());
        shown.put("name", body.name());
        shown.put("members", body.members());
        shown.put("inScope", body.inScope());
        shown.put("late", body.late());
        shown.put("counts", body.counts());
        shown.put("consents", body.consents());
        shown.put("groups", body.groups());
        shown.put("response", body.response());
        shown.put("version", body.version());
        shown.put("decidedOn", body.decidedOn());
        shown.put("depositedAt", body.depositedAt());
        shown.put("consentedOn", body.consentedOn());
        shown.put("entry", body.entry());
        shown.put("arithmetic", arithmetic(body.yes(), body.no(), body.basis(), body.needed()));
        shown.put("reason", body.reason());
        return shown;
    }

    static Map<String, Object> sums(GroupTally sums) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("counted", sums.counted());
        shown.put("consenting", sums.consenting());
        shown.put("membersCounted", sums.membersCounted());
        shown.put("membersConsenting", sums.membersConsenting());
        return shown;
    }

    static Map<String, Object> group(GroupTally group) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("assembly", group.group());
        shown.put("name", group.name());
        shown.putAll(sums(group));
        return shown;
    }

    private static Map<String, Object> arithmetic(Long yes, Long no, Long basis, Long needed) {
        if (yes == null) {
            return null;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("yes", yes);
        shown.put("no", no);
        shown.put("basis", basis);
        shown.put("needed", needed);
        return shown;
    }
}
