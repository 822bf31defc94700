package org.folkmoot.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.Set;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.ejb.register.RegisterRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.MyOffices;
import org.omnifaces.cdi.Param;

/** A mistake in an entry, mended by an act that names it. */
@Named
@RequestScoped
public class CorrectPage {

    private static final Set<String> MENDED = Set.of("respond", "meeting", "members", "enact");

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private RecordRows record;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private RegisterRows register;
    @Inject
    private MyOffices offices;
    @Inject
    private Doing doing;
    private EntryRow entry;
    private AssemblyRow assembly;
    private MendForm form;
    private String reason;

    @PostConstruct
    void load() {
        entry = record.entry(id).filter(one -> one.assembly() != null).orElseThrow(() -> new NotFound("entry", id));
        assembly = assemblies.assembly(entry.assembly());
        form = new MendForm(entry.act(), entry.data());
        asItStands();
    }

    /** It may have been corrected before: then the form begins with what holds now. */
    private void asItStands() {
        switch (form.getKind()) {
            case "meeting" -> assemblies.meetings(assembly.id()).stream()
                    .filter(meeting -> meeting.id().equals(entry.data().getString("id", ""))).findFirst().ifPresent(meeting -> {
                        form.setPlace(meeting.place());
                        form.setPresent(meeting.present());
                    });
            case "members" -> form.setCount(assembly.members());
            case "enact" -> register.laws(assembly.id(), new Slice("", Slice.MOST)).rows().stream()
                    .filter(law -> law.id().equals(entry.data().getString("law", ""))).findFirst().ifPresent(law -> {
                        form.setTitle(law.title());
                        form.setText(law.text());
                    });
            default -> { }
        }
    }

    public void correct() {
        doing.perform(Json.createObjectBuilder().add("do", "correct").add("entry", id).add("changes", form.changes())
                .add("reason", reason == null ? "" : reason).build(), back());
    }

    private String back() {
        return switch (form.getKind()) {
            case "respond" -> "/proposal/" + entry.data().getString("proposal") + "/answers";
            case "enact" -> "/register/" + assembly.id();
            default -> "/assembly/" + assembly.id();
        };
    }

    /** Why the visitor cannot correct it; null where they can. */
    public String getHindrance() {
        if (!MENDED.contains(form.getKind())) {
            return Words.say(entry.data().containsKey("awaits") ? "record.mend.waits" : "record.mend.never");
        }
        return offices.recorder(assembly.id()) ? null : Words.say("record.mend.seat", assembly.name());
    }

    public String getWords() {
        return DeedView.of(entry).words();
    }

    public EntryRow getEntry() {
        return entry;
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    public MendForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
