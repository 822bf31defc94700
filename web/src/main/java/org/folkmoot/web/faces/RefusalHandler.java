package org.folkmoot.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.folkmoot.ejb.sql.DatabaseFailure;
import org.folkmoot.refusal.Refusal;

/**
 * Shows refusals. One that an act met is said at its fields and above its form, which keeps everything that was typed; one
 * that a page met while it was read (nothing of that name) is the page for what is missing. A page that was sent from but
 * is no form, and that the server no longer has, is gone. A lost database is a 503. Whatever else is thrown is a bug, and is
 * left to the container.
 */
public final class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

    private RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Makes the handler. */
    public static final class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            Throwable thrown = event.getContext().getException();
            Refusal refusal = refusalIn(thrown);
            if (refusal != null) {
                events.remove();
                show(event.getContext().getContext(), event.getContext().getPhaseId(), refusal);
            } else if (thrown instanceof ViewExpiredException) {
                events.remove();
                send(event.getContext().getContext(), HttpServletResponse.SC_GONE, Words.say("page.expired"));
            } else if (DatabaseFailure.unreachable(thrown)) {
                events.remove();
                LOG.log(Level.WARNING, "the database cannot be reached: {0}", thrown.getMessage());
                send(event.getContext().getContext(), HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
            }
        }
        super.handle();
    }

    private static void show(FacesContext faces, PhaseId phase, Refusal refusal) {
        boolean acting = faces.isPostback() && phase == PhaseId.INVOKE_APPLICATION;
        if (acting) {
            Complaints.tell(faces, refusal);
            faces.validationFailed();
            faces.renderResponse();
            return;
        }
        send(faces, refusal.status(), Refusals.say(refusal));
    }

    private static void send(FacesContext faces, int status, String says) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, says);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
