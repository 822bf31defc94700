package org.folkmoot.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** The header of {@link StatementCount} for the API, whose answers are sent off before a servlet filter sees them again. */
@Provider
public class StatementHeader implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (StatementCount.isOn()) {
            response.getHeaders().putSingle(StatementCount.HEADER, StatementCount.told());
        }
    }
}
