package org.folkmoot.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request for changes to one version as far as it is written. A draft keeps it as passages: one for each change, called by what
 * is done where, one for the reason and one for whom it is asked for; so that two devices can write on it, and their words are
 * merged as those of any other draft.
 *
 * @param reason may be empty
 * @param by     the assembly in whose name it is asked for; empty: the writer's own
 */
public record RequestDraft(List<Part> parts, String reason, String by) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "reason";
    private static final String BY = "by";
    /** The number tells two new clauses at one place apart; behind it stands another where both came together in a merge. */
    private static final Pattern CHANGE = Pattern.compile("(replace|insert|delete|move|retitle)\\.([a-z0-9-]*)\\.[0-9]+(-[0-9]+)?");

    /** What is done. */
    public enum Op {
        REPLACE, INSERT, DELETE, MOVE, RETITLE
    }

    /**
     * One change.
     *
     * @param at      the clause that changes, or after which a new one comes; empty: the new one comes first, or the title of the
     *                whole text changes
     * @param after   of a {@link Op#MOVE}: the clause after which it comes; empty: it comes first
     * @param heading of other words and of a new clause, or the other title; else empty
     * @param body    of other words and of a new clause; else empty
     */
    public record Part(Op op, String at, String after, String heading, String body) implements Serializable {

        private static final long serialVersionUID = 1L;

        private String what() {
            return op.name().toLowerCase(Locale.ROOT) + "." + at;
        }
    }

    public RequestDraft {
        parts = List.copyOf(parts);
    }

    /** What a draft kept of it. */
    public static RequestDraft of(DraftText text) {
        return new RequestDraft(text.passages().stream().flatMap(passage -> part(passage).stream()).toList(), body(text, REASON), body(text, BY));
    }

    /** The change that a passage stands for, if it stands for one. */
    public static Optional<Part> part(Passage passage) {
        Matcher change = CHANGE.matcher(passage.id());
        if (!change.matches()) {
            return Optional.empty();
        }
        Op op = Op.valueOf(change.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(op == Op.MOVE ? new Part(op, change.group(2), passage.heading(), "", "")
                : new Part(op, change.group(2), "", passage.heading(), passage.body()));
    }

    private static String body(DraftText text, String id) {
        return text.passage(id).map(Passage::body).orElse("");
    }

    /**
     * As a draft keeps it.
     *
     * @throws IllegalArgumentException if something of it is longer than a text can be
     */
    public DraftText written() {
        List<Passage> passages = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        parts.forEach(part -> passages.add(new Passage(part.what() + "." + count.merge(part.what(), 1, Integer::sum),
                part.op() == Op.MOVE ? part.after() : part.heading(), part.body())));
        passages.add(new Passage(REASON, "", reason));
        passages.add(new Passage(BY, "", by));
        return new DraftText("en", "", passages);
    }

    /** Whether nothing of it is written. */
    public boolean isEmpty() {
        return parts.isEmpty() && reason.isEmpty();
    }
}
