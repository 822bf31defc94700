package org.folkmoot.rule;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The votes of one decision, counted: on yes or no, or the answers of a search for consensus. */
public sealed interface Votes permits Votes.YesNo, Votes.Answers {

    /** The most of one kind that a count may hold. */
    long MAX = 1_000_000_000L;

    /** Everyone who voted or answered, abstentions too. */
    long total();

    Map<String, Object> toCanonical();

    /** The same kind of votes, from another channel; votes of two forms do not add up ({@link IllegalArgumentException}). */
    Votes plus(Votes other);

    /** The sum over channels; at least one is given, all of one form. */
    static Votes sum(List<? extends Votes> channels) {
        return channels.stream().map(Votes.class::cast).reduce(Votes::plus)
                .orElseThrow(() -> new IllegalArgumentException("no votes are given"));
    }

    /** Whether these are more votes than the room or the roll could cast: what R12 refuses. */
    default boolean exceeds(Room room) {
        return total() > room.members() || room.presentIsKnown() && total() > room.present();
    }

    /**
     * Reads {@code {yes, no, abstain}} or {@code {agree, standAside, block}}: whole numbers, those left out are 0, at
     * least one given; anything else is refused with an {@link IllegalArgumentException} that names the place.
     */
    static Votes fromCanonical(Object value) {
        Shape shape = new Shape("votes", value);
        if (shape.fields().isEmpty()) {
            throw shape.refused("is {yes, no, abstain} or {agree, standAside, block}");
        }
        Set<String> answers = Set.of("agree", "standAside", "block");
        if (shape.fields().keySet().stream().anyMatch(answers::contains)) {
            shape.allowOnly(answers);
            return new Answers(count(shape, "agree"), count(shape, "standAside"), count(shape, "block"));
        }
        shape.allowOnly(Set.of("yes", "no", "abstain"));
        return new YesNo(count(shape, "yes"), count(shape, "no"), count(shape, "abstain"));
    }

    private static long count(Shape shape, String field) {
        if (!shape.has(field)) {
            return 0;
        }
        long number = shape.at(field).whole();
        return shape.at(field).born(() -> inBounds(number));
    }

    private static long inBounds(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("a count of votes is from 0 to " + MAX + ", not " + number);
        }
        return number;
    }

    record YesNo(long yes, long no, long abstain) implements Votes {
        public YesNo {
            inBounds(yes);
            inBounds(no);
            inBounds(abstain);
        }

        @Override
        public long total() {
            return yes + no + abstain;
        }

        @Override
        public Votes plus(Votes other) {
            if (other instanceof YesNo more) {
                return new YesNo(yes + more.yes, no + more.no, abstain + more.abstain);
            }
            throw new IllegalArgumentException("votes on yes or no and answers do not add up");
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("yes", yes);
            fields.put("no", no);
            fields.put("abstain", abstain);
            return fields;
        }
    }

    record Answers(long agree, long standAside, long block) implements Votes {
        public Answers {
            inBounds(agree);
            inBounds(standAside);
            inBounds(block);
        }

        @Override
        public long total() {
            return agree + standAside + block;
        }

        @Override
        public Votes plus(Votes other) {
            if (other instanceof Answers more) {
                return new Answers(agree + more.agree, standAside + more.standAside, block + more.block);
            }
            throw new IllegalArgumentException("votes on yes or no and answers do not add up");
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("agree", agree);
            fields.put("standAside", standAside);
            fields.put("block", block);
            return fields;
        }
    }
}
