package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Several texts made of one, of a heading, a body or a title, put together again word by word. */
final class WordMerge {

    /** @param shaping whose words are in the text */
    record Outcome(String text, List<Conflict> conflicts, SortedSet<String> shaping) {
    }

    /** So many units in all texts together can be looked at for their form; of more, nobody can say that it is kept. */
    private static final long MOST_UNITS = 10_000_000;

    private final Conflict.Part part;
    private final String clause;
    private final String base;
    private final List<String> units;
    private final Map<String, String> said;
    private final String language;
    private final List<String> texts = new ArrayList<>();
    private final List<SortedSet<String>> amendments = new ArrayList<>();
    private final List<List<Edit>> edits = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /** @param said of a text without its numbers, the text as its author has it */
    private WordMerge(Conflict.Part part, String clause, String base, String language, SortedMap<String, String> asked,
            Map<String, String> said) {
        this.part = part;
        this.clause = clause;
        this.base = base;
        this.language = language;
        this.units = Units.of(base, language);
        this.said = said;
        SortedMap<String, SortedSet<String>> grouped = new TreeMap<>();
        asked.forEach((amendment, text) -> grouped.computeIfAbsent(text, one -> new TreeSet<>()).add(amendment));
        grouped.forEach((text, by) -> {
            texts.add(text);
            amendments.add(by);
        });
    }

    /** @param asked by amendment, the text that it would have; none of them the base */
    static Outcome of(Conflict.Part part, String clause, String base, String language, SortedMap<String, String> asked) {
        Collection<String> different = new TreeSet<>(asked.values());
        if (different.size() == 1) {
            return new Outcome(different.iterator().next(), List.of(), new TreeSet<>(asked.keySet()));
        }
        Outcome outcome = part == Conflict.Part.BODY ? ofItems(clause, base, language, asked) : null;
        return outcome != null ? outcome : new WordMerge(part, clause, base, language, asked, Map.of()).outcome();
    }

    /** Where all count the items of their lists, their numbers are in nobody's way; null where somebody does not. */
    private static Outcome ofItems(String clause, String base, String language, SortedMap<String, String> asked) {
        if (!Numbering.isIn(base) && asked.values().stream().noneMatch(Numbering::isIn)) {
            return null;
        }
        String uncounted = Numbering.uncounted(base);
        SortedMap<String, String> texts = new TreeMap<>();
        Map<String, String> said = new HashMap<>();
        asked.forEach((amendment, text) -> {
            texts.put(amendment, Numbering.uncounted(text));
            said.put(texts.get(amendment), text);
        });
        if (uncounted == null || texts.containsValue(null)) {
            return null;
        }
        said.put(uncounted, base);
        Outcome outcome = new WordMerge(Conflict.Part.BODY, clause, uncounted, language, texts, said).outcome();
        String counted = Numbering.counted(outcome.text());
        return counted == null || counted.length() > Clause.MAX_BODY ? null
                : new Outcome(counted, outcome.conflicts(), outcome.shaping());
    }

    private Outcome outcome() {
        List<Phrase> phrases = placed(distinct());
        Sides sides = new Sides(part, clause, said.getOrDefault(base, base), language, edits,
                texts.stream().map(text -> said.getOrDefault(text, text)).toList(), amendments);
        Shifts shifts = Shifts.among(phrases, units);
        List<Phrase> agreed = new ArrayList<>();
        for (List<Phrase> group : groups(phrases, shifts)) {
            if (agree(group) && shifts.agree(group)) {
                agreed.addAll(group);
            } else {
                conflicts.add(sides.conflict(group, shifts));
            }
        }
        Woven woven = Woven.of(units, texts, edits, agreed);
        if (!isText(woven, agreed)) {
            return new Outcome(base, List.of(sides.broken()), new TreeSet<>());
        }
        SortedSet<String> shaping = new TreeSet<>();
        agreed.forEach(phrase -> phrase.texts().forEach(text -> shaping.addAll(amendments.get(text))));
        return new Outcome(woven.text(), conflicts, shaping);
    }

