package org.folkmoot.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How many must be present for a decision to count. Written {@code {"members": "1/10"}} or {@code {"atLeast": 50}}. */
public sealed interface Quorum permits Quorum.MembersShare, Quorum.AtLeast {

    /** The smallest number of those present that is enough, in this room. */
    long needed(Room room);

    Map<String, Object> toCanonical();

    /** At least this share of the members; more than it, if strict ({@code "strict": true}). */
    record MembersShare(Fraction fraction, boolean strict) implements Quorum {
        public MembersShare {
            Quota.share(fraction, strict);
        }

        @Override
        public long needed(Room room) {
            return Quota.share(fraction, strict).needed(room.members());
        }

        @Override
        public Map<String, Object> toCanonical() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("members", fraction.toString());
            if (strict) {
                fields.put("strict", true);
            }
            return fields;
        }
    }

    record AtLeast(long atLeast) implements Quorum {
        public AtLeast {
            Quota.atLeast(atLeast);
        }

        @Override
        public long needed(Room room) {
            return atLeast;
        }

        @Override
        public Map<String, Object> toCanonical() {
            return Map.of("atLeast", atLeast);
        }
    }

    /** {@link IllegalArgumentException} for anything but the two forms. */
    static Quorum fromCanonical(Object value) {
        return read(new Shape("quorum", value));
    }

    /** What the quorum asked, and what there was. */
    record Figures(long present, long needed) {
        public boolean met() {
            return present >= needed;
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("present", present);
            figures.put("needed", needed);
            figures.put("met", met());
            return figures;
        }
    }

    static Quorum read(Shape shape) {
        if (shape.has("atLeast")) {
            shape.allowOnly(Set.of("atLeast"));
            long number = shape.at("atLeast").whole();
            return shape.at("atLeast").born(() -> new AtLeast(number));
        }
        shape.allowOnly(Set.of("members", "strict"));
        Fraction fraction = shape.at("members").fraction();
        boolean strict = shape.flagOr("strict", false);
        return shape.at("members").born(() -> new MembersShare(fraction, strict));
    }
}
