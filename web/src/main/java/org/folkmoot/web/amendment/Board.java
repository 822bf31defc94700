package org.folkmoot.web.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.ejb.amendment.AmendmentFilter;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.AskedRow;
import org.folkmoot.ejb.amendment.MeetsRow;
import org.folkmoot.ejb.amendment.WayRow;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;

/** The negotiation board of a proposal: its requests, line by line. */
@RequestScoped
public class Board {

    @Inject
    private AmendmentRows amendments;
    @Inject
    private Requests requests;

    /** Three statements more than {@link Requests#views} takes, and two for the page. */
    public Page<RequestLine> of(String proposal, String home, AmendmentFilter filter, Slice slice) {
        Page<AmendmentRow> page = amendments.amendments(proposal, filter, slice);
        return new Page<>(lines(page.rows(), home), page.next());
    }

    /** The line of one request. */
    public RequestLine of(AmendmentRow amendment, String home) {
        return lines(List.of(amendment), home).get(0);
    }

    private List<RequestLine> lines(List<AmendmentRow> rows, String home) {
        List<String> ids = rows.stream().map(AmendmentRow::id).toList();
        Map<String, List<AskedRow>> asked = amendments.askedBy(ids);
        Map<String, List<WayRow>> way = amendments.way(ids).stream().collect(Collectors.groupingBy(WayRow::amendment));
        Map<String, List<MeetsRow>> meets = amendments.meets(ids).stream().collect(Collectors.groupingBy(MeetsRow::amendment));
        return requests.views(rows).stream().map(view -> RequestLine.of(view, asked.getOrDefault(view.amendment().id(), List.of()),
                way.getOrDefault(view.amendment().id(), List.of()), meets.getOrDefault(view.amendment().id(), List.of()), home)).toList();
    }
}
