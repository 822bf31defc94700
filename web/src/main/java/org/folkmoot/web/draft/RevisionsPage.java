package org.folkmoot.web.draft;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.draft.RevisionRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** What was saved of a draft, and the difference between any two revisions. */
@Named
@RequestScoped
public class RevisionsPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(name = "text")
    private String draft;
    @Inject
    private Asked asked;
    @Inject
    private Drafts drafts;
    @Inject
    private ProposalRows proposals;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Visitor visitor;
    private Desk desk;
    private String name;
    private Integer version;
    private boolean permitted;
    private List<RevisionRow> all = List.of();
    private int from;
    private int to;
    private List<TextDifference.Row> rows = List.of();

    @PostConstruct
    void load() {
        version = asked.number("version");
        desk = draft != null ? Desk.ofNew(id, Ids.existing("draft", draft)) : version == null ? Desk.ofProposal(id) : Desk.ofAmendment(id, version);
        name = draft == null ? proposals.proposal(id).title() : assemblies.assembly(id).name();
        // What is one's own one may read also without a seat.
        permitted = visitor.getPerson() != null && (desk.isOwn() || drafts.isPermitted(visitor.caller(), desk));
        if (permitted) {
            all = drafts.revisions(visitor.caller(), desk);
            compare();
        }
    }

    /** The latest two, where no others are asked for. */
    private void compare() {
        Integer first = asked.number("from");
        Integer second = asked.number("to");
        to = second != null ? second : all.isEmpty() ? 0 : all.get(0).number();
        from = first != null ? first : all.size() < 2 ? to : all.get(1).number();
        if (to > 0 && from != to) {
            rows = reading().difference(drafts.revision(visitor.caller(), desk, from).text(),
                    List.of(drafts.revision(visitor.caller(), desk, to).text()));
        }
    }

    private Reading reading() {
        return desk.isOwn() ? new RequestReading(proposals.changeable(id, desk.version())) : Reading.OF_TEXTS;
    }

    /** Where one writes on it. */
    public String getWriting() {
        if (desk.isOwn()) {
            return "/amend/" + id + "?version=" + version + "&";
        }
        return draft == null ? "/publish/" + id + "?" : "/draft/" + id + "?text=" + draft + "&";
    }

    public String getHomeAddress() {
        return draft == null ? "/proposal/" + id : "/assembly/" + id;
    }

    /** What a revision was written on, in words. */
    public String writtenOn(RevisionRow revision) {
        return revision.base() == 0 ? Words.say("draft.revisions.base.none") : Words.say("proposal.version", revision.base());
    }

    /** Whose a revision is, as far as the reader may know. */
    public String whose(RevisionRow revision) {
        return WhoSaved.named(revision.authorName());
    }

    /** The revision that stands; 0 if there is none. */
    public int getStanding() {
        return all.stream().filter(one -> !one.aside()).mapToInt(RevisionRow::number).findFirst().orElse(0);
    }

    public String getName() {
        return name;
    }

    public boolean isPermitted() {
        return permitted;
    }

    public List<RevisionRow> getAll() {
        return all;
    }

    public String getId() {
        return id;
    }

    public String getDraft() {
        return draft;
    }

    /** That the request is about, if it is one. */
    public Integer getVersion() {
        return version;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }

    public List<TextDifference.Row> getRows() {
        return rows;
    }
}
