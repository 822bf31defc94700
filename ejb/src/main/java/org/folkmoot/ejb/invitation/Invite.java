package org.folkmoot.ejb.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.ejb.act.ActKind;
import org.folkmoot.ejb.act.Deed;
import org.folkmoot.ejb.act.Deposit;
import org.folkmoot.ejb.act.Fields;
import org.folkmoot.ejb.assembly.Memberships;
import org.folkmoot.ejb.assembly.Seats;
import org.folkmoot.ejb.mail.MailSettings;
import org.folkmoot.ejb.mail.Outbox;
import org.folkmoot.ejb.people.People;
import org.folkmoot.ejb.people.Secrets;
import org.folkmoot.invitation.Invitation;
import org.folkmoot.invitation.Invitation.Invitee;
import org.folkmoot.refusal.BadRequest;
import org.folkmoot.refusal.Conflict;

/**
 * {@code invite}: lets somebody who has no account make one, and ask to be a member. Decides nothing, so it takes one recorder
 * and no countersignature. The record holds a hash of name and address, and no code (R21).
 */
@ApplicationScoped
public class Invite implements ActKind {

    /** Longest address that mail goes to. */
    public static final int LONGEST_MAIL = 254;
    /** Mails of one assembly that may wait or go out within a day. */
    static final long MAILS_A_DAY = 2_000;

    /** What browsers, too, take for an address. */
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
            + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final String OPEN = "SELECT 1 FROM invitation WHERE person = ? AND assembly = ? AND used_at IS NULL "
            + "AND taken_back_at IS NULL AND expires_at > UTC_TIMESTAMP(6) LIMIT 1";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Memberships memberships;
    @Inject
    private People people;
    @Inject
    private Seats seats;
    @Inject
    private Outbox outbox;

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public Deed prepare(Deposit deposit, Fields fields) {
        String id = fields.id("id");
        Assembly assembly = memberships.getWithMembers(fields.id("assembly"));
        Invitee invitee = invitee(fields);
        Optional<String> mail = mail(fields);
        requireLive(deposit);
        seats.requireRecorder(deposit, assembly);
        if (em.find(Invitation.class, id) != null) {
            throw new Conflict("refusal.id-taken", id);
        }
        if (invitee.person() != null) {
            requireWithoutAccount(invitee.person(), assembly);
        }
        if (mail.isPresent() && outbox.ofToday(assembly.id()) >= MAILS_A_DAY) {
            throw new Conflict("refusal.mails-of-today", assembly.name(), MAILS_A_DAY);
        }
        Invitation invitation = new Invitation(id, assembly, invitee, mail.orElse(null), Secrets.salt(), deposit.caller().requirePerson(),
                deposit.now().at());
        return Deed.in(assembly.id(), Map.of("id", id, "assembly", assembly.id(), "inviteeHash", invitation.inviteeHash()), entry -> {
            em.persist(invitation);
            em.flush();
            if (mail.isPresent()) {
                outbox.add(id, deposit.now().at());
            }
        });
    }

    /** An invitation is for people who are there now: no history holds one. */
    static void requireLive(Deposit deposit) {
        if (deposit.isImported()) {
            throw new BadRequest("do", "is done live, and is no part of a history");
        }
    }

    private static Invitee invitee(Fields fields) {
        if (fields.has("person") == fields.has("name")) {
            throw fields.refused("name", "is missing: the name of somebody new, or, in person, somebody known; not both");
        }
        return fields.has("person") ? new Invitee(fields.id("person"), null) : new Invitee(null, fields.line("name", Fields.LINE));
    }

    private static Optional<String> mail(Fields fields) {
        Optional<String> mail = fields.optionalLine("mail", LONGEST_MAIL);
        if (mail.isPresent() && !MAIL.matcher(mail.get()).matches()) {
            throw fields.refused("mail", "is no mail address, such as anna@example.org");
        }
        if (mail.isPresent() && !MailSettings.configured()) {
            throw fields.refused("mail", "cannot be used, since this server sends no mail: print the letter");
        }
        return mail;
    }

    private void requireWithoutAccount(String person, Assembly assembly) {
        people.lock(people.get(person).id());
        if (!em.createNativeQuery("SELECT 1 FROM account WHERE person = ?").setParameter(1, person).getResultList().isEmpty()) {
            throw new Conflict("refusal.account-exists", person);
        }
        if (!em.createNativeQuery(OPEN).setParameter(1, person).setParameter(2, assembly.id()).getResultList().isEmpty()) {
            throw new Conflict("refusal.invited-already", person, assembly.name());
        }
    }
}
