package org.folkmoot.ejb.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.proposal.Proposals;
import org.folkmoot.proposal.Proposal;
import org.folkmoot.text.Amended;
import org.folkmoot.text.Change;
import org.folkmoot.text.VersionText;

/** Reads the changes of an act and settles them on the version that they amend: as they are recorded and can be made. */
@ApplicationScoped
class Settling {

    @Inject
    private Proposals proposals;

    /** The changes that the act names, each once and with the ids that inserted clauses get; what cannot be made is refused. */
    List<Change> settled(Fields fields, Proposal proposal, int base) {
        return settled(fields, ChangeFields.read(fields), proposal, proposals.text(proposal.id(), base));
    }

    /** The same of changes read before, on a text at hand. */
    List<Change> settled(Fields fields, List<Change> asked, Proposal proposal, VersionText text) {
        Set<String> used = proposals.usedIds(proposal.id());
        return fields.born("changes", () -> {
            List<Change> settled = Amended.settle(text, asked, used);
            Amended.apply(text, settled);
            return settled;
        });
    }
}
