package org.folkmoot.web.amendment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.amendment.AskRow;

/** What an assembly asked for, and what became of it, as the API shows it. */
public final class AskView {

    private AskView() {
    }

    public static Map<String, Object> of(AskRow ask) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("amendment", ask.amendment().id());
        shown.put("proposal", ask.amendment().proposal());
        shown.put("by", ask.amendment().byPublicly());
        shown.put("askedIn", ask.round());
        shown.put("condition", ask.condition());
        shown.put("any", ask.any());
        shown.put("state", ask.amendment().state());
        shown.put("became", ask.fate());
        shown.put("inVersion", ask.inVersion());
        shown.put("stands", ask.stands());
        shown.put("reason", ask.reason());
        shown.put("answeredAt", ask.answeredAt());
        shown.put("way", ask.way());
        shown.put("saysMet", ask.saysMet());
        return shown;
    }
}
