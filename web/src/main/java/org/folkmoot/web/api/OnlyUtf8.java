package org.folkmoot.web.api;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Refuses a body that says it is written in another encoding than JSON's own. */
@Provider
public class OnlyUtf8 implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        MediaType type = context.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new NotSupportedException("a body in " + charset);
        }
    }
}
