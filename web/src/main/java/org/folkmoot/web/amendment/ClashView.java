package org.folkmoot.web.amendment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.amendment.ChangeFields;
import org.folkmoot.text.Conflict;

/** Where amendments, or an amendment and a text, want different words, as the API shows it. */
public final class ClashView {

    private ClashView() {
    }

    public static List<Map<String, Object>> of(List<Conflict> conflicts) {
        return conflicts.stream().map(ClashView::of).toList();
    }

    private static Map<String, Object> of(Conflict conflict) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("clause", conflict.clause());
        shown.put("part", conflict.part());
        shown.put("kind", conflict.kind());
        shown.put("base", conflict.base());
        shown.put("sides", conflict.sides().stream().map(ClashView::side).toList());
        return shown;
    }

    private static Map<String, Object> side(Conflict.Side side) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("amendments", side.amendments());
        shown.put("words", side.words());
        shown.put("changes", ChangeFields.written(side.changes()));
        return shown;
    }
}
