package org.folkmoot.web.mandate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.web.faces.Words;

/**
 * The chains under a mandate as a nested list: each assembly stands under the one it sent to, down to the one where the
 * delegate is a member. Nested lists are what says the depth to those who listen.
 */
final class ChainHtml {

    private final List<MandateRow> all;

    /**
     * @param all every mandate of the people concerned
     */
    ChainHtml(List<MandateRow> all) {
        this.all = all;
    }

    String under(MandateRow mandate) {
        StringBuilder html = new StringBuilder();
        step(html, mandate, new HashSet<>());
        return html.toString();
    }

    private void step(StringBuilder html, MandateRow mandate, Set<String> passed) {
        html.append("<ul class=\"chain\"><li>").append(Words.say("mandate.sentBy", link(mandate.from(), mandate.fromName())));
        List<MandateRow> below = all.stream().filter(one -> one.person().equals(mandate.person()) && one.to().equals(mandate.from())).toList();
        if (below.isEmpty()) {
            html.append(" <span class=\"muted\">").append(Words.say("mandate.ground")).append("</span>");
        }
        if (passed.add(mandate.id())) {
            below.forEach(one -> step(html, one, passed));
        }
        html.append("</li></ul>");
    }

    private static String link(String id, String name) {
        return "<a href=\"/delegates/" + id + "\">" + escaped(name) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
