package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.folkmoot.ejb.mandate.Errands;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.web.mandate.DelegateView;

/** What waits for whoever is signed in as a delegate: their mandates, what to answer, what is new, where a report is due. */
@Named
@RequestScoped
public class DelegateNow {

    @Inject
    private Visitor visitor;
    @Inject
    private MandateRows mandates;
    @Inject
    private Errands errands;
    private List<DelegateView> sent;
    private List<Errands.Condition> conditions;
    private List<Errands.Requests> requests;
    private List<Errands.Fresh> fresh;
    private List<Errands.Due> due;
    private String until = Instant.now().toString();

    public List<DelegateView> getMandates() {
        if (sent == null) {
            sent = mandates.ofPerson(visitor.getPerson()).stream().map(one -> new DelegateView(one, "")).toList();
        }
        return sent;
    }

    public boolean isDelegate() {
        return !getMandates().isEmpty();
    }

    /** How many things wait for the visitor as a delegate. */
    public int getWaits() {
        return getConditions().size() + getRequests().size() + getDue().size();
    }

    /** Whether nothing waits. */
    public boolean isIdle() {
        return getWaits() == 0;
    }

    public List<Errands.Condition> getConditions() {
        if (conditions == null) {
            conditions = isDelegate() ? errands.conditions(visitor.getPerson()) : List.of();
        }
        return conditions;
    }

    public List<Errands.Requests> getRequests() {
        if (requests == null) {
            requests = isDelegate() ? errands.requests(visitor.getPerson()) : List.of();
        }
        return requests;
    }

    public List<Errands.Fresh> getFresh() {
        if (fresh == null) {
            fresh = isDelegate() ? errands.fresh(visitor.getPerson()) : List.of();
        }
        return fresh;
    }

    public List<Errands.Due> getDue() {
        if (due == null) {
            due = isDelegate() ? errands.due(visitor.getPerson()) : List.of();
        }
        return due;
    }

    /** The visitor has seen what was new when the page was made. */
    public void seen() {
        errands.seen(visitor.caller().requirePerson(), until);
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/now");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
