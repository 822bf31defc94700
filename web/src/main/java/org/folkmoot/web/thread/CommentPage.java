package org.folkmoot.web.thread;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.people.SeatRow;
import org.folkmoot.ejb.proposal.ClauseRow;
import org.folkmoot.ejb.proposal.ProposalRow;
import org.folkmoot.ejb.proposal.ProposalRows;
import org.folkmoot.ejb.thread.CommentRow;
import org.folkmoot.ejb.thread.CommentRows;
import org.folkmoot.refusal.NotFound;
import org.folkmoot.web.act.Doing;
import org.folkmoot.web.faces.Show;
import org.folkmoot.web.faces.Words;
import org.folkmoot.web.people.Visitor;
import org.omnifaces.cdi.Param;


/** Saying something: about a proposal, a clause or words of it, or an amendment; in answer to somebody; or in other words than before. */
@Named
@ViewScoped
public class CommentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    @Param
    private String clause;
    @Inject
    @Param
    private String version;
    @Inject
    @Param
    private String quote;
    @Inject
    @Param
    private String amendment;
    @Inject
    @Param
    private String reply;
    @Inject
    @Param
    private String edit;
    @Inject
    private ProposalRows proposals;
    @Inject
    private CommentRows comments;
    @Inject
    private PeopleRows people;
    @Inject
    private Visitor visitor;
    @Inject
    private Doing doing;
    @Inject
    private SeatChoice seat;
    private final String newId = UUID.randomUUID().toString();
    private String title;
    private String home;
    private int number;
    private String about = "";
    private String answered = "";
    private boolean inexact;
    private String text;
    private String where = "";

    @PostConstruct
    void load() {
        if (reply != null || edit != null) {
            CommentRow before = comments.comment(reply != null ? reply : edit, visitor.getPerson());
            home = before.isReport() ? "/report/" + before.id()
                    : before.proposal() != null ? "/proposal/" + before.proposal() + "/discussion" : "/talk/" + before.assembly();
            title = before.proposal() != null ? proposals.proposal(before.proposal()).title() : before.assemblyName();
            anew(before);
            return;
        }
        ProposalRow proposal = proposals.proposal(id);
        home = "/proposal/" + id + "/discussion";
        title = proposal.title();
        seat.at(proposal.home());
        if (clause != null) {
            number = number(proposal);
            ClauseRow row = proposals.clauses(id, number).stream().filter(one -> one.id().equals(clause)).findFirst()
                    .orElseThrow(() -> new NotFound("clause", clause));
            about = Words.say("thread.about.clause", row.position(), row.heading(), number);
            inexact = quote != null && !(row.heading() + "\n" + row.text()).contains(quote);
        }
    }

    /** Answers what was said, or words anew what the visitor said; a report has a form of its own for that. */
    private void anew(CommentRow said) {
        if (reply != null) {
            about = CommentLine.of(said, Map.of()).who();
            answered = Show.prose(said.text());
        } else if (!said.own() || said.isReport()) {
            throw new NotFound("comment", edit);
        } else {
            text = said.text();
        }
    }

    /** The version in which the clause is read: that of the newest offer unless another is named. */
    private int number(ProposalRow proposal) {
        if (version == null) {
            return proposal.version() == null ? proposal.newest() : proposal.version();
        }
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw new NotFound("version", version);
        }
        return Integer.parseInt(version);
    }

    public void say() {
        JsonObjectBuilder act = Json.createObjectBuilder();
        if (edit != null) {
            act.add("do", "edit-comment").add("comment", edit);
        } else {
            act.add("do", "comment").add("id", newId);
            place(act);
        }
        doing.perform(act.add("text", text == null ? "" : text).build(), home, edit == null ? newId : edit);
    }

    private void place(JsonObjectBuilder act) {
        if (reply != null) {
            act.add("replyTo", reply);
            return;
        }
        act.add("proposal", id);
        addIf(act, "amendment", amendment);
        addIf(act, "clause", clause);
        addIf(act, "quote", getQuote());
        addIf(act, "assembly", where);
        if (where == null || where.isEmpty()) {
            seat.addTo(act);
        }
        if (clause != null) {
            act.add("version", number);
        }
    }

    private static void addIf(JsonObjectBuilder act, String field, String value) {
        if (value != null && !value.isEmpty()) {
            act.add(field, value);
        }
    }

    /** Where it may be said: before everyone, or in the own thread of an assembly in which the visitor is a member. */
    public List<SelectItem> getPlaces() {
        List<SelectItem> places = new ArrayList<>();
        places.add(new SelectItem("", Words.say("thread.form.common")));
        if (visitor.getPerson() != null) {
            for (SeatRow seat : people.seats(visitor.getPerson())) {
                places.add(new SelectItem(seat.assembly(), Words.say("thread.form.own", seat.name())));
            }
        }
        return places;
    }

    /** What it is about, in words; empty for the proposal as a whole. */
    public String getAbout() {
        return about;
    }

    /** What is answered, as clean HTML; empty if nothing is. */
    public String getAnswered() {
        return answered;
    }

    /** The words that are quoted; null where none are, or where they cannot be. */
    public String getQuote() {
        return inexact ? null : quote;
    }

    /** Whether words were chosen that the text does not hold in this form, say because they run across an emphasis. */
    public boolean isInexact() {
        return inexact;
    }

    public boolean isEditing() {
        return edit != null;
    }

    public boolean isChoosing() {
        return edit == null && reply == null;
    }

    /** Where it will stand. */
    public String getHome() {
        return home;
    }

    public String getTitle() {
        return title;
    }

    public SeatChoice getSeat() {
        return seat;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }
}
