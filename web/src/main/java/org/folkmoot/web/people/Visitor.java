package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** Sends whoever is not signed in to the page where one does, and back here. */
    public void require() throws IOException {
        if (getPerson() == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect("/sign-in?to=" + URLEncoder.encode(
                    request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked ? asked
                            : request.getRequestURI(), StandardCharsets.UTF_8));
        }
    }

    public Caller caller() {
        return Caller.of(getPerson());
    }
}
