package org.folkmoot.web.amendment;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.ProposedRow;
import org.folkmoot.text.Change;
import org.folkmoot.web.faces.Words;

/**
 * A proposed answer in words.
 *
 * @param wording of one in other words: each change, in words and as a redline
 */
public record ProposedView(ProposedRow row, List<Wording> wording) {

    public ProposedView {
        wording = List.copyOf(wording);
    }

    /** One change of its wording. @param html empty where there are no words */
    public record Wording(String says, String html) {
    }

    /** @param desk the text that it was written for, where it is at hand; else its wording is not shown */
    static ProposedView of(ProposedRow row, DeskWords desk) {
        List<Change> changes = row.changes();
        return new ProposedView(row, desk == null ? List.of()
                : changes.stream().map(change -> new Wording(desk.says(change, changes), desk.html(change))).toList());
    }

    /** Who proposes what, such as 'Ada Lane proposes to reject it'. */
    public String getSays() {
        return Words.say("amendment.proposed", row.name(), row.answer());
    }

    /** Who seconds it; empty: nobody yet. */
    public String getSeconded() {
        return row.seconded().isEmpty() ? "" : Words.say("amendment.proposed.seconded",
                row.seconded().stream().map(ProposedRow.Seconder::name).collect(Collectors.joining(", ")));
    }

    /** Whether that person stands behind it. */
    public boolean isOf(String person) {
        return row.person().equals(person) || row.seconded().stream().anyMatch(one -> one.person().equals(person));
    }
}
