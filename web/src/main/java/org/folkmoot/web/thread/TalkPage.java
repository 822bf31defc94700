package org.folkmoot.web.thread;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.ejb.thread.CommentFilter;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** An assembly's own thread. */
@Named
@RequestScoped
public class TalkPage {

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
    private Visitor visitor;
    private AssemblyRow assembly;
    private Page<CommentLine> read;

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        read = comments.comments(CommentFilter.inThreadOf(id), visitor.getPerson(), new Slice(after, Slice.USUAL))
                .map(row -> CommentLine.of(row, Map.of()));
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public List<CommentLine> getComments() {
        return read.rows();
    }

    public String getNext() {
        return read.next();
    }

    /** Whether what is said here is for members only. */
    public boolean isAmongMembers() {
        return assembly.rules() != null && "MEMBERS".equals(assembly.rules().getString("deliberation", ""));
    }
}
