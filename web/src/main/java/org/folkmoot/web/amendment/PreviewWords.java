package org.folkmoot.web.amendment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.MergePreview;
import org.folkmoot.text.ClausePieces;
import org.folkmoot.text.Conflict;
import org.folkmoot.text.Redline;
import org.folkmoot.text.VersionPieces;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.text.ChangedClause;
import org.folkmoot.web.text.RedlineHtml;

/** Tells a preview: its redline, who shaped each clause, and what does not fit together. */
final class PreviewWords {

    private final DeskWords desk;
    private final List<DeskRequest> requests;

    PreviewWords(DeskWords desk, List<DeskRequest> requests) {
        this.desk = desk;
        this.requests = requests;
    }

    PreviewView view(MergePreview preview) {
        VersionPieces pieces = Redline.ofVersions(preview.base(), preview.merged().text());
        List<PreviewView.Row> rows = pieces.clauses().stream()
                .filter(clause -> clause.changed() || isMoved(preview, clause))
                .map(clause -> new PreviewView.Row(ChangedClause.of(clause), clause.place() == ClausePieces.Place.MOVED_AWAY
                        ? List.of() : shapedBy(preview.shaping(clause.id())))).toList();
        List<DeskClash> clashes = preview.merged().conflicts().stream().map(this::clash).toList();
        long changed = rows.stream().map(row -> row.clause().id()).distinct().count();
        long rest = preview.merged().text().ids().stream()
                .filter(id -> rows.stream().noneMatch(row -> row.clause().id().equals(id))).count();
        boolean retitled = !preview.base().title().equals(preview.merged().text().title());
        return new PreviewView(Words.say("amendment.merge.says", changed, clashes.size()),
                retitled ? RedlineHtml.of(pieces.title()) : "", shapedBy(preview.shaping("")), rows, clashes,
                rest == 0 ? "" : Words.say("text.equal", rest));
    }

    /** Of clauses that changed places as few as can be count as moved; what a request moved is shown all the same. */
    private static boolean isMoved(MergePreview preview, ClausePieces clause) {
        return !preview.shaping(clause.id()).isEmpty();
    }

    /** Requests that ask for the same are told once. */
    private List<PreviewView.ShapedBy> shapedBy(Collection<String> ids) {
        List<PreviewView.ShapedBy> by = new ArrayList<>();
        for (DeskRequest request : requests) {
            if (request.ids().stream().anyMatch(ids::contains)) {
                by.add(new PreviewView.ShapedBy(request.key(), request.getBy(), request.getReason()));
            }
        }
        return by;
    }

    private DeskClash clash(Conflict conflict) {
        String at = conflict.part() == Conflict.Part.TITLE ? Words.say("amendment.merge.title") : desk.named(conflict.clause());
        return new DeskClash(at, Words.say("amendment.merge.clash", conflict.kind().name()), conflict.base(),
                conflict.sides().stream().map(this::side).toList());
    }

    private DeskClash.Side side(Conflict.Side side) {
        String says = side.changes().stream().map(change -> desk.says(change, side.changes())).collect(Collectors.joining("; "));
        return new DeskClash.Side(shapedBy(side.amendments()), side.words(), says);
    }
}
