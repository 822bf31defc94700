package org.folkmoot.web.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.AmendmentChangeRow;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AskedRow;
import org.folkmoot.ejb.amendment.ChangeFields;
import org.folkmoot.ejb.amendment.MeetsRow;
import org.folkmoot.ejb.amendment.ProposedRow;
import org.folkmoot.ejb.amendment.WayRow;
import org.folkmoot.text.Conflict;

/** Amendments as the API shows them. */
public final class AmendmentView {

    /** All that is told of one amendment. */
    record Whole(AmendmentRow amendment, List<AmendmentChangeRow> forms, List<AskedRow> askedBy, List<WayRow> way,
            List<MeetsRow> meets, List<String> sources, List<Conflict> clashes, List<ProposedRow> proposed) {
    }

    private AmendmentView() {
    }

    /** In a list. */
    public static Map<String, Object> brief(AmendmentRow amendment) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", amendment.id());
        shown.put("proposal", amendment.proposal());
        shown.put("version", amendment.version());
        shown.put("by", amendment.byPublicly());
        shown.put("byAssembly", amendment.byAssembly());
        shown.put("byName", amendment.byName());
        shown.put("seat", amendment.seat());
        shown.put("seatName", amendment.seatName());
        shown.put("state", amendment.state());
        shown.put("inVersion", amendment.inVersion());
        shown.put("reason", amendment.reason());
        shown.put("madeAt", amendment.madeAt());
        shown.put("askedVersion", amendment.askedVersion());
        shown.put("of", amendment.of());
        shown.put("into", amendment.into());
        shown.put("same", amendment.same());
        shown.put("movedTo", amendment.movedTo());
        shown.put("answer", answer(amendment));
        return shown;
    }

    private static Map<String, Object> answer(AmendmentRow amendment) {
        if (amendment.answer() == null) {
            return null;
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("did", amendment.answer());
        shown.put("reason", amendment.answerReason());
        shown.put("at", amendment.answeredAt());
        shown.put("committee", amendment.byCommittee());
        return shown;
    }

    /**
     * By itself: what it asks for as it stands; what was asked for first, where the text has moved since; the home's wording,
     * where there is one; while it needs rewording where it clashes with the text that came (its own words are those of the
     * side {@code request}, the text's those of {@code next}); what each assembly did with it; and whether other words meet the condition of those who asked.
     */
    static Map<String, Object> whole(Whole whole) {
        Map<String, Object> shown = brief(whole.amendment());
        List<AmendmentChangeRow> forms = whole.forms();
        int newest = forms.stream().filter(change -> !change.kind().equals("MODIFIED")).mapToInt(AmendmentChangeRow::form).max().orElse(1);
        shown.put("changes", changes(forms, newest));
        shown.put("asked", newest == 1 ? null : changes(forms, 1));
        shown.put("wording", whole.amendment().state().equals("ACCEPTED_MODIFIED")
                ? changes(forms, forms.get(forms.size() - 1).form()) : null);
        shown.put("clashes", whole.amendment().movedTo() == null ? null : ClashView.of(whole.clashes()));
        shown.put("sources", whole.sources());
        shown.put("askedBy", whole.askedBy());
        shown.put("way", whole.way());
        shown.put("meets", whole.meets());
        shown.put("proposed", whole.proposed().stream().map(AmendmentView::proposed).toList());
        return shown;
    }

    /** An answer that a delegate of the home proposes; delegates are public. */
    private static Map<String, Object> proposed(ProposedRow proposed) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", proposed.id());
        shown.put("person", proposed.person());
        shown.put("name", proposed.name());
        shown.put("answer", proposed.answer());
        shown.put("reason", proposed.reason());
        shown.put("version", proposed.base());
        shown.put("changes", proposed.changes().isEmpty() ? null : ChangeFields.written(proposed.changes()));
        shown.put("at", proposed.at());
        shown.put("seconded", proposed.seconded());
        return shown;
    }

    private static List<Map<String, Object>> changes(List<AmendmentChangeRow> forms, int form) {
        return forms.stream().filter(change -> change.form() == form).map(AmendmentView::change).toList();
    }

    private static Map<String, Object> change(AmendmentChangeRow change) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("op", change.op());
        shown.put("clause", change.clause());
        shown.put("after", change.after());
        shown.put("heading", change.heading());
        shown.put("text", change.text());
        return shown;
    }
}
