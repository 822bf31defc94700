package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Asked;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;

/** Asking for changes: clauses are chosen, their words edited, and the redline is seen at once. */
@Named
@ViewScoped
public class AmendPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** A new clause before all others. */
    private static final String START = "START";
    private static final String TITLE = "RETITLE";

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(name = "clause")
    private String clause;
    @Inject
    @Param(name = "shape")
    private String shape;
    @Inject
    @Param(name = "by")
    private String sent;
    @Inject
    private ProposalRows proposals;
    @Inject
    private PeopleRows people;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    @Inject
    private Asked asked;
    @Inject
    private AmendDesk desk;
    private String title;
    private String op = "REPLACE";

    @PostConstruct
    void load() {
        ProposalRow proposal = proposals.proposal(id);
        title = proposal.title();
        Integer version = asked.number("version");
        if (version != null && version > proposal.newest()) {
            throw new NotFound("version", id + "/" + version);
        }
        desk.open(id, shape, version != null ? version : proposal.version() == null ? 0 : proposal.version(), visitor.getPerson(),
                asked.number("again"));
        if (clause != null && shape == null && !desk.getChanges().has(op, clause)) {
            desk.add(op, clause);
        }
    }

    public void add() {
        desk.add(op.equals(START) ? "INSERT" : op, op.equals(START) || op.equals(TITLE) ? "" : clause);
        desk.save();
    }

    /** Saves it first: what was written on another device is not left behind unseen. */
    public void ask() {
        desk.save();
        if (!desk.isSettled()) {
            return;
        }
        String by = desk.getBy();
        String reason = desk.getReason();
        doing.perform(Json.createObjectBuilder().add("do", "amend").add("id", desk.getChanges().getId()).add("proposal", id)
                .add("version", getVersion()).add("by", by == null ? "" : by).add("changes", desk.getChanges().toJson())
                .add("reason", reason == null ? "" : reason).build(), "/proposal/" + id + "/requests",
                desk.getChanges().getId());
        desk.done();
    }

    /** The clauses of the version, to choose from. */
    public List<SelectItem> getClauses() {
        return clauses(getVersion()).stream().map(row -> new SelectItem(row.id(), row.position() + " " + row.heading())).toList();
    }

    /** For oneself, or for an assembly whose recorder one is; what was sent stays where its sender was signed out meanwhile. */
    public List<SelectItem> getAuthors() {
        List<SelectItem> authors = new ArrayList<>();
        if (visitor.getPerson() == null && sent != null) {
            return List.of(new SelectItem(sent));
        }
        authors.add(new SelectItem(visitor.getPerson(), Words.say("amendment.form.myself", visitor.getName())));
        people.offices(visitor.getPerson()).stream().filter(office -> office.office().equals("RECORDER"))
                .forEach(office -> authors.add(new SelectItem(office.assembly(), office.name())));
        return authors;
    }

    private List<ClauseRow> clauses(int version) {
        return proposals.clauses(id, version);
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public int getVersion() {
        return desk.getChanges().getVersion();
    }

    public AmendDesk getDesk() {
        return desk;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getOp() {
        return op;
    }

    public void setOp(String op) {
        this.op = op;
    }
}
