package org.folkmoot.web.amendment;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.amendment.AmendmentState;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.text.Change;
import org.folkmoot.web.faces.Words;

/**
 * A request at the merge desk: one, or several that ask for the same and have come as far.
 *
 * @param amendments at least one, in the order in which they were made
 * @param askers     the names of the assemblies that ask for it; none where only people do
 * @param changes    what is merged of it: the home's words where it has accepted it in other words
 * @param proposed   what delegates propose to answer, what most stand behind first
 */
public record DeskRequest(List<AmendmentRow> amendments, List<String> askers, List<Change> changes, List<ProposedView> proposed) {

    public DeskRequest {
        amendments = List.copyOf(amendments);
        askers = List.copyOf(askers);
        changes = List.copyOf(changes);
        proposed = List.copyOf(proposed);
    }

    /** The id of the first: by it an answer to all of them is given. */
    public String key() {
        return amendments.get(0).id();
    }

    public List<String> ids() {
        return amendments.stream().map(AmendmentRow::id).toList();
    }

    public String getKey() {
        return key();
    }

    /** Who asks for it. */
    public String getBy() {
        return askers.isEmpty() ? Words.say("amendment.merge.people", amendments.size()) : String.join(", ", askers);
    }

    public String getState() {
        String state = Words.say("amendment.merge.state", amendments.get(0).state());
        return isAccepted() && amendments.get(0).byCommittee() ? state + " " + Words.say("amendment.way.committee") : state;
    }

    /** How many ask for the same, where several do; else empty. */
    public String getSame() {
        return amendments.size() > 1 ? Words.say("amendment.merge.same", amendments.size()) : "";
    }

    public boolean isAccepted() {
        return AmendmentState.valueOf(amendments.get(0).state()).isAccepted();
    }

    /** Their reasons. */
    public String getReason() {
        return amendments.stream().map(AmendmentRow::reason).distinct().collect(Collectors.joining(" / "));
    }

    /** What the home said when it accepted it; empty before that. */
    public String getAnswer() {
        String reason = amendments.get(0).answerReason();
        return isAccepted() && reason != null ? reason : "";
    }
}