    private List<Phrase> distinct() {
        Map<Phrase, Phrase> distinct = new TreeMap<>();
        for (int text = 0; text < texts.size(); text++) {
            List<Edit> edited = Edits.between(units, Units.of(texts.get(text), language));
            edits.add(edited);
            for (Phrase phrase : Phrase.of(units, edited)) {
                distinct.computeIfAbsent(phrase, one -> one).alsoIn(text, phrase);
            }
        }
        return new ArrayList<>(distinct.keySet());
    }

    /** What has one place only comes first; then, from the end on, what would be in the way steps aside to another place. */
    private List<Phrase> placed(List<Phrase> phrases) {
        List<Phrase> placed = new ArrayList<>(phrases);
        placed.removeIf(phrase -> phrase.places().size() > 1);
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.places().size() > 1) {
                Phrase chosen = phrase.places().stream().map(phrase::at).filter(place -> fitsAmong(place, placed))
                        .findFirst().orElse(phrase);
                if (!chosen.equals(phrase)) {
                    followTo(phrase, chosen);
                }
                placed.add(chosen);
            }
        }
        return placed;
    }

    private boolean fitsAmong(Phrase phrase, List<Phrase> placed) {
        return placed.stream().noneMatch(other -> other.overlaps(phrase) && !other.agreesWith(phrase, units));
    }

    private void followTo(Phrase phrase, Phrase chosen) {
        for (int text : phrase.texts()) {
            List<Edit> followed = new ArrayList<>(edits.get(text));
            followed.replaceAll(edit -> edit.equals(phrase.edits().get(0)) ? chosen.edits().get(0) : edit);
            edits.set(text, followed);
        }
    }

    /** Phrases that overlap, or do not agree, belong together; each group is decided as one. */
    private List<List<Phrase>> groups(List<Phrase> phrases, Shifts shifts) {
        List<Phrase> sorted = phrases.stream().sorted().toList();
        int[] group = new int[sorted.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && mayMeet(sorted.get(i), sorted.get(j)); j++) {
                if (sorted.get(i).overlaps(sorted.get(j)) || !sorted.get(i).agreesWith(sorted.get(j), units)) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        shifts.together().forEach(together -> together.forEach(phrase -> {
            int first = sorted.indexOf(together.iterator().next());
            group[root(group, sorted.indexOf(phrase))] = root(group, first);
        }));
        Map<Integer, List<Phrase>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), one -> new ArrayList<>()).add(sorted.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    /** The second begins no further than a blank behind the first. */
    private boolean mayMeet(Phrase first, Phrase second) {
        return second.from() <= first.to() + 1 + reach(first);
    }

    private int reach(Phrase phrase) {
        int at = phrase.to();
        while (at < units.size() && Units.isBlank(units.get(at))) {
            at++;
        }
        return at - phrase.to();
    }

    private static int root(int[] group, int index) {
        int at = index;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private boolean agree(List<Phrase> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                if (!group.get(i).agreesWith(group.get(j), units)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isText(Woven woven, List<Phrase> agreed) {
        if (agreed.isEmpty() || texts.contains(woven.text())) {
            return true;
        }
        boolean line = part != Conflict.Part.BODY;
        String entered = line ? EntryText.normaliseLine(woven.text()) : EntryText.normalise(woven.text());
        int most = switch (part) {
            case TITLE -> VersionText.MAX_TITLE;
            case HEADING -> Clause.MAX_HEADING;
            default -> Clause.MAX_BODY;
        };
        boolean inForm = entered.equals(woven.text()) && entered.length() <= most && !(entered.isEmpty() && !base.isEmpty())
                && woven.keepsWordsApart(language);
        return inForm && (line || (long) units.size() * texts.size() <= MOST_UNITS
                && Structure.holds(woven, agreed.stream().flatMap(phrase -> phrase.edits().stream()).toList()));
    }
}
