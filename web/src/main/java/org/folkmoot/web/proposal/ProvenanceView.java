package org.folkmoot.web.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.ejb.proposal.ClauseStory;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.Provenances;
import org.folkmoot.web.amendment.AmendmentView;

/** Where a text comes from, as the API shows it. */
final class ProvenanceView {

    private ProvenanceView() {
    }

    static Map<String, Object> of(ProposalRow proposal, int version, Provenances.Provenance provenance) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("proposal", proposal.id());
        shown.put("version", version == 0 ? null : version);
        shown.put("changes", provenance.changes());
        shown.put("clauses", ClauseStory.of(provenance.changes()).entrySet().stream()
                .map(clause -> clause(clause.getKey(), clause.getValue())).toList());
        shown.put("amendments", provenance.amendments().stream().map(source -> source(source)).toList());
        shown.put("versions", provenance.versions());
        return shown;
    }

    private static Map<String, Object> clause(String id, ClauseStory story) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("clause", id.isEmpty() ? null : id);
        shown.put("provenance", story.amendments());
        shown.put("changes", story.changes());
        return shown;
    }

    private static Map<String, Object> source(Provenances.Source source) {
        Map<String, Object> shown = AmendmentView.brief(source.amendment());
        shown.put("askedBy", source.askedBy());
        return shown;
    }
}
