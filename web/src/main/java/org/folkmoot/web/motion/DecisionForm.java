package org.folkmoot.web.motion;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;

/**
 * How it was decided, as a recorder enters it: in which meeting, by what votes; or in words where nobody counted. Or that the
 * drafting committee does it, as one of its members enters it.
 */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String meeting;
    private Long yes;
    private Long no;
    private Long abstain;
    private Long agree;
    private Long standAside;
    private Long block;
    private String decidedWith;
    private boolean committee;

    /** As an entry says it. What was counted by several channels is left blank: a form has one count. */
    public static DecisionForm of(JsonObject said) {
        DecisionForm form = new DecisionForm();
        form.meeting = said.getString("meeting", null);
        form.decidedWith = said.getString("decidedWith", null);
        if (said.get("votes") instanceof JsonObject votes) {
            form.yes = count(votes, "yes");
            form.no = count(votes, "no");
            form.abstain = count(votes, "abstain");
            form.agree = count(votes, "agree");
            form.standAside = count(votes, "standAside");
            form.block = count(votes, "block");
        }
        return form;
    }

    private static Long count(JsonObject votes, String which) {
        return votes.containsKey(which) ? votes.getJsonNumber(which).longValueExact() : null;
    }

    /** Adds to the act what was filled in. */
    public JsonObjectBuilder addTo(JsonObjectBuilder act) {
        if (committee) {
            return act.add("committee", true);
        }
        if (meeting != null && !meeting.isEmpty()) {
            act.add("meeting", meeting);
        }
        if (agree != null || standAside != null || block != null) {
            act.add("votes", Json.createObjectBuilder().add("agree", count(agree)).add("standAside", count(standAside))
                    .add("block", count(block)));
        } else if (yes != null || no != null) {
            act.add("votes", Json.createObjectBuilder().add("yes", count(yes)).add("no", count(no)).add("abstain", count(abstain)));
        } else if (decidedWith != null && !decidedWith.isBlank()) {
            act.add("decidedWith", decidedWith.strip());
        }
        return act;
    }

    private static long count(Long votes) {
        return votes == null ? 0 : votes;
    }

    /** Whether the assembly's drafting committee does it; then there are no votes, but signatures. */
    public boolean isCommittee() {
        return committee;
    }

    public void setCommittee(boolean committee) {
        this.committee = committee;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public Long getYes() {
        return yes;
    }

    public void setYes(Long yes) {
        this.yes = yes;
    }

    public Long getNo() {
        return no;
    }

    public void setNo(Long no) {
        this.no = no;
    }

    public Long getAbstain() {
        return abstain;
    }

    public void setAbstain(Long abstain) {
        this.abstain = abstain;
    }

    public Long getAgree() {
        return agree;
    }

    public void setAgree(Long agree) {
        this.agree = agree;
    }

    public Long getStandAside() {
        return standAside;
    }

    public void setStandAside(Long standAside) {
        this.standAside = standAside;
    }

    public Long getBlock() {
        return block;
    }

    public void setBlock(Long block) {
        this.block = block;
    }

    public String getDecidedWith() {
        return decidedWith;
    }

    public void setDecidedWith(String decidedWith) {
        this.decidedWith = decidedWith;
    }
}
