package org.folkmoot.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.record.EntryRow;
import org.folkmoot.ejb.record.RecordRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.omnifaces.cdi.Param;

/** A decision that another officer entered, to be read closely and countersigned. */
@Named
@RequestScoped
public class CountersignPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private RecordRows record;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private EnteredFacts facts;
    @Inject
    private Doing doing;
    private EntryRow entry;
    private String name;

    @PostConstruct
    void load() {
        entry = record.entry(id).orElseThrow(() -> new NotFound("entry", id));
        name = entry.assembly().isEmpty() ? "" : assemblies.assembly(entry.assembly()).name();
    }

    public void sign() {
        doing.perform(Json.createObjectBuilder().add("do", "countersign").add("entry", id).build(), "/now");
    }

    /** All that was entered, field by field, so that nothing is signed unseen. */
    public List<EnteredFacts.Fact> getFacts() {
        return facts.of(entry);
    }

    public String getWords() {
        return DeedView.words(entry.act(), entry.data());
    }

    public EntryRow getEntry() {
        return entry;
    }

    public String getName() {
        return name;
    }
}
