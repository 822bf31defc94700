package org.folkmoot.web.thread;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** What an assembly's delegates reported to it. */
@Named
@RequestScoped
public class ReportsPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String after;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private CommentRows comments;
    @Inject
    private MandateRows mandates;
    @Inject
    private Visitor visitor;
    private AssemblyRow assembly;
    private Page<CommentRow> page;

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        page = comments.reports(id, visitor.getPerson(), new Slice(after, Slice.USUAL));
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public List<CommentRow> getReports() {
        return page.rows();
    }

    public String getNext() {
        return page.next();
    }

    /** The visitor's own mandates from this assembly, under which they may report. */
    public List<MandateRow> getMine() {
        return visitor.getPerson() == null ? List.of()
                : mandates.ofPerson(visitor.getPerson()).stream().filter(one -> one.from().equals(id)).toList();
    }

    /** Whether they are for members only. */
    public boolean isAmongMembers() {
        return assembly.rules() != null && "MEMBERS".equals(assembly.rules().getString("deliberation", ""));
    }
}
