package org.folkmoot.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.refusal.BadRequest;

/** Refuses a parameter that stands twice in an address: only one of its values would be read. */
@Provider
public class EachOnce implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        context.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.size() > 1) {
                throw new BadRequest(name, "stands there more than once");
            }
        });
    }
}
