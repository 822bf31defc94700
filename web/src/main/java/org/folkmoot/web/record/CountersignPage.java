package org.folkmoot.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
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
    private WaitingEntry waiting;
    @Inject
    private Doing doing;

    @PostConstruct
    void load() {
        waiting.load(id);
    }

    public void sign() {
        doing.perform(Json.createObjectBuilder().add("do", "countersign").add("entry", id).build(), "/now");
    }

    /** Why the visitor cannot sign it; null where they can. */
    public String getHindrance() {
        return waiting.againstSigning();
    }

    /** Whether the visitor can take it back, or dismiss it, instead. */
    public boolean isBack() {
        return getHindrance() != null && waiting.againstTakingBack() == null;
    }

    /** All that was entered, field by field, so that nothing is signed unseen. */
    public List<EnteredFacts.Fact> getFacts() {
        return waiting.facts();
    }

    public WaitingEntry getWaiting() {
        return waiting;
    }
}
