package org.folkmoot.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Forms whose page the server no longer has, since its session ended, it was started anew, or too many pages were opened
 * after it. The page is built anew and filled with what was sent, but nothing is done: such a request carries no secret of
 * its page, so anybody could have made the browser send it, and the world may have moved. The person looks at it again and
 * presses once more.
 */
public final class Restored extends ViewHandlerWrapper {

    private static final String MARK = Restored.class.getName();
    private static final String NONCE = "primefaces.nonce";

    public Restored(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Whether this request came from a page that was gone. */
    public static boolean isHere(FacesContext faces) {
        return faces.getAttributes().containsKey(MARK);
    }

    @Override
    public UIViewRoot restoreView(FacesContext faces, String viewId) {
        UIViewRoot kept = getWrapped().restoreView(faces, viewId);
        return kept != null || !faces.isPostback() ? kept : anew(faces, viewId);
    }

    private UIViewRoot anew(FacesContext faces, String viewId) {
        ViewDeclarationLanguage language = getViewDeclarationLanguage(faces, viewId);
        if (!language.viewExists(faces, viewId)) {
            return null;
        }
        UIViewRoot anew = createView(faces, viewId);
        UIViewRoot before = faces.getViewRoot();
        faces.setViewRoot(anew);
        try {
            language.buildView(faces, anew);
        } catch (IOException unreadable) {
            throw new FacesException(unreadable);
        }
        if (anew.isTransient()) {
            faces.setViewRoot(before);
            return null;
        }
        String nonce = faces.getExternalContext().getRequestParameterMap().get(NONCE);
        if (nonce != null && !nonce.isEmpty()) {
            anew.getViewMap().put(NONCE, nonce); // what the page carries on, as PrimeFaces does where it made the page itself
        }
        faces.getAttributes().put(MARK, true);
        return anew;
    }

    /** Leaves out what a form that was built anew would do, and says so. */
    public static final class Listener implements PhaseListener {

        private static final long serialVersionUID = 1L;

        @Override
        public PhaseId getPhaseId() {
            return PhaseId.ANY_PHASE;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            FacesContext faces = event.getFacesContext();
            if (!isHere(faces)) {
                return;
            }
            if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
                faces.renderResponse();
            } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && !faces.getPartialViewContext().isAjaxRequest()) {
                faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
                Complaints.tell(faces, Words.say("page.restored"), "");
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            // what is left out is left out before
        }
    }
}
