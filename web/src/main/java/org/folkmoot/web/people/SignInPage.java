package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.folkmoot.web.faces.Words;

/** Signing in by name and password, and out again. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SecurityContext security;
    @Inject
    private HttpServletRequest request;
    private String name;
    private String password;
    private String to;

    /** Goes to where one came from; where name and password do not fit, says only that. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        AuthenticationStatus status = name == null || password == null ? AuthenticationStatus.SEND_FAILURE
                : security.authenticate(request, (HttpServletResponse) faces.getExternalContext().getResponse(),
                        AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            faces.getExternalContext().redirect(local(to) ? to : "/now");
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say("people.signIn.wrong"), ""));
        }
    }

    public void signOut() throws IOException, ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        FacesContext.getCurrentInstance().getExternalContext().redirect("/");
    }

    /** Only addresses of this server. */
    private static boolean local(String address) {
        return address != null && address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to == null ? request.getParameter("to") : to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
