package org.folkmoot.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.folkmoot.ejb.assembly.AssemblyFilter;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.register.AgreementRow;
import org.folkmoot.ejb.register.LawRow;
import org.folkmoot.ejb.register.RegisterRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** What holds in one body: its own laws, and what it is bound by; without one, which there are. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String q;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private NestingRows nesting;
    @Inject
    private RegisterRows register;
    @Inject
    private Visitor visitor;
    private AssemblyRow assembly;
    private List<LawRow> laws;
    private Map<String, String> entries;
    private List<AgreementRow> agreements;

    /** Null where none was asked for. */
    public AssemblyRow getAssembly() {
        if (assembly == null && id != null) {
            assembly = assemblies.assembly(id);
        }
        return assembly;
    }

    public boolean isLocal() {
        return getAssembly() != null && getAssembly().kind().equals("LOCAL");
    }

    public String getTitle() {
        return getAssembly() == null ? Words.say("register.all") : Words.say("register.of", getAssembly().name());
    }

    public List<NodeRow> getPath() {
        return nesting.path(id);
    }

    public List<AgreementRow> getAgreements() {
        if (agreements == null) {
            agreements = register.agreements(id, new Slice("", Slice.MOST)).rows();
        }
        return agreements;
    }

    public List<LawRow> getLaws() {
        if (laws == null) {
            laws = register.laws(id, new Slice("", Slice.MOST)).rows();
        }
        return laws;
    }

    public List<AssemblyRow> getLocals() {
        return assemblies.assemblies(new AssemblyFilter("LOCAL", null, null, q), Slice.first()).rows();
    }

    /** Whether the visitor is a recorder here, who can enter a repeal. */
    public boolean isRecorder() {
        return visitor.getPerson() != null && assemblies.officers(id).stream().anyMatch(
                one -> one.person().equals(visitor.getPerson()) && one.office().equals("RECORDER"));
    }

    /** The entries that hold the laws, by law, for a recorder who corrects one. */
    public Map<String, String> getEntries() {
        if (entries == null) {
            entries = register.entries(id);
        }
        return entries;
    }

    public String getQ() {
        return q;
    }
}
