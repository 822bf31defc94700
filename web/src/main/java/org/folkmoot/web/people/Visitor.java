package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
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
import org.folkmoot.web.faces.Complaints;
import org.folkmoot.web.faces.Words;

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

    /**
     * Sends whoever is not signed in to the page where one does, and back here. A form that was sent after its sender had been
     * signed out stays, with what was typed, and says how to go on.
     */
    public void require() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (getPerson() != null || faces.getResponseComplete()) {
            return;
        }
        String signIn = "/sign-in?to=" + URLEncoder.encode(asked(), StandardCharsets.UTF_8);
        if (faces.isPostback()) {
            Complaints.tell(faces, Words.say("page.signedOut"), signIn);
        } else {
            faces.getExternalContext().redirect(signIn);
        }
    }

    /** The address that was asked for, with what follows its question mark: the clause that one came for, say. */
    private String asked() {
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String;
        Object path = forwarded ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : request.getRequestURI();
        Object query = forwarded ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) : request.getQueryString();
        return query == null ? path.toString() : path + "?" + query;
    }

    public Caller caller() {
        return Caller.of(getPerson());
    }
}
