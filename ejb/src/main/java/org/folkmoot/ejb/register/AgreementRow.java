package org.folkmoot.ejb.register;

import java.time.LocalDate;
import org.folkmoot.register.RegisterWord;

/**
 * How one proposal stands in a body's register.
 *
 * @param round     the offer that the word comes from, with {@code version}, {@code digest}; null with the word NONE
 * @param boundFrom first day on which it binds this body; null if nothing does, or will
 */
public record AgreementRow(String proposal, String title, RegisterWord word, Integer round, Integer version,
        LocalDate consentedOn, LocalDate boundFrom) {
}
