package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.util.List;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Slugs;
import org.omnifaces.cdi.Param;

/** A first text, proposed in an assembly. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String home;
    @Inject
    @Param(name = "shape")
    private String shape;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Doing doing;
    private String homeName;
    private String title;
    private String language = "en";
    private ClauseList text;

    @PostConstruct
    void load() {
        homeName = assemblies.assembly(home).name();
        text = ClauseList.of(shape).orElseGet(() -> new ClauseList(List.of()));
    }

    public void propose() {
        String id = Slugs.of(title, "proposal");
        doing.perform(Json.createObjectBuilder().add("do", "propose").add("id", id).add("home", home)
                .add("title", title == null ? "" : title).add("language", language == null ? "" : language).add("clauses", text.toJson()).build(),
                "/proposal/" + id);
    }

    public String getHome() {
        return home;
    }

    public String getHomeName() {
        return homeName;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public ClauseList getText() {
        return text;
    }
}
