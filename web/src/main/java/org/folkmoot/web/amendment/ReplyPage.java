package org.folkmoot.web.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.ejb.amendment.AmendmentFilter;
import org.folkmoot.ejb.amendment.AmendmentRow;
import org.folkmoot.ejb.amendment.AmendmentRows;
import org.folkmoot.ejb.amendment.ProposedRow;
import org.folkmoot.ejb.amendment.ProposedRows;
import org.folkmoot.ejb.assembly.AssemblyRows;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.sql.Slice;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.motion.DecisionForm;
import org.folkmoot.web.motion.MyCommittees;
import org.omnifaces.cdi.Param;

/** One answer of one assembly to a request, entered by its recorder: accept it, carry it, say whether other words meet a condition … */
@Named
@ViewScoped
public class ReplyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> ANSWERS = List.of("ACCEPT", "ACCEPT_MODIFIED", "REJECT", "CARRY", "CONSOLIDATE", "LEAVE", "TAKE_UP", "MEETS");

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param(pathIndex = 1)
    private String by;
    @Inject
    @Param(pathIndex = 2)
    private String answer;
    @Inject
    @Param(name = "from")
    private String from;
    @Inject
    private ProposedRows proposing;
    @Inject
    private AmendmentRows amendments;
    @Inject
    private ProposalRows proposals;
    @Inject
    private AssemblyRows assemblies;
    @Inject
    private Requests requests;
    @Inject
    private MyCommittees committees;
    @Inject
    private Doing doing;
    private final String into = UUID.randomUUID().toString();
    private String proposal;
    private String name;
    private String home;
    private String reason;
    private String meets = "yes";
    private boolean toAll;
    private List<String> sources = new ArrayList<>();
    private final List<WordingForm> wording = new ArrayList<>();
    private final DecisionForm decision = new DecisionForm();

    @PostConstruct
    void load() {
        AmendmentRow amendment = amendments.amendment(id);
        proposal = amendment.proposal();
        name = assemblies.assembly(by).name();
        home = proposals.proposal(proposal).home();
        if (!ANSWERS.contains(answer)) {
            throw new NotFound("answer", answer);
        }
        decision.setCommittee(committees.only(by, getPower()));
        Optional<ProposedRow> taken = proposing.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.id().equals(from) && one.answer().equals(answer)).findFirst();
        taken.ifPresent(one -> reason = one.reason());
        if (isWorded()) {
            List<ClauseRow> clauses = proposals.clauses(proposal, amendment.version());
            boolean fits = taken.isPresent() && taken.get().base() == amendment.version();
            wording.addAll(fits ? WordingForm.of(taken.get().changes(), clauses) : WordingForm.ofAsked(amendments.changes(id), clauses));
        }
    }

    public void enter() {
        JsonObjectBuilder act = Json.createObjectBuilder();
        if (answer.equals("MEETS")) {
            act.add("do", "meets-condition").add("amendment", id).add("by", by).add("answer", meets == null ? "" : meets);
            if (reason != null && !reason.isBlank()) {
                act.add("comment", reason);
            }
        } else {
            act.add("do", "answer-amendment").add("amendment", id).add("by", by).add("answer", answer)
                    .add("reason", reason == null ? "" : reason);
            if (isWorded()) {
                JsonArrayBuilder changes = Json.createArrayBuilder();
                wording.forEach(form -> changes.add(form.toJson()));
                act.add("changes", changes);
            }
            if (answer.equals("CONSOLIDATE")) {
                act.add("into", into).add("sources", Json.createArrayBuilder(sources));
            }
            if (toAll) {
                act.add("toAll", true);
            }
        }
        doing.perform(decision.addTo(act).build(), "/request/" + id);
    }

    /** What is asked for, as everyone sees it. */
    public RequestView getRequest() {
        return requests.views(List.of(amendments.amendment(id))).get(0);
    }

    /** How many others ask for exactly the same, so that one answer may be given to all. */
    public int getSame() {
        boolean answerable = !List.of("MEETS", "TAKE_UP", "CONSOLIDATE").contains(answer);
        return !answerable ? 0 : (int) amendments.amendments(proposal, new AmendmentFilter("OPEN", null, null, null, id, null, null),
                new Slice("", Slice.USUAL)).rows().stream().filter(row -> !row.id().equals(id)).count();
    }

    /** Other open requests to the same version, that may be put into one wording with it. */
    public List<RequestView> getOthers() {
        int version = amendments.amendment(id).version();
        return requests.views(amendments.amendments(proposal, new AmendmentFilter("OPEN", null, null, null, null, null, null),
                new Slice("", Slice.USUAL)).rows().stream().filter(row -> row.version() == version && !row.id().equals(id)).toList());
    }

    /** What a drafting committee must be allowed for this; empty of what it never may. */
    public String getPower() {
        return by.equals(home) && !answer.equals("MEETS") ? "ANSWER" : "";
    }

    /** Whether the answer has words of its own. */
    public boolean isWorded() {
        return answer.equals("ACCEPT_MODIFIED") || answer.equals("CONSOLIDATE");
    }

    public String getId() {
        return id;
    }

    public String getBy() {
        return by;
    }

    public String getName() {
        return name;
    }

    public String getAnswer() {
        return answer;
    }

    public String getProposal() {
        return proposal;
    }

    public List<WordingForm> getWording() {
        return wording;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMeets() {
        return meets;
    }

    public void setMeets(String meets) {
        this.meets = meets;
    }

    public boolean isToAll() {
        return toAll;
    }

    public void setToAll(boolean toAll) {
        this.toAll = toAll;
    }

    public List<String> getSources() {
        return sources;
    }

    public void setSources(List<String> sources) {
        this.sources = sources;
    }

    public DecisionForm getDecision() {
        return decision;
    }
}
