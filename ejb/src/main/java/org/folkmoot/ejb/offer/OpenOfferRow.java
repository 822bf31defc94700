package org.folkmoot.ejb.offer;

import java.time.LocalDate;

/** An offer that an assembly may answer and has not consented to. */
public record OpenOfferRow(String assembly, String assemblyName, String proposal, String title, int round, int version,
        String state, LocalDate respondBy, String response) {
}
