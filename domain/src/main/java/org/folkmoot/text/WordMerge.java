package org.folkmoot.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    private final String language;
    private final List<String> texts = new ArrayList<>();
    private final List<SortedSet<String>> amendments = new ArrayList<>();
    private final List<List<Edit>> edits = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private WordMerge(Conflict.Part part, String clause, String base, String language, SortedMap<String, String> asked) {
        this.part = part;
        this.clause = clause;
        this.base = base;
        this.language = language;
        this.units = Units.of(base, language);
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
        return new WordMerge(part, clause, base, language, asked).outcome();
    }

    private Outcome outcome() {
        List<Phrase> phrases = placed(distinct());
        List<Phrase> agreed = new ArrayList<>();
        for (List<Phrase> group : groups(phrases)) {
            if (agree(group)) {
                agreed.addAll(group);
            } else {
                conflicts.add(conflict(group));
            }
        }
        Woven woven = Woven.of(units, texts, edits, agreed);
        if (!isText(woven, agreed)) {
            return new Outcome(base, List.of(broken()), new TreeSet<>());
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
    private List<List<Phrase>> groups(List<Phrase> phrases) {
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

    private Conflict conflict(List<Phrase> group) {
        int from = group.stream().mapToInt(Phrase::from).min().orElseThrow();
        int to = group.stream().mapToInt(Phrase::to).max().orElseThrow();
        SortedMap<String, SortedSet<String>> sides = new TreeMap<>();
        SortedSet<Integer> concerned = new TreeSet<>();
        group.forEach(phrase -> concerned.addAll(phrase.texts()));
        for (int text : concerned) {
            List<Edit> within = group.stream().filter(phrase -> phrase.texts().contains(text))
                    .flatMap(phrase -> phrase.edits().stream()).sorted(Comparator.comparingInt(Edit::from)).toList();
            sides.computeIfAbsent(words(from, to, within), one -> new TreeSet<>()).addAll(amendments.get(text));
        }
        boolean oneDeletes = group.stream().anyMatch(Phrase::isDeletion) && !group.stream().allMatch(Phrase::isDeletion);
        Conflict.Kind kind = from == to || group.stream().allMatch(phrase -> phrase.edits().stream().allMatch(Edit::isInsertion))
                ? Conflict.Kind.TWO_INSERTIONS
                : oneDeletes ? Conflict.Kind.CHANGED_AND_DELETED : Conflict.Kind.OVERLAP;
        int start = String.join("", units.subList(0, from)).length();
        String words = base.substring(Math.min(start, base.length()),
                Math.min(base.length(), start + String.join("", units.subList(from, to)).length()));
        return new Conflict(kind, part, clause, null, Math.min(start, base.length()), words, sided(sides));
    }

    private String words(int from, int to, List<Edit> within) {
        StringBuilder words = new StringBuilder();
        int at = from;
        for (Edit edit : within) {
            units.subList(at, edit.from()).forEach(words::append);
            edit.words().forEach(words::append);
            at = edit.to();
        }
        units.subList(at, to).forEach(words::append);
        boolean toTheEnd = to == units.size() && words.length() > 0 && words.charAt(words.length() - 1) == '\n';
        return toTheEnd ? words.substring(0, words.length() - 1) : words.toString();
    }

    private static List<Conflict.Side> sided(SortedMap<String, SortedSet<String>> sides) {
        return sides.entrySet().stream().map(side -> new Conflict.Side(side.getValue(), side.getKey(), List.of()))
                .sorted(Comparator.comparing(side -> side.amendments().first())).toList();
    }

    private Conflict broken() {
        SortedMap<String, SortedSet<String>> sides = new TreeMap<>();
        for (int text = 0; text < texts.size(); text++) {
            sides.put(texts.get(text), amendments.get(text));
        }
        return new Conflict(Conflict.Kind.BROKEN, part, clause, null, 0, base, sided(sides));
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
