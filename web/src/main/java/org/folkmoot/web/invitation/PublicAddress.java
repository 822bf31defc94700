package org.folkmoot.web.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.ejb.mail.MailSettings;

/** The address by which people reach this server: as its owner said, or else as whoever looks reached it. */
@Named
@RequestScoped
public class PublicAddress {

    @Inject
    private HttpServletRequest request;

    /** Where an invitation is redeemed. */
    public String getInvited() {
        String said = MailSettings.publicUrl();
        String base = said.isEmpty() ? request.getRequestURL().toString().replaceFirst("^(https?://[^/]*).*", "$1/") : said;
        return base + "invited";
    }

    /** Whether this server sends mail. */
    public boolean isMailing() {
        return MailSettings.configured();
    }
}
