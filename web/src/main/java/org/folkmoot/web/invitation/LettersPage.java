package org.folkmoot.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.invitation.InvitationRows;
import org.folkmoot.ejb.invitation.Invitations;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/**
 * Letters to be printed, one a page. Each has a code of its own, which this one answer shows and nothing keeps: whoever wants a
 * letter again gets one with another code.
 */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String of;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private InvitationRows invitations;
    @Inject
    private Invitations codes;
    @Inject
    private PublicAddress address;
    @Inject
    private Visitor visitor;
    private String assembly;
    private List<Printed> letters = List.of();

    /** A letter with its picture. */
    public record Printed(Invitations.Letter letter, QrCode picture) {
    }

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id).name();
    }

    /** Makes a letter for each. */
    public void make() {
        letters = codes.letters(visitor.caller(), id, getWaiting()).stream()
                .map(one -> new Printed(one, QrCode.of(address.getInvited() + "#" + one.code()))).toList();
    }

    /** The invitations that get one. */
    public List<String> getWaiting() {
        return visitor.getPerson() == null ? List.of() : of != null ? List.of(of) : invitations.toPrint(visitor.caller(), id, InvitationList.MOST);
    }

    public List<Printed> getLetters() {
        return letters;
    }

    public String getId() {
        return id;
    }

    public String getOf() {
        return of;
    }

    public String getAssembly() {
        return assembly;
    }
}
