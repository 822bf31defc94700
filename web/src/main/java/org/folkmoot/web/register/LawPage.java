package org.folkmoot.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import org.folkmoot.ejb.assembly.AssemblyRow;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.register.LawRow;
import org.folkmoot.ejb.register.RegisterRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Slugs;
import org.folkmoot.web.motion.DecisionForm;
import org.omnifaces.cdi.Param;

/** A law that a local assembly enacted or, where one is named, repealed. */
@Named
@RequestScoped
public class LawPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(pathIndex = 1)
    private String law;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private RegisterRows register;
    @Inject
    private Doing doing;
    private AssemblyRow assembly;
    private LawRow repealed;
    private String title;
    private String text;
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        assembly = assemblies.assembly(id);
        if (law != null) {
            repealed = register.laws(id, new Slice("", Slice.MOST)).rows().stream().filter(row -> row.id().equals(law))
                    .findFirst().orElseThrow(() -> new NotFound("law", law));
        }
    }

    public void enact() {
        doing.perform(decision.addTo(Json.createObjectBuilder().add("do", "enact").add("assembly", id)
                .add("law", Slugs.of(id.substring(0, Math.min(id.length(), 14)) + "-" + title, id + "-law"))
                .add("title", title == null ? "" : title).add("text", text == null ? "" : text)).build(), "/register/" + id);
    }

    public void repeal() {
        doing.perform(decision.addTo(Json.createObjectBuilder().add("do", "repeal").add("assembly", id)
                .add("law", law)).build(), "/register/" + id);
    }

    public AssemblyRow getAssembly() {
        return assembly;
    }

    /** The law that is to be repealed; null where one is enacted. */
    public LawRow getRepealed() {
        return repealed;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
