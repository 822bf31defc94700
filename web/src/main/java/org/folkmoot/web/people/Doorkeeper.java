package org.folkmoot.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.folkmoot.ejb.people.Accounts;
import org.folkmoot.ejb.people.SignInRefused;
import org.folkmoot.refusal.Refusal;

/**
 * Lets people in: to the API by bearer token and never by a session, so that no foreign page can act through a reader's
 * browser; to the pages by name and password, kept in a session.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    /** Request attribute: why a bearer token, or name and password, were not accepted. */
    public static final String REFUSED = Doorkeeper.class.getName() + ".refused";
    /** Request attribute: the {@link org.folkmoot.ejb.act.Caller} whom a bearer token stands for. */
    public static final String CALLER = Doorkeeper.class.getName() + ".caller";
    private static final String PERSON = "PERSON";
    private static final String BEARER = "Bearer ";

    @Inject
    private Accounts accounts;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        if (request.getServletPath().equals("/api") || request.getServletPath().startsWith("/api/")) {
            return bearer(request, context);
        }
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return signIn(request, context, credential);
        }
        return session(request, context);
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        try {
            if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                throw SignInRefused.wrongToken();
            }
            request.setAttribute(CALLER, accounts.bearer(header.substring(BEARER.length()).strip()));
        } catch (RuntimeException refused) {
            // The resource that is asked for answers it, as it answers everything: with a problem that says why.
            request.setAttribute(REFUSED, refused);
        }
        return context.doNothing();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context,
            UsernamePasswordCredential credential) {
        try {
            String person = accounts.signIn(credential.getCaller(), credential.getPasswordAsString(),
                    request.getRemoteAddr());
            context.setRegisterSession(person, Set.of(PERSON));
            return context.notifyContainerAboutLogin(person, Set.of(PERSON));
        } catch (Refusal refused) {
            request.setAttribute(REFUSED, refused);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static AuthenticationStatus session(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        Principal known = request.getUserPrincipal();
        if (known == null) {
            return context.doNothing();
        }
        try {
            context.getHandler().handle(new Callback[] {new CallerPrincipalCallback(context.getClientSubject(), known)});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException failure) {
            throw new AuthenticationException("the session's sign-in could not be taken over", failure);
        }
    }
}
