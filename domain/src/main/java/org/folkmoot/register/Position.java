package org.folkmoot.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where one body stands to one proposal: the word in its register, and the offer that the word comes from.
 *
 * @param by empty with {@link RegisterWord#NONE}
 */
public record Position(RegisterWord word, Optional<Agreement> by) {

    private static final Position NOTHING = new Position(RegisterWord.NONE, Optional.empty());

    /**
     * The position today. What is in effect and binds comes first, the newest of several; then what will bind when a
     * notice is over; then the body's instrument under the newest offer, unless that offer is over.
     *
     * @param offers every offer of the proposal, in any order
     */
    public static Position of(List<Agreement> offers, LocalDate today) {
        return newest(offers, offer -> offer.bindsOn(today)).map(in(RegisterWord.IN_FORCE))
                .or(() -> newest(offers, offer -> offer.boundFrom() != null).map(in(RegisterWord.REACHED)))
                .or(() -> newest(offers, any -> true).flatMap(Position::ofInstrument))
                .orElse(NOTHING);
    }

    private static Optional<Position> ofInstrument(Agreement newest) {
        if (newest.standing() == Agreement.Standing.OVER) {
            return Optional.empty();
        }
        if (newest.consents()) {
            return Optional.of(newest)
                    .map(in(newest.wasInEffect() ? RegisterWord.SUSPENDED : RegisterWord.AWAITING_OTHERS));
        }
        return newest.rescinded() ? Optional.of(newest).map(in(RegisterWord.RESCINDED)) : Optional.empty();
    }

    private static Function<Agreement, Position> in(RegisterWord word) {
        return offer -> new Position(word, Optional.of(offer));
    }

    private static Optional<Agreement> newest(List<Agreement> offers, Predicate<Agreement> which) {
        return offers.stream().filter(which).max(Comparator.comparingInt(Agreement::round));
    }
}
