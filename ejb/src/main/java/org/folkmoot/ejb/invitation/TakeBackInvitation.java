package org.folkmoot.ejb.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Memberships;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.invitation.Invitation;
import org.folkmoot.refusal.NotFound;

/** {@code take-back-invitation}: its letters are of no use from then on, and what it knew of somebody is erased. */
@ApplicationScoped
public class TakeBackInvitation implements ActKind {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Memberships memberships;
    @Inject
    private Seats seats;

    @Override
    public String name() {
        return "take-back-invitation";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("invitation");
        Invite.requireLive(deposit);
        deposit.caller().requirePerson();
        Invitation invitation = em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (invitation == null) {
            throw new NotFound("invitation", id);
        }
        Assembly assembly = memberships.getWithMembers(invitation.assembly());
        seats.requireRecorder(deposit, assembly);
        invitation.requireOpen(deposit.now().at());
        return Deed.in(assembly.id(), Map.of("invitation", id, "assembly", assembly.id()), entry -> invitation.takeBack(deposit.now().at()));
    }
}
