package org.folkmoot.web.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.draft.RequestDraft;
import org.folkmoot.draft.RequestDraft.Op;
import org.folkmoot.draft.RequestDraft.Part;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.web.faces.Words;

/**
 * Requests side by side, in the words of the version that they are about: where one changes a clause and another does not, its
 * words are held against those that stand there.
 */
public final class RequestReading implements Reading {

    private final Map<String, ClauseRow> clauses = new LinkedHashMap<>();

    /** @param clauses what can be changed in the version, the title without an id among it */
    public RequestReading(List<ClauseRow> clauses) {
        clauses.forEach(clause -> this.clauses.put(clause.id(), clause));
    }

    @Override
    public List<TextDifference.Row> difference(DraftText from, List<DraftText> texts) {
        List<DraftText> all = Stream.concat(Stream.of(from), texts.stream()).toList();
        return TextDifference.of(laid(from, all), texts.stream().map(text -> laid(text, all)).toList(), this::name);
    }

    /** With every change that any of them makes: one that it does not make as the clause that stands there. */
    private DraftText laid(DraftText text, List<DraftText> all) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        text.passages().forEach(passage -> passages.put(passage.id(), shown(passage)));
        all.stream().flatMap(one -> one.passages().stream()).forEach(passage -> standing(passage)
                .ifPresent(words -> passages.putIfAbsent(passage.id(), words)));
        return new DraftText(text.language(), text.title(), new ArrayList<>(passages.values()));
    }

    /** A change as it is read: of a move, where to. */
    private Passage shown(Passage passage) {
        return RequestDraft.part(passage).filter(part -> part.op() == Op.MOVE)
                .map(part -> new Passage(passage.id(), "", Words.say("draft.request.after", place(part.after())))).orElse(passage);
    }

    private Optional<Passage> standing(Passage passage) {
        return RequestDraft.part(passage).filter(part -> part.op() != Op.INSERT && part.op() != Op.MOVE)
                .map(part -> clauses.get(part.at())).map(clause -> new Passage(passage.id(), clause.heading(), clause.text()));
    }

    @Override
    public String name(String passage, DraftText in) {
        return name(passage);
    }

    private String name(String passage) {
        Optional<Part> part = passage == null ? Optional.empty() : RequestDraft.part(new Passage(passage, "", ""));
        return part.map(one -> Words.say("draft.request." + one.op().name().toLowerCase(Locale.ROOT), place(one.at())))
                .orElseGet(() -> Words.say(passage == null ? "draft.request" : "draft.request." + passage));
    }

    /** The number of a clause; 0 before the first. */
    private int place(String clause) {
        return clauses.containsKey(clause) ? clauses.get(clause).position() : 0;
    }
}
