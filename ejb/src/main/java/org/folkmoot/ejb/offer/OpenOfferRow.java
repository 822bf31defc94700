package org.folkmoot.ejb.offer;

import java.time.LocalDate;

/**
 * An offer that an assembly may answer and has not consented to.
 *
 * @param response     its latest answer that counts; null: none
 * @param waitingEntry the public id of a later answer, which was entered and waits for its countersignature; null: none does
 */
public record OpenOfferRow(String assembly, String assemblyName, String proposal, String title, int round, int version,
        String state, LocalDate respondBy, String response, String waitingEntry) {
}
