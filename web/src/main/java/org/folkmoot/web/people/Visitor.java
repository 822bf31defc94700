package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.folkmoot.ejb.act.Caller;
import org.folkmoot.ejb.people.PeopleRows;

/** Who looks at this page: somebody signed in, or anyone. Asking makes no session. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    private HttpServletRequest request;
    @Inject
    private PeopleRows people;
    private String name;

    /** The id of the person, or null. */
    public String getPerson() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    public String getName() {
        if (name == null && getPerson() != null) {
            name = people.person(getPerson()).name();
        }
        return name;
    }

    public Caller caller() {
        return Caller.of(getPerson());
    }
}
