package org.folkmoot.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.refusal.NoSeat;
import org.folkmoot.web.people.Doorkeeper;

/** Who is behind a request to the API, as the authentication mechanism found out from its bearer token. */
@RequestScoped
public class Callers {

    @Inject
    private HttpServletRequest request;

    @Inject
    private AssemblyRows assemblies;

    public Caller caller() {
        return request.getAttribute(Doorkeeper.CALLER) instanceof Caller caller ? caller : Caller.NOBODY;
    }

    /** Refuses whoever is not a member of that assembly now (R21). */
    public void requireMember(String assembly) {
        if (!assemblies.isMember(assembly, caller().person())) {
            throw new NoSeat("MEMBER", assembly);
        }
    }
}
