package org.folkmoot.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AskerRow;
import org.folkmoot.ejb.amendment.MergePreview;
import org.folkmoot.ejb.amendment.MergeRow;
import org.folkmoot.ejb.amendment.MergeRows;
import org.folkmoot.ejb.amendment.ProposedRow;
import org.folkmoot.ejb.amendment.ProposedRows;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.proposal.VersionRow;
import org.folkmoot.text.Change;
import org.folkmoot.text.Clause;
import org.folkmoot.text.VersionText;

/** What lies on a proposal's merge desk in this request; eight statements once, and one more where something is previewed. */
@RequestScoped
public class Desk {

    @Inject
    private ProposalRows proposals;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private MergeRows merging;
    @Inject
    private ProposedRows proposing;
    private String proposal;
    private VersionText base;
    private Map<String, MergeRow> rows;
    private List<DeskRequest> requests;
    private Map<String, List<ProposedRow>> proposed;
    private final Map<List<String>, PreviewView> previews = new HashMap<>();

    /** Which requests are one: those as far as one another that bring the same changes. */
    private record Same(String state, String of, List<Change> changes) {
    }

    /** Lays out what is asked for in a proposal with at least one version. */
    public Desk lay(String id, int newest) {
        if (!id.equals(proposal)) {
            proposal = id;
            VersionRow version = proposals.version(id, newest);
            base = new VersionText(version.language(), version.title(), proposals.clauses(id, newest).stream()
                    .map(clause -> new Clause(clause.id(), clause.heading(), clause.text())).toList());
            rows = merging.standing(id);
            requests = grouped();
        }
        return this;
    }

    private List<DeskRequest> grouped() {
        List<AmendmentRow> standing = amendments.amendments(rows.keySet()).stream()
                .filter(row -> row.inVersion() == null && List.of("OPEN", "ACCEPTED", "ACCEPTED_MODIFIED").contains(row.state())).toList();
        Map<String, List<AskerRow>> askers = merging.askers(standing.stream().map(AmendmentRow::id).toList()).stream()
                .collect(Collectors.groupingBy(AskerRow::amendment));
        Map<Same, List<AmendmentRow>> groups = new LinkedHashMap<>();
        standing.forEach(row -> groups.computeIfAbsent(new Same(row.state(), row.of(), rows.get(row.id()).merged()),
                none -> new ArrayList<>()).add(row));
        proposed = proposing.of(standing.stream().filter(row -> row.state().equals("OPEN")).map(AmendmentRow::id).toList());
        DeskWords words = new DeskWords(base);
        List<DeskRequest> grouped = new ArrayList<>();
        groups.forEach((same, each) -> grouped.add(new DeskRequest(each, List.copyOf(each.stream()
                .flatMap(row -> askers.getOrDefault(row.id(), List.of()).stream()).map(AskerRow::name)
                .collect(Collectors.toCollection(TreeSet::new))), same.changes(), each.stream()
                .flatMap(row -> proposed.getOrDefault(row.id(), List.of()).stream()).map(row -> ProposedView.of(row, words)).toList())));
        return grouped;
    }

    /** All, in the order in which they were made. */
    public List<DeskRequest> requests() {
        return requests;
    }

    public List<DeskRequest> accepted() {
        return requests.stream().filter(DeskRequest::isAccepted).toList();
    }

    /** The clauses at which something is asked for, in the text's order. */
    public List<DeskClause> clauses() {
        return new DeskWords(base).clauses(requests);
    }

    /** How many clauses the newest version has. */
    public int size() {
        return base.clauses().size();
    }

    /** What these requests would make of the newest version. @param keys of requests; each brings all that ask for the same */
    public PreviewView preview(Collection<String> keys) {
        List<String> ids = requests.stream().filter(request -> keys.contains(request.key()))
                .flatMap(request -> request.ids().stream()).toList();
        return previews.computeIfAbsent(ids, this::tried);
    }

    /**
     * What the newest version would become if all that is accepted went into it, and with it what delegates propose to accept: of
     * several answers proposed to one request the one that most stand behind.
     */
    public PreviewView previewProposed() {
        Map<String, MergeRow> tried = new LinkedHashMap<>(rows);
        List<String> ids = new ArrayList<>(accepted().stream().flatMap(request -> request.ids().stream()).toList());
        proposed.forEach((id, answers) -> {
            ProposedRow first = answers.get(0);
            MergeRow row = rows.get(id);
            boolean fits = first.changes().isEmpty() || first.base() == row.base();
            if (!first.answer().equals("REJECT") && fits) {
                ids.add(id);
                tried.put(id, first.changes().isEmpty() ? row
                        : new MergeRow(id, row.base(), row.of(), true, row.asked(), first.changes()));
            }
        });
        return told(MergePreview.of(base, merging.usedIds(proposal), tried, ids));
    }

    private PreviewView tried(List<String> ids) {
        return told(MergePreview.of(base, merging.usedIds(proposal), rows, ids));
    }

    private PreviewView told(MergePreview preview) {
        return new PreviewWords(new DeskWords(base), requests).view(preview);
    }
}
