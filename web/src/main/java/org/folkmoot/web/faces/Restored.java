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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Forms whose page the server no longer has, since its session ended, it was started anew, or too many pages were opened
 * after it. The page is built anew and filled with what was sent, but nothing is done: such a request carries no secret of
 * its page, so anybody could have made the browser send it, and the world may have moved. The person looks at it again and
 * presses once more.
 */
public final class Restored extends ViewHandlerWrapper {

    private static final String MARK = Restored.class.getName();
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{48}");
    private static final Pattern UUID_WRITTEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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
        if (!faces.isPostback()) {
            return kept;
        }
        return !isFromPage(faces, kept) ? null : kept != null ? kept : anew(faces, viewId);
    }

    /** Every page of ours carries the nonce of its scripts, and PrimeFaces fails on any other, so a request without one is gone. */
    private static boolean isFromPage(FacesContext faces, UIViewRoot kept) {
        String nonce = faces.getExternalContext().getRequestParameterMap().getOrDefault(NONCE, "");
        Object known = kept == null || kept.getViewMap(false) == null ? null : kept.getViewMap(false).get(NONCE);
        return ENCODED.matcher(nonce).matches() && (known == null || known.equals(nonce))
                && UUID_WRITTEN.matcher(new String(Base64.getDecoder().decode(nonce), StandardCharsets.UTF_8)).matches();
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
        anew.getViewMap().put(NONCE, faces.getExternalContext().getRequestParameterMap().get(NONCE)); // for the page to carry on
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
