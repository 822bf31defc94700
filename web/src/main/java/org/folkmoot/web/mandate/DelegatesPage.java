package org.folkmoot.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.NestingRows;
import org.folkmoot.ejb.assembly.NodeRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** The delegates of an assembly: whom its constituents sent here, whom it sent, on what mandates, and what these rest on. */
@Named
@RequestScoped
public class DelegatesPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String after;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private NestingRows nesting;
    @Inject
    private MandateRows mandates;
    @Inject
    private Visitor visitor;
    private AssemblyRow assembly;
    private Page<MandateRow> page;
    private ChainHtml chains;

    /** The delegates of one constituent. */
    public record Group(String id, String name, List<DelegateView> delegates) {
    }

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        page = mandates.of(id, new Slice(after, Slice.USUAL));
        chains = new ChainHtml(mandates.ofPeople(page.rows().stream().map(MandateRow::person).distinct().toList()));
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public List<NodeRow> getPath() {
        return nesting.path(id);
    }

    public String getNext() {
        return page.next();
    }

    /** Those sent here, by the constituent that sent them. */
    public List<Group> getReceived() {
        Map<String, List<MandateRow>> bySender = page.rows().stream().filter(row -> row.to().equals(id))
                .collect(Collectors.groupingBy(MandateRow::from, TreeMap::new, Collectors.toList()));
        return bySender.values().stream().map(rows -> new Group(rows.get(0).from(), rows.get(0).fromName(), views(rows))).toList();
    }

    public List<Group> getSent() {
        Map<String, List<MandateRow>> byReceiver = page.rows().stream().filter(row -> row.from().equals(id))
                .collect(Collectors.groupingBy(MandateRow::to, TreeMap::new, Collectors.toList()));
        return byReceiver.values().stream().map(rows -> new Group(rows.get(0).to(), rows.get(0).toName(), views(rows))).toList();
    }

    private List<DelegateView> views(List<MandateRow> rows) {
        return rows.stream().map(row -> new DelegateView(row, chains.under(row))).toList();
    }

    /** Whether the visitor enters this assembly's decisions. */
    public boolean isRecorder() {
        return visitor.getPerson() != null && assemblies.officers(id).stream()
                .anyMatch(one -> one.person().equals(visitor.getPerson()) && one.office().equals("RECORDER"));
    }
}
