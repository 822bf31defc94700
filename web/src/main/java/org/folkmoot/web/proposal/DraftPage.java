package org.folkmoot.web.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.folkmoot.draft.DraftText;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.draft.Desk;
import org.folkmoot.ejb.draft.DraftRow;
import org.folkmoot.ejb.draft.Drafts;
import org.folkmoot.ejb.sql.Ids;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.draft.DraftDesk;
import org.folkmoot.web.draft.WhoSaved;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.faces.Slugs;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** A first text, written and then proposed in an assembly. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String home;
    @Inject
    @Param(name = "text")
    private String draft;
    @Inject
    @Param(name = "shape")
    private String shape;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Drafts drafts;
    @Inject
    private Visitor visitor;
    @Inject
    private Asked asked;
    @Inject
    private Doing doing;
    @Inject
    private DraftDesk desk;
    private String homeName;
    private List<DraftRow> begun;

    @PostConstruct
    void load() {
        homeName = assemblies.assembly(home).name();
        draft = draft == null ? UUID.randomUUID().toString() : Ids.existing("draft", draft);
        desk.open(Desk.ofNew(home, draft), DraftText.blank("en"), shape, asked.number("again"));
    }

    /** Saves it first: a text that another one forestalled is not proposed unseen. */
    public void propose() {
        desk.save();
        if (!desk.isSettled()) {
            return;
        }
        String id = Slugs.of(desk.getTitle(), "proposal");
        doing.perform(Json.createObjectBuilder().add("do", "propose").add("id", id).add("home", home)
                .add("title", desk.getTitle() == null ? "" : desk.getTitle())
                .add("language", desk.getLanguage() == null ? "" : desk.getLanguage())
                .add("clauses", desk.getText().toJson()).build(), "/proposal/" + id);
        desk.became(id);
    }

    /** Other drafts that were begun here and wait, for those who may write on them. */
    public List<DraftRow> getBegun() {
        if (begun == null) {
            begun = !desk.isPermitted() || visitor.getPerson() == null ? List.of() : drafts.begunIn(visitor.caller(), home).stream()
                    .filter(one -> !one.id().equals(draft)).toList();
        }
        return begun;
    }

    /** Who saved one of them last, as far as the visitor may know. */
    public String whose(DraftRow begun) {
        return WhoSaved.named(begun.savedByName());
    }

    public String getHome() {
        return home;
    }

    public String getHomeName() {
        return homeName;
    }

    public String getDraft() {
        return draft;
    }

    public DraftDesk getDesk() {
        return desk;
    }
}
