package org.folkmoot.web.faces;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostConstructViewMapEvent;
import jakarta.faces.event.SystemEvent;
import java.util.Set;

/**
 * Pages that are only read keep nothing between requests, and so make no session. PrimeFaces puts its nonce into the view
 * map of every page, and the announcement of that map is what makes one: here it is not announced.
 */
public final class ReadingPages extends ApplicationFactory {

    private static final Set<String> VIEWS = Set.of("/index.xhtml", "/assembly.xhtml", "/rules.xhtml", "/assemblies.xhtml",
            "/delegates.xhtml", "/delegate.xhtml", "/reports.xhtml", "/report.xhtml", "/proposal.xhtml", "/proposals.xhtml", "/register.xhtml", "/talk.xhtml", "/asked.xhtml", "/request.xhtml");
    /** Read by all, and acted on only by some who are signed in. */
    private static final Set<String> VIEWS_OF_ANYONE = Set.of("/merge.xhtml");

    public ReadingPages(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        Application application = getWrapped().getApplication();
        return application instanceof Quiet ? application : new Quiet(application);
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }

    private static final class Quiet extends ApplicationWrapper {
        Quiet(Application wrapped) {
            super(wrapped);
        }

        @Override
        public void publishEvent(FacesContext context, Class<? extends SystemEvent> event, Class<?> baseType, Object source) {
            boolean read = event == PostConstructViewMapEvent.class && source instanceof UIViewRoot view && isRead(context, view);
            if (!read) {
                super.publishEvent(context, event, baseType, source);
            }
        }

        private static boolean isRead(FacesContext context, UIViewRoot view) {
            return VIEWS.contains(view.getViewId()) || VIEWS_OF_ANYONE.contains(view.getViewId())
                    && context.getExternalContext().getUserPrincipal() == null;
        }
    }
}
