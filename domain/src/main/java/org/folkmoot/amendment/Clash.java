package org.folkmoot.amendment;

import java.util.List;
import java.util.Optional;
import org.folkmoot.refusal.Refusal;
import org.folkmoot.refusal.Rule;
import org.folkmoot.text.Conflict;

/** Amendments that do not fit together: nothing but a person's decision merges them (R18). Carries the exact words of each. */
public final class Clash extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    Clash(List<Conflict> conflicts) {
        super("refusal.R18.clash", where(conflicts.get(0)), said(conflicts.get(0), 0), said(conflicts.get(0), 1), conflicts.size() - 1);
        this.conflicts = conflicts;
    }

    private static String where(Conflict conflict) {
        return conflict.clause() == null ? conflict.part().name().toLowerCase(java.util.Locale.ROOT) : conflict.clause();
    }

    private static String said(Conflict conflict, int side) {
        Conflict.Side one = conflict.sides().get(side);
        return String.join(", ", one.amendments()) + ": “" + one.words() + "”";
    }

    /** Each place where they meet, with the words of the base and of each side. */
    public List<Conflict> conflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(Rule.R18);
    }

    @Override
    public String type() {
        return "rule";
    }

    @Override
    public int status() {
        return 422;
    }
}
