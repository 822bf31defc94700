package org.folkmoot.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a form: its label, its input and what is said of it. Its attribute {@code act} tells which fields of the act it
 * stands for, as paths with {@code |} between ({@code changes[0].text}), and {@code label} what it is called on the page; so a
 * refusal that names a field of the act finds its place; {@code begun}, that the last button put it there. While something is wrong with it, its input says so to screen
 * readers; the first such input of a page, or one that was just begun, has the focus when the page comes.
 */
public final class FieldBox extends HtmlPanelGroup {

    private static final String ACT = "act";
    private static final String LABEL = "label";
    private static final String BEGUN = "begun";
    private static final String FOCUSED = FieldBox.class.getName() + ".focused";

    /** The input within it; there is none where a field only shows something. */
    Optional<UIInput> input() {
        return input(this);
    }

    private static Optional<UIInput> input(UIComponent within) {
        for (UIComponent child : within.getChildren()) {
            Optional<UIInput> found = child instanceof UIInput input ? Optional.of(input) : input(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing was typed or chosen. */
    boolean isEmpty() {
        Object value = input().map(input -> input.getSubmittedValue() == null ? input.getValue() : input.getSubmittedValue()).orElse("");
        return value == null || value.toString().isBlank() || value instanceof Collection<?> chosen && chosen.isEmpty();
    }

    /** What takes the focus: the input, or all of the field where that is a group of buttons. */
    String target(FacesContext faces) {
        UIInput input = input().orElseThrow();
        return isGroup(input) ? getClientId(faces) : input.getClientId(faces);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        input().ifPresent(input -> tell(faces, input));
        super.encodeBegin(faces);
    }

    private void tell(FacesContext faces, UIInput input) {
        input.getAttributes().put("label", getLabel());
        UIComponent told = isGroup(input) ? this : input;
        Map<String, Object> attributes = told.getPassThroughAttributes(true);
        boolean wrong = faces.getMessageList(input.getClientId(faces)).stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) > 0);
        String described = described(faces, input, wrong);
        put(attributes, "aria-describedby", described.isEmpty() ? null : described);
        put(attributes, "aria-invalid", wrong && !(input instanceof UISelectMany) ? "true" : null);
        put(attributes, "autofocus", (wrong || isBegun()) && faces.getAttributes().putIfAbsent(FOCUSED, this) == null ? "autofocus" : null);
        if (told == this) {
            attributes.put("role", input instanceof UISelectMany ? "group" : "radiogroup");
            attributes.put("aria-label", getLabel());
            attributes.put("tabindex", "-1");
        }
    }

    private String described(FacesContext faces, UIInput input, boolean wrong) {
        boolean helped = getChildren().stream().anyMatch(child -> child.isRendered() && child.getId().equals(input.getId() + "-help"));
        String id = input.getClientId(faces);
        return ((helped ? id + "-help " : "") + (wrong ? id + "-problem" : "")).strip();
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static boolean isGroup(UIInput input) {
        return input instanceof HtmlSelectOneRadio || input instanceof UISelectMany;
    }

    public boolean isBegun() {
        return (Boolean) getStateHelper().eval(BEGUN, false);
    }

    public void setBegun(boolean begun) {
        getStateHelper().put(BEGUN, begun);
    }

    public String getAct() {
        return (String) getStateHelper().eval(ACT, "");
    }

    public void setAct(String act) {
        getStateHelper().put(ACT, act);
    }

    public String getLabel() {
        return (String) getStateHelper().eval(LABEL, "");
    }

    public void setLabel(String label) {
        getStateHelper().put(LABEL, label);
    }
}
