package org.folkmoot.web.offer;

import org.folkmoot.ejb.offer.ResponseRow;
import org.folkmoot.web.api.Csv;

/** Answers as lines of CSV. */
final class ResponseCsv {

    private ResponseCsv() {
    }

    static void head(Csv csv) {
        csv.line("assembly", "name", "round", "response", "version", "digest", "termsDigest", "decidedOn",
                "depositedAt", "meeting", "yes", "no", "basis", "needed", "amendments", "any", "reason", "entry");
    }

    static void line(Csv csv, ResponseRow row) {
        csv.line(row.assembly(), row.name(), row.round(), row.response(), row.version(), row.digest(),
                row.termsDigest(), row.decidedOn(), row.depositedAt(), row.meeting(), row.yes(), row.no(), row.basis(),
                row.needed(), String.join(" ", row.amendments()), row.any(), row.reason(), row.id());
    }
}
