package org.folkmoot.web.offer;

import org.folkmoot.ejb.offer.BodyRow;
import org.folkmoot.web.api.Csv;

/** The status table as lines of CSV: from these anyone can compute a tally again (R15). */
final class TallyCsv {

    private TallyCsv() {
    }

    static void head(Csv csv) {
        csv.line("assembly", "name", "members", "inScope", "late", "counts", "consents", "groups", "response",
                "version", "decidedOn", "depositedAt", "consentedOn", "yes", "no", "basis", "needed", "entry");
    }

    static void line(Csv csv, BodyRow row) {
        csv.line(row.assembly(), row.name(), row.members(), row.inScope(), row.late(), row.counts(), row.consents(),
                String.join(" ", row.groups()), row.response(), row.version(), row.decidedOn(), row.depositedAt(),
                row.consentedOn(), row.yes(), row.no(), row.basis(), row.needed(), row.entry());
    }
}
