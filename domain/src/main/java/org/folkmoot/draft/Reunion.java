package org.folkmoot.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.text.Changes;
import org.folkmoot.text.Clause;
import org.folkmoot.text.Conflict;
import org.folkmoot.text.Merge;
import org.folkmoot.text.Merged;
import org.folkmoot.text.VersionText;

/**
 * What two people wrote on one text at the same time, proposed as one text. Everything that fits together is in it. Where it
 * does not, the words stand that were saved first, and the conflict has the exact words of both: the writer decides (R18). A
 * clause that one began, or changed, is in it also where the other put another there, or deleted it: nothing written is left out
 * unseen.
 *
 * @param conflicts where it does not fit together; the sides are called {@link #THEIRS} and {@link #YOURS}
 */
public record Reunion(DraftText text, List<Conflict> conflicts) {

    /** What was saved meanwhile. */
    public static final String THEIRS = "theirs";
    /** What was to be saved now. */
    public static final String YOURS = "yours";

    /** In the place of what is not written yet, since a text has no empty clauses: WORD JOINER, which nobody sees. */
    private static final String NOTHING = "\u2060";

    public Reunion {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether all of both is in it. */
    public boolean isWhole() {
        return conflicts.isEmpty();
    }

    /**
     * @param base   what both began with
     * @param theirs what was saved meanwhile
     * @param yours  what was to be saved
     */
    public static Reunion of(DraftText base, DraftText theirs, DraftText yours) {
        return new Making(base, theirs, yours).reunion();
    }

    /**
     * The same of parts that have no order among them, such as the changes of a request: each is merged by itself, and what one began
     * and the other did not know stands beside what the other began.
     *
     * @param base   what both began with
     * @param theirs what was saved meanwhile
     * @param yours  what was to be saved
     */
    public static Reunion ofParts(DraftText base, DraftText theirs, DraftText yours) {
        Set<String> ids = new LinkedHashSet<>(theirs.ids());
        ids.addAll(yours.ids());
        List<Passage> together = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String id : ids) {
            Optional<Passage> was = base.passage(id);
            Optional<Passage> one = theirs.passage(id);
            Optional<Passage> other = yours.passage(id);
            if (was.equals(one) || was.equals(other) || one.equals(other)) {
                (was.equals(one) ? other : one).ifPresent(together::add);
            } else {
                Reunion words = of(alone(base, id, was), alone(base, id, one), alone(base, id, other));
                together.add(words.text().passage(id).or(() -> one).or(() -> other).orElseThrow());
                conflicts.addAll(words.conflicts());
            }
        }
        return new Reunion(new DraftText(theirs.language(), theirs.title(), together), conflicts);
    }

    /** One part as a text of its own; what is not there is as good as empty. */
    private static DraftText alone(DraftText kind, String id, Optional<Passage> part) {
        return new DraftText(kind.language(), kind.title(), List.of(part.orElse(new Passage(id, "", ""))));
    }

    /** The three as texts that can be merged: their clauses called by short names of their own, and none of them empty. */
    private static final class Making {

        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> ids = new HashMap<>();
        private final DraftText theirsAsWritten;
        private final DraftText yoursAsWritten;
        private final String languageWritten;
        private final VersionText base;
        private final VersionText theirs;
        private final VersionText yours;

        Making(DraftText base, DraftText theirs, DraftText yours) {
            this.theirsAsWritten = theirs;
            this.yoursAsWritten = yours;
            this.languageWritten = yours.language().equals(base.language()) ? theirs.language() : yours.language();
            this.base = text(base);
            this.theirs = text(theirs);
            this.yours = text(yours);
        }

        private VersionText text(DraftText draft) {
            Locale language = Locale.forLanguageTag(languageWritten);
            List<Clause> clauses = new ArrayList<>();
            draft.passages().forEach(passage -> clauses.add(new Clause(named(passage.id()), passage.heading(),
                    passage.body().isEmpty() ? NOTHING : passage.body())));
            return new VersionText(language.getLanguage().isEmpty() ? "en" : language.toLanguageTag(),
                    draft.title().isEmpty() ? NOTHING : draft.title(), clauses);
        }

        private String named(String id) {
            return names.computeIfAbsent(id, one -> {
                String name = "k" + names.size();
                ids.put(name, one);
                return name;
            });
        }

        Reunion reunion() {
            Merged merged = merged(yours);
            if (merged.isWhole()) {
                return new Reunion(draft(merged), List.of());
            }
            // What fits of yours is in the merged text, and the base's words where it does not: against these, theirs hold.
            Merged theirsFirst = merged(merged.text());
            DraftText proposed = theirsFirst.isWhole() ? draft(theirsFirst) : theirsAsWritten;
            return new Reunion(withAllOfYours(proposed), merged.conflicts().stream().map(this::told).toList());
        }

        private Merged merged(VersionText side) {
            return Merge.of(base).with(THEIRS, Changes.between(base, theirs)).with(YOURS, Changes.between(base, side)).result();
        }

        private DraftText draft(Merged merged) {
            return new DraftText(languageWritten, nothing(merged.text().title()), merged.text().clauses().stream()
                    .map(clause -> new Passage(idOf(clause.id()), clause.heading(), nothing(clause.body()))).toList());
        }

        /** A clause that both began under one id has got a number behind it. */
        private String idOf(String name) {
            int number = name.indexOf('-');
            return number < 0 ? ids.get(name) : ids.get(name.substring(0, number)) + name.substring(number);
        }

        /** With the clauses that you began or changed, where theirs have no such clause. */
        private DraftText withAllOfYours(DraftText proposed) {
            List<Passage> all = new ArrayList<>(proposed.passages());
            int at = 0;
            for (Passage passage : yoursAsWritten.passages()) {
                int there = indexOf(all, passage.id());
                if (there < 0 && isYourOwn(passage)) {
                    all.add(at++, passage);
                } else if (there >= 0) {
                    at = there + 1;
                }
            }
            return new DraftText(proposed.language(), proposed.title(), all);
        }

        private boolean isYourOwn(Passage passage) {
            return base.clauses().stream().noneMatch(clause -> clause.id().equals(named(passage.id()))
                    && clause.heading().equals(passage.heading()) && nothing(clause.body()).equals(passage.body()));
        }

        private static int indexOf(List<Passage> all, String id) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        private static String nothing(String words) {
            return words.replace(NOTHING, "");
        }

        /** By the ids of the draft, and without what stands for nothing. */
        private Conflict told(Conflict conflict) {
            return new Conflict(conflict.kind(), conflict.part(), conflict.clause() == null ? null : idOf(conflict.clause()), conflict.of(),
                    conflict.from(), nothing(conflict.base()), conflict.sides().stream()
                            .map(side -> new Conflict.Side(side.amendments(), nothing(side.words()), List.of())).toList());
        }
    }
}
