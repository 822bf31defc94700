package org.folkmoot.web.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AuthorRow;
import org.folkmoot.ejb.amendment.AuthorRows;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ThreadFilter;
import org.folkmoot.ejb.proposal.ThreadRow;
import org.folkmoot.ejb.proposal.ThreadRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.amendment.RequestView;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;
import org.folkmoot.web.record.DeedView;

/** A thread in words: who did what, and where it is to be read. */
@RequestScoped
class ThreadLines {

    private static final String COMMENT = "comment";

    @Inject
    private ThreadRows threads;
    @Inject
    private CommentRows comments;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private AuthorRows authors;
    @Inject
    private Visitor visitor;

    /** The oldest first; six statements at most. */
    Page<ThreadLine> of(ProposalRow proposal, ThreadFilter filter, Slice slice) {
        Page<ThreadRow> page = threads.thread(proposal, filter, visitor.getPerson(), slice);
        Map<String, CommentRow> said = comments.comments(page.rows().stream().filter(row -> row.act().equals(COMMENT))
                .map(row -> row.data().getString("id")).toList(), visitor.getPerson());
        Map<String, String> askers = askers(page.rows().stream().filter(ThreadLines::isOfPerson).map(row -> row.data().getString("id")).toList());
        return page.map(row -> row.act().equals(COMMENT) ? said(row, said.get(row.data().getString("id")))
                : line(row, isOfPerson(row) ? askers.get(row.data().getString("id")) : null));
    }

    /** Whether somebody asks for a change in their own name, and not an assembly. */
    private static boolean isOfPerson(ThreadRow row) {
        return row.act().equals("amend") && !row.data().getString("by", "").equals(row.assembly());
    }

    /** Who asks for these amendments, as far as the visitor may know them (R21). */
    private Map<String, String> askers(List<String> ids) {
        List<AmendmentRow> asked = ids.isEmpty() ? List.of() : amendments.amendments(ids);
        Map<String, AuthorRow> people = authors.authors(asked.stream().filter(row -> row.byPublicly() == null).map(AmendmentRow::by)
                .distinct().toList(), visitor.getPerson());
        return asked.stream().collect(Collectors.toMap(AmendmentRow::id, row -> new RequestView(row, people.get(row.by()), List.of()).by()));
    }

    private static ThreadLine line(ThreadRow row, String asker) {
        String level = asker != null || row.level() == null ? "" : row.level();
        return new ThreadLine(row.depositedAt(), level, asker == null ? row.assembly() : "", asker == null ? row.assemblyName() : asker,
                DeedView.told(row.act(), row.data()), link(row.data()), row.data().getString("reason", ""), "");
    }

    /** What is hidden is told with its reason, as in the discussion. */
    private static ThreadLine said(ThreadRow row, CommentRow comment) {
        String who = comment.byName() == null ? Words.say("thread.somebody", comment.seatName()) : comment.byName();
        String words = Words.say("proposal.thread.said", comment.byName() == null ? "none" : comment.seatName(),
                comment.assembly() == null ? "none" : comment.assemblyName());
        return new ThreadLine(row.depositedAt(), row.level() == null ? "" : row.level(), "", who, words,
                "/proposal/" + comment.proposal() + "/discussion#" + comment.id(),
                comment.isHidden() ? Words.say("thread.hidden", Show.day(comment.hiddenAt()), comment.hiddenReason()) : "",
                comment.isHidden() ? "" : Show.prose(comment.text()));
    }

    private static String link(JsonObject data) {
        for (String field : List.of("into", "amendment")) {
            if (data.containsKey(field)) {
                return "/request/" + data.getString(field);
            }
        }
        return data.containsKey("changes") && data.containsKey("id") ? "/request/" + data.getString("id") : "";
    }
}
