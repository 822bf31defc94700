package org.folkmoot.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.mandate.ConductRow;
import org.folkmoot.ejb.mandate.ConductRows;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** One mandate, also one that has ended: its instructions, and what the delegate did under it. */
@Named
@RequestScoped
public class DelegatePage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String after;
    @Inject
    private MandateRows mandates;
    @Inject
    private ConductRows conducts;
    @Inject
    private CommentRows comments;
    @Inject
    private Visitor visitor;
    private DelegateView one;
    private Page<ConductRow> conduct;

    @PostConstruct
    void load() {
        MandateRow mandate = mandates.any(id);
        String chain = mandate.isOpen() ? new ChainHtml(mandates.ofPerson(mandate.person())).under(mandate) : "";
        one = new DelegateView(mandate, chain);
        conduct = conducts.of(id, new Slice(after, Slice.USUAL));
    }

    public DelegateView getOne() {
        return one;
    }

    /** What the delegate reported, as far as the visitor may read it. */
    public List<CommentRow> getReports() {
        return comments.reportsUnder(id, visitor.getPerson());
    }

    /** Whether the visitor is the delegate, and may report. */
    public boolean isOwn() {
        return one.mandate().isOpen() && one.mandate().person().equals(visitor.getPerson());
    }

    public List<ConductRow> getConduct() {
        return conduct.rows();
    }

    public String getNext() {
        return conduct.next();
    }
}
