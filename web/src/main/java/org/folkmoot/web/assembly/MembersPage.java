package org.folkmoot.web.assembly;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.MemberRow;
import org.folkmoot.ejb.assembly.MembershipRows;
import org.folkmoot.ejb.assembly.RequestRow;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** The membership desk: who belongs here, for members; who asks to, and lists of people to admit, for officers (R21). */
@Named
@ViewScoped
public class MembersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String after;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private MembershipRows memberships;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private String name;
    private boolean member;
    private boolean officer;
    private boolean recorder;
    private String list;
    private List<AdmissionRow> preview = List.of();

    @PostConstruct
    void load() {
        name = assemblies.assembly(id).name();
        member = assemblies.isMember(id, visitor.getPerson());
        var offices = assemblies.officers(id).stream().filter(one -> one.person().equals(visitor.getPerson())).toList();
        officer = !offices.isEmpty();
        recorder = offices.stream().anyMatch(one -> one.office().equals("RECORDER"));
    }

    public Page<MemberRow> getMembers() {
        return member ? assemblies.members(id, new Slice(after, Slice.USUAL)) : new Page<>(List.of(), null);
    }

    public List<RequestRow> getRequests() {
        return officer ? memberships.requests(visitor.caller(), id) : List.of();
    }

    /** Says of every row what will become of it; nothing is entered yet. */
    public void look() {
        List<AdmissionRow> rows = AdmissionList.read(list);
        List<String> people = rows.stream().map(AdmissionRow::person).toList();
        preview = AdmissionList.judged(rows, memberships.known(visitor.caller(), id, people), memberships.members(visitor.caller(), id, people));
    }

    /** Enters the rows that were seen to be new, each as an admission of its own. */
    public void enter() {
        doing.performAll(preview.stream().filter(AdmissionRow::isNew).map(row -> row.act(id)).toList(), "/members/" + id);
    }

    /** How many of the rows will be entered. */
    public long getNew() {
        return preview.stream().filter(AdmissionRow::isNew).count();
    }

    public List<AdmissionRow> getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isMember() {
        return member;
    }

    public boolean isOfficer() {
        return officer;
    }

    public boolean isRecorder() {
        return recorder;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
