package org.folkmoot.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.assembly.MembershipRows;
import org.folkmoot.ejb.invitation.InvitationRow;
import org.folkmoot.ejb.invitation.InvitationRows;
import org.folkmoot.ejb.mail.MailSettings;
import org.folkmoot.ejb.sql.Page;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** The desk of invitations, for an assembly's officers: inviting one or many, and what became of each. */
@Named
@ViewScoped
public class InvitationsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

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
    private InvitationRows invitations;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    private String assembly;
    private boolean officer;
    private boolean recorder;
    private String name;
    private String mail;
    private String list;
    private List<InvitationLine> preview = List.of();

    @PostConstruct
    void load() {
        AssemblyRow row = assemblies.assembly(id);
        if (row.isNonLocal()) {
            throw new NotFound("invitations", id);
        }
        assembly = row.name();
        var offices = assemblies.officers(id).stream().filter(one -> one.person().equals(visitor.getPerson())).toList();
        officer = !offices.isEmpty();
        recorder = offices.stream().anyMatch(one -> one.office().equals("RECORDER"));
    }

    /** Invites the one person whose name was typed. */
    public void invite() {
        InvitationLine line = new InvitationLine(1, "", name == null ? "" : name, mail == null ? "" : mail, InvitationLine.Fate.NEW);
        doing.perform(line.act(fresh(), id), "/invitations/" + id);
    }

    /** Puts the members who have no account on the list. */
    public void gather() {
        list = String.join("\n", getWithoutAccount());
        look();
    }

    /** Says of every line what will become of it; nobody is invited yet. */
    public void look() {
        List<InvitationLine> lines = InvitationList.read(list);
        List<String> people = lines.stream().map(InvitationLine::person).filter(one -> !one.isEmpty()).toList();
        preview = InvitationList.judged(lines, memberships.known(visitor.caller(), id, people), invitations.withAccount(visitor.caller(), id, people),
                MailSettings.configured());
    }

    /** Invites those of the list who can be, each by an act of its own. */
    public void enter() {
        doing.performAll(preview.stream().filter(InvitationLine::isEntered).map(line -> line.act(fresh(), id)).toList(), "/invitations/" + id);
    }

    public void takeBack(String invitation) {
        doing.perform(Json.createObjectBuilder().add("do", "take-back-invitation").add("invitation", invitation).build(), "/invitations/" + id);
    }

    /** Ids in the order in which they are made. */
    private static String fresh() {
        return "i" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-" + Long.toHexString(RANDOM.nextLong());
    }

    public Page<InvitationRow> getInvitations() {
        return officer ? invitations.of(visitor.caller(), id, new Slice(after, Slice.USUAL)) : new Page<>(List.of(), null);
    }

    public List<String> getWithoutAccount() {
        return recorder ? invitations.membersWithoutAccount(visitor.caller(), id, InvitationList.MOST) : List.of();
    }

    public int getToPrint() {
        return recorder ? invitations.toPrint(visitor.caller(), id, InvitationList.MOST).size() : 0;
    }

    public long getEntered() {
        return preview.stream().filter(InvitationLine::isEntered).count();
    }

    public List<InvitationLine> getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public String getAssembly() {
        return assembly;
    }

    public boolean isOfficer() {
        return officer;
    }

    public boolean isRecorder() {
        return recorder;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
