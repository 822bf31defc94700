package org.folkmoot.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.web.people.Doorkeeper;

/** Answers a request whose bearer token was refused, whatever it asks for: who means to be somebody is not served as nobody. */
@Provider
public class RefusedToken implements ContainerRequestFilter {

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (request.getAttribute(Doorkeeper.REFUSED) instanceof RuntimeException refused) {
            throw refused;
        }
    }
}
