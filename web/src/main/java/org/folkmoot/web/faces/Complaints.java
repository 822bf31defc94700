package org.folkmoot.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.folkmoot.refusal.Refusal;

/**
 * What is wrong with a form that was sent: each complaint at its field, and all of them above the form with a link to where
 * it can be mended.
 */
public final class Complaints {

    private static final String TOLD = Complaints.class.getName();

    private Complaints() {
    }

    /**
     * One thing that is wrong.
     *
     * @param target the address of the place where it is mended; empty where there is none
     * @param says   what is wrong, in words
     * @param rule   the rule that refuses, in words; empty where it is a matter of form
     */
    public record Complaint(String target, String says, String rule) {
    }

    /** A field as it was when the page was visited, since the same component stands for every row of a list. */
    private record Place(int fit, String input, String target, String label, boolean empty) {
    }

    /** Puts each thing that a refusal says where it belongs. */
    static void tell(FacesContext faces, Refusal refusal) {
        String rule = Refusals.rule(refusal);
        for (FieldWords.Fault fault : FieldWords.faults(refusal)) {
            Place place = fault.paths().stream().map(path -> find(faces, path)).filter(Objects::nonNull).findFirst().orElse(null);
            String says = place == null ? fault.says() : fault.at(place.label(), place.empty());
            faces.addMessage(place == null ? null : place.input(), new FacesMessage(FacesMessage.SEVERITY_ERROR, says, says));
            told(faces).add(new Complaint(place == null ? "" : "#" + place.target(), says, rule));
        }
    }

    /** Says something of the form as a whole. */
    public static void tell(FacesContext faces, String says, String target) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, says, says));
        told(faces).add(new Complaint(target, says, ""));
    }

    /** All that is wrong, for the page: what was refused, and what the fields themselves could not take. */
    public static List<Complaint> all() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Complaint> all = new ArrayList<>(told(faces));
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            faces.getMessageList(id).stream().map(FacesMessage::getSummary)
                    .filter(says -> all.stream().noneMatch(complaint -> complaint.says().equals(says)))
                    .map(says -> new Complaint(id == null ? "" : "#" + id, says, "")).forEach(all::add);
        }
        return all;
    }

    /** Whether no field is at fault, so that what is said above the form takes the focus itself. */
    public static boolean placeless() {
        return all().stream().noneMatch(complaint -> complaint.target().startsWith("#"));
    }

    private static Place find(FacesContext faces, String path) {
        List<Place> places = new ArrayList<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                (context, component) -> visit(faces, component, path, places));
        return places.stream().filter(place -> place.fit() > 0)
                .reduce((best, next) -> next.fit() > best.fit() ? next : best).orElse(null);
    }

    private static VisitResult visit(FacesContext faces, UIComponent component, String path, List<Place> places) {
        if (component instanceof FieldBox box && box.input().isPresent()) {
            places.add(new Place(FieldWords.fit(box.getAct(), path), box.input().get().getClientId(faces), box.target(faces), box.getLabel(), box.isEmpty()));
        }
        return VisitResult.ACCEPT;
    }

    @SuppressWarnings("unchecked")
    private static List<Complaint> told(FacesContext faces) {
        return (List<Complaint>) faces.getAttributes().computeIfAbsent(TOLD, none -> new ArrayList<Complaint>());
    }
}
