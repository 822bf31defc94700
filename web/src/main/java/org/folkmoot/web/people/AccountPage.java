package org.folkmoot.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.folkmoot.ejb.assembly.OfficeRow;
import org.folkmoot.ejb.mandate.MandateRow;
import org.folkmoot.ejb.mandate.MandateRows;
import org.folkmoot.ejb.people.Accounts;
import org.folkmoot.ejb.people.NewToken;
import org.folkmoot.ejb.people.PeopleRows;
import org.folkmoot.ejb.people.SeatRow;
import org.folkmoot.ejb.people.TokenRow;

/** One's own account: seats, password, tokens for programs. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Visitor visitor;
    @Inject
    private PeopleRows people;
    @Inject
    private MandateRows mandates;
    @Inject
    private Accounts accounts;
    @Inject
    private HttpServletRequest request;
    private String label;
    private String old;
    private String next;
    private NewToken made;
    private boolean changed;

    public void makeToken() {
        made = accounts.makeToken(visitor.caller().requirePerson(), label);
        label = null;
    }

    public void endToken(String id) {
        accounts.endToken(visitor.caller(), id);
    }

    public void changePassword() {
        accounts.changePassword(visitor.caller(), old == null ? "" : old, next == null ? "" : next, request.getRemoteAddr());
        changed = true;
    }

    public List<TokenRow> getTokens() {
        return people.tokens(visitor.getPerson());
    }

    public List<OfficeRow> getOffices() {
        return people.offices(visitor.getPerson());
    }

    public List<SeatRow> getSeats() {
        return people.seats(visitor.getPerson());
    }

    public List<MandateRow> getMandates() {
        return mandates.ofPerson(visitor.getPerson());
    }

    /** The token just made: shown now and never again. */
    public NewToken getMade() {
        return made;
    }

    public boolean isChanged() {
        return changed;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getNext() {
        return null;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
