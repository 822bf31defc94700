package org.folkmoot.web.assembly;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.meeting.CommitteeRow;
import org.folkmoot.ejb.meeting.CommitteeRows;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.web.record.DeedView;
import org.omnifaces.cdi.Param;

/** The standing rules of an assembly as a whole: what holds, since when, and by which entries of its record. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private NestingRows nesting;
    @Inject
    private CommitteeRows committees;
    @Inject
    private RecordRows record;
    private AssemblyRow assembly;
    private List<Adoption> adoptions;

    /**
     * An entry that gave the assembly rules.
     *
     * @param words how it was decided
     */
    public record Adoption(EntryRow entry, String words) {
    }

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        adoptions = record.adoptions(id).stream().map(entry -> new Adoption(entry, DeedView.words("standing-rules", entry.data()))).toList();
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public List<NodeRow> getPath() {
        return nesting.path(id);
    }

    public List<RulesWords.Part> getParts() {
        return new RulesWords(assembly.kind(), assembly.rules()).parts();
    }

    public List<CommitteeRow> getCommittee() {
        return committees.in(id);
    }

    /** The latest first; none where it has changed nothing since it was founded. */
    public List<Adoption> getAdoptions() {
        return adoptions;
    }

    /** By which entry the rules hold that hold now; null: by its founding. */
    public Adoption getLatest() {
        return adoptions.isEmpty() ? null : adoptions.get(0);
    }
}
