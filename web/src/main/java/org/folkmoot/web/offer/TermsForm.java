package org.folkmoot.web.offer;

import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;

/** The terms of an offer beside its threshold, while they are filled in. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String respondBy;
    private Integer noticeDays = 0;
    private String ifSupportFalls = "SUSPEND";
    private String until;
    private String reviewOn;

    JsonObjectBuilder addTo(JsonObjectBuilder act) {
        if (respondBy != null && !respondBy.isBlank()) {
            act.add("respondBy", respondBy);
        }
        if (until != null && !until.isBlank()) {
            act.add("until", until);
        }
        if (reviewOn != null && !reviewOn.isBlank()) {
            act.add("reviewOn", reviewOn);
        }
        return act.add("noticeDays", noticeDays == null ? 0 : noticeDays).add("ifSupportFalls", ifSupportFalls == null ? "" : ifSupportFalls);
    }

    public String getRespondBy() {
        return respondBy;
    }

    public void setRespondBy(String respondBy) {
        this.respondBy = respondBy;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public String getIfSupportFalls() {
        return ifSupportFalls;
    }

    public void setIfSupportFalls(String ifSupportFalls) {
        this.ifSupportFalls = ifSupportFalls;
    }

    public String getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(String reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
