package org.folkmoot.ejb.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Basis;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.AskMembership;
import org.folkmoot.ejb.assembly.Memberships;
import org.folkmoot.ejb.assembly.Requests;
import org.folkmoot.ejb.people.Secrets;
import org.folkmoot.invitation.Invitation;
import org.folkmoot.people.Person;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;

/**
 * {@code redeem-invitation}: somebody makes their account and asks to be a member; whoever was admitted already is connected to
 * that membership. The door is {@link Invitations#redeem}, since nobody is signed in yet. The record says that somebody did, and
 * not who (R21).
 */
@ApplicationScoped
public class RedeemInvitation implements ActKind {

    /** The act as it comes through that door: with a hash in place of the password. */
    static final String NAME = "redeem-invitation";
    static final String HASH = "passwordHash";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Memberships memberships;
    @Inject
    private Requests requests;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        Invite.requireLive(deposit);
        if (deposit.caller().owner() || deposit.caller().person() != null) {
            throw new BadRequest("do", "is done before one has an account: POST /api/accounts/invited");
        }
        Invitation invitation = locked(fields);
        Basis basis = fields.choice("basis", Basis.class);
        Optional<String> enterprise = AskMembership.enterprise(fields, basis);
        AskMembership.requireAffirmed(fields);
        String hash = fields.string(HASH);
        Assembly assembly = memberships.getWithMembers(invitation.assembly());
        invitation.requireOpen(deposit.now().at());
        Person person = invitation.person() == null ? newcomer(deposit, fields) : known(fields, invitation, assembly);
        boolean asks = memberships.open(assembly.id(), person.id()).isEmpty() && requests.waiting(assembly, person.id()).isEmpty();
        Map<String, Object> told = Map.of("invitation", invitation.id(), "assembly", assembly.id(), "basis", basis.name(), "affirms", true,
                "asks", asks, "memberHash", person.hashIn(assembly.id() + "/asked"));
        return Deed.in(assembly.id(), told, entry -> {
            if (invitation.person() == null) {
                em.persist(person);
            }
            em.flush();
            em.createNativeQuery("INSERT INTO account (person, password_hash, made_at) VALUES (?, ?, ?)").setParameter(1, person.id())
                    .setParameter(2, hash).setParameter(3, LocalDateTime.ofInstant(deposit.now().at(), ZoneOffset.UTC)).executeUpdate();
            invitation.use(person.id(), deposit.now().at());
            if (asks) {
                requests.ask(assembly, person.id(), basis, enterprise.orElse(null), deposit.now().at());
            }
        }).unnamed();
    }

    private Invitation locked(Fields fields) {
        List<?> found = em.createNativeQuery("SELECT invitation FROM invitation_code WHERE hash = ?")
                .setParameter(1, Invitations.hash(fields.string("code"))).getResultList();
        if (found.isEmpty()) {
            throw new CodeUnknown();
        }
        return em.find(Invitation.class, found.get(0), LockModeType.PESSIMISTIC_WRITE);
    }

    private Person newcomer(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        String name = fields.line("name", Fields.LINE);
        if (em.find(Person.class, id) != null) {
            throw new Conflict("refusal.name-taken", id);
        }
        return new Person(id, name, Secrets.salt(), deposit.now().at());
    }

    /** Somebody known keeps id and name. */
    private Person known(Fields fields, Invitation invitation, Assembly assembly) {
        fields.ignore("id", "name");
        Person person = memberships.lock(assembly, invitation.person());
        if (!em.createNativeQuery("SELECT 1 FROM account WHERE person = ?").setParameter(1, person.id()).getResultList().isEmpty()) {
            throw new Conflict("refusal.account-exists", person.id());
        }
        return person;
    }
}
