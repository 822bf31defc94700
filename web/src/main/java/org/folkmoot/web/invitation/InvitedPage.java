package org.folkmoot.web.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.folkmoot.ejb.invitation.Invitations;
import org.folkmoot.web.faces.Slugs;

/** The way in: a code, then name, password, ground and affirmation. The code is never part of an address that is sent. */
@Named
@RequestScoped
public class InvitedPage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private SecurityContext security;
    @Inject
    private Invitations invitations;
    private Invitations.Found found;
    private String code;
    private String id;
    private String name;
    private String password;
    private String basis = "RESIDENT";
    private String enterprise;
    private boolean affirms;

    /** A form that was sent has its second half from the beginning if its code is good; then there is nothing left to look. */
    @PostConstruct
    void load() {
        code = request.getMethod().equals("POST") ? request.getParameter("code") : null;
        if (code != null) {
            invitations.find(code, request.getRemoteAddr()).ifPresent(this::open);
        }
    }

    /** Looks what the code opens, and says why it opens nothing; nothing is used up yet. */
    public void look() {
        open(invitations.look(text(code), request.getRemoteAddr()));
    }

    private void open(Invitations.Found opened) {
        found = opened;
        name = opened.name();
        id = Slugs.of(opened.name(), null);
    }

    /** Makes the account, asks for membership, and signs in. */
    public void redeem() throws IOException {
        JsonObjectBuilder act = Json.createObjectBuilder().add("code", text(code)).add("password", text(password)).add("basis", basis)
                .add("affirms", affirms);
        if (found == null || found.person() == null) {
            act.add("id", text(id)).add("name", text(name));
        }
        if (enterprise != null && basis.equals("WORKS_HERE")) {
            act.add("enterprise", enterprise);
        }
        JsonObject made = invitations.redeem(act.build(), request.getRemoteAddr());
        FacesContext faces = FacesContext.getCurrentInstance();
        security.authenticate(request, (HttpServletResponse) faces.getExternalContext().getResponse(), AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(made.getString("id"), password)));
        faces.getExternalContext().redirect("/membership/" + made.getString("assembly") + "?done=redeem-invitation");
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public Invitations.Found getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public boolean isAffirms() {
        return affirms;
    }

    public void setAffirms(boolean affirms) {
        this.affirms = affirms;
    }
}
