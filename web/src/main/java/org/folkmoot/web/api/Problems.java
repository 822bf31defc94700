package org.folkmoot.web.api;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.folkmoot.ejb.sql.DatabaseFailure;
import org.folkmoot.refusal.Refusal;

/**
 * Everything that goes wrong in a request to the API, as a problem: refusals in words, the protocol's own errors by their
 * status, a lost database as 503. The rest is a bug: it is logged, and the client learns that it was not at fault.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Refusal refusal) {
            return Problem.of(refusal);
        }
        if (cause instanceof WebApplicationException protocol) {
            return ofProtocol(protocol.getResponse());
        }
        if (DatabaseFailure.unreachable(failure)) {
            LOG.log(Level.WARNING, "the database cannot be reached: {0}", failure.getMessage());
            return Problem.of("database", 503);
        }
        LOG.log(Level.SEVERE, "a request failed", failure);
        return Problem.of("server", 500);
    }

    private static Response ofProtocol(Response response) {
        int status = response.getStatus();
        String type = switch (status) {
            case 404 -> "no-such-resource";
            case 405 -> "method";
            case 406 -> "accept";
            case 413 -> "too-large";
            case 415 -> "media-type";
            default -> "request";
        };
        Response problem = Problem.of(type, status);
        String allow = response.getHeaderString("Allow");
        return allow == null ? problem : Response.fromResponse(problem).header("Allow", allow).build();
    }
}
