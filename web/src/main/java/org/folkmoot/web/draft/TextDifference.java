package org.folkmoot.web.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.folkmoot.draft.DraftText;
import org.folkmoot.draft.Passage;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.text.RedlineHtml;

/** What differs between texts that are being written, clause by clause, as clean HTML. */
public final class TextDifference {

    private TextDifference() {
    }

    /**
     * One place that differs.
     *
     * @param clause null for the title
     * @param name   what it is called
     * @param cells  what each text makes of it, marked against the one that they began with
     */
    public record Row(String clause, String name, List<String> cells) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Where at least one of the texts is not what they began with. */
    public static List<Row> of(DraftText from, List<DraftText> texts) {
        return of(from, texts, id -> name(id, from, texts));
    }

    /** @param names what the passage of an id is called */
    static List<Row> of(DraftText from, List<DraftText> texts, UnaryOperator<String> names) {
        List<Row> rows = new ArrayList<>();
        if (texts.stream().anyMatch(text -> !text.title().equals(from.title()))) {
            rows.add(new Row(null, Words.say("proposal.form.title"), texts.stream()
                    .map(text -> RedlineHtml.of(from.title(), text.title())).toList()));
        }
        Set<String> ids = new LinkedHashSet<>();
        texts.forEach(text -> ids.addAll(text.ids()));
        ids.addAll(from.ids());
        for (String id : ids) {
            if (texts.stream().anyMatch(text -> !text.passage(id).equals(from.passage(id)))) {
                rows.add(new Row(id, names.apply(id), texts.stream().map(text -> cell(from, text, id)).toList()));
            }
        }
        if (rows.isEmpty() && texts.stream().anyMatch(text -> !text.ids().equals(from.ids()))) {
            rows.add(new Row(null, Words.say("draft.order"), texts.stream().map(text -> Words.say(text.ids().equals(from.ids())
                    ? "draft.order.same" : "draft.order.other")).toList()));
        }
        return rows;
    }

    private static String name(String id, DraftText from, List<DraftText> texts) {
        Function<DraftText, Integer> place = text -> text.ids().indexOf(id) + 1;
        return from.passage(id).isPresent() ? Words.say("proposal.form.clause", place.apply(from))
                : Words.say("draft.clause.new", texts.stream().map(place).filter(at -> at > 0).findFirst().orElseThrow());
    }

    private static String cell(DraftText from, DraftText text, String id) {
        Passage was = from.passage(id).orElse(new Passage(id, "", ""));
        Passage is = text.passage(id).orElse(null);
        if (is == null) {
            return was.isEmpty() ? "<p class=\"muted\">" + Words.say("draft.clause.none") + "</p>"
                    : headed(RedlineHtml.of(was.heading(), "")) + RedlineHtml.prose(was.body(), "");
        }
        return headed(RedlineHtml.of(was.heading(), is.heading())) + RedlineHtml.prose(was.body(), is.body());
    }

    private static String headed(String heading) {
        return heading.isEmpty() ? "" : "<p><strong>" + heading + "</strong></p>";
    }
}
