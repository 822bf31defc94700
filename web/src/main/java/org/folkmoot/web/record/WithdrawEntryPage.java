package org.folkmoot.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.folkmoot.web.act.Doing;
import org.omnifaces.cdi.Param;

/** A decision that waits for a countersignature and is taken back before it has one. */
@Named
@RequestScoped
public class WithdrawEntryPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;
    @Inject
    private WaitingEntry waiting;
    @Inject
    private Doing doing;
    private String reason;

    @PostConstruct
    void load() {
        waiting.load(id);
    }

    public void takeBack() {
        JsonObjectBuilder act = Json.createObjectBuilder().add("do", "withdraw-entry").add("entry", id);
        if (reason != null && !reason.isBlank()) {
            act.add("reason", reason);
        }
        doing.perform(act.build(), "/now");
    }

    /** Why the visitor cannot take it back; null where they can. */
    public String getHindrance() {
        return waiting.againstTakingBack();
    }

    public List<EnteredFacts.Fact> getFacts() {
        return waiting.facts();
    }

    public WaitingEntry getWaiting() {
        return waiting;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
