package org.folkmoot.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.people.Reader;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.web.people.Groups;

/** Who is behind the request, as the authentication mechanism found out. */
@RequestScoped
public class Callers {

    @Inject
    private HttpServletRequest request;

    @Inject
    private AssemblyRows assemblies;

    public Reader reader() {
        boolean person = request.isUserInRole(Groups.PERSON);
        return new Reader(person ? request.getUserPrincipal().getName() : null, request.isUserInRole(Groups.OWNER));
    }

    /** The person signed in; refuses nobody, and the owner, who is no person here. */
    public String person() {
        String person = reader().person();
        if (person == null) {
            throw new NoSeat("ACCOUNT", "");
        }
        return person;
    }

    /** Refuses whoever is not the server's owner. */
    public void requireOwner() {
        if (!reader().owner()) {
            throw new NoSeat("OWNER", "");
        }
    }

    /** Refuses whoever is not a member of that assembly now (R21). */
    public void requireMember(String assembly) {
        if (!assemblies.isMember(assembly, reader().person())) {
            throw new NoSeat("MEMBER", assembly);
        }
    }
}
