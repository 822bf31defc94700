package org.folkmoot.text;

import java.util.List;

/** The tokens of a base from {@code from} up to {@code to}, and what a text has in their place. */
record Edit(int from, int to, List<String> words) {

    Edit {
        words = List.copyOf(words);
    }

    boolean isInsertion() {
        return from == to;
    }

    boolean isDeletion() {
        return words.isEmpty();
    }

    /** Whether it only adds or only takes away: then it may have equally good places, and be the same change at each. */
    boolean canSlide() {
        return isInsertion() || isDeletion();
    }
}
